/** What of a word may stand in a text: its stem, a part of a compound, the letters of a verb. */
import { foldText } from "../../text/fold.ts";
import { foldName } from "../../text/fold-name.ts";
import { isLatinWord } from "../../text/letters-and-digits.ts";

/** Whether a text has a part of a word that may mean as much, or the whole of it with something between. */
export function hasInParts(text: string, word: string): boolean {
  const asked = foldText(word);
  // Folded, the letters of a word in katakana would go on in those behind it.
  const katakana = (text.match(/[\p{Script=Katakana}ー]+/gu) ?? []).map(foldText);
  const words = [...(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []), ...katakana];
  return (
    words.some((one) => isOfStem(one, asked) || isPart(one, asked)) ||
    isWrittenApart(text, word) ||
    hasKanjiOf(foldText(text), asked)
  );
}

/** Letters that two words of one stem share: observe, observability; journal, journaux. */
const longStem = 6;

/** Whether two words begin alike for most of the shorter one. */
function isOfStem(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return isLatinWord(short) && shared >= longStem && shared * 3 >= short.length * 2;
}

/** Letters of a part that is a word by itself. */
const latinPart = 5;
const kanaPart = 3;

/** Whether one of two words begins or ends with the other: Sicherung and Datenbanksicherung, デプロイ and デプロイメント. */
function isPart(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  // ハック, ハッキング; テスト, テスティング.
  if (isKana(short) && long.endsWith("んぐ") && long.startsWith(short.slice(0, -1)))
    return short.length >= kanaPart;
  const isLong = isLatinWord(short)
    ? short.length >= latinPart
    : isKana(short) && short.length >= kanaPart;
  return isLong && (long.startsWith(short) || long.endsWith(short));
}

function isKana(word: string): boolean {
  return /^[\p{Script=Hiragana}ー]+$/u.test(word);
}

/** post-mortem of postmortem. */
function isWrittenApart(text: string, word: string): boolean {
  const name = foldName(word);
  return isLatinWord(name) && name.length >= latinPart && foldName(text).includes(name);
}

/** Whether the kanji of a word stand in a text: those of a verb (速 of 速さ), and of a compound two parts, or one of 目安箱. */
function hasKanjiOf(text: string, word: string): boolean {
  const [, kanji = ""] = /^(\p{Script=Han}+)\p{Script=Hiragana}*$/u.exec(word) ?? [];
  if (kanji.length === 1) return word.length > 1 && text.includes(kanji);
  if (kanji.length === 3)
    return [kanji.slice(0, 2), kanji.slice(1)].some((part) => text.includes(part));
  const places = Array.from({ length: Math.max(0, kanji.length - 3) }, (_, at) => at + 2);
  return places.some((at) => text.includes(kanji.slice(0, at)) && text.includes(kanji.slice(at)));
}
