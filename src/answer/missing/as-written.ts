/** Words of a question as the person wrote them, where the search has cut them into its own. */
import { isLightWord } from "../../text/words/light-words.ts";

/**
 * The words as they stand in the question: those that stand there without a space between are one again
 * (分散, 合意 → 分散合意), one that was parted is whole (量子 コンピュータ → 量子コンピュータ), and a letter that makes a
 * word of another goes with it (目安 → 目安箱). Words that do not stand there stay as they are.
 */
export function asWritten(words: readonly string[], question: string): readonly string[] {
  const known = words.flatMap((word) => placeOf(word, question) ?? []);
  const places = known
    .toSorted((a, b) => a.from - b.from)
    .reduce<readonly Place[]>((joined, place) => withPlace(joined, place, question), []);
  const written = places.map(({ from, to }) => question.slice(from, withLastLetter(to, question)));
  const others = words.filter((word) => placeOf(word, question) === undefined);
  return [...new Set([...written, ...others])];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a word stands, whatever spaces it was parted by. */
function placeOf(word: string, question: string): Place | undefined {
  const wanted = word.toLowerCase();
  const text = question.toLowerCase();
  for (const form of [wanted, wanted.replace(/\s+/gu, "")]) {
    const from = text.indexOf(form);
    if (form !== "" && from >= 0) return { from, to: from + form.length };
  }
  return undefined;
}

/** Joined to the one before it where nothing stands between and both are Japanese. */
function withPlace(joined: readonly Place[], place: Place, question: string): readonly Place[] {
  const last = joined.at(-1);
  if (last === undefined || place.from > last.to) return [...joined, place];
  const isOverlapping = place.from < last.to;
  if (!isOverlapping && !isJapanese(question.slice(last.to - 1, last.to + 1))) {
    return [...joined, place];
  }
  return [...joined.slice(0, -1), { from: last.from, to: Math.max(last.to, place.to) }];
}

/** Past a single letter that ends a run of kanji: 箱 of 目安箱, 化 of 自動化. */
function withLastLetter(to: number, question: string): number {
  const isRun = /^\p{Script=Han}$/u.test(question.slice(to - 1, to));
  const [letter] = /^\p{Script=Han}(?!\p{Script=Han})/u.exec(question.slice(to)) ?? [];
  return isRun && letter !== undefined && !isLightWord(letter) ? to + letter.length : to;
}

function isJapanese(letters: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(letters);
}
