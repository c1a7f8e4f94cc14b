/**
 * Text → tokens: where the words of a Japanese, English or mixed text begin and end.
 *
 * Scripts are told apart first. Latin words and numbers are cut by their shape, a katakana run is
 * one word, and only runs of kanji and hiragana need `Intl.Segmenter`, which shreds katakana
 * (ガ/ベ/ージ/コレクション) and takes most of the time.
 */

import { compoundParts, segmenter } from "./compound.ts";
import { withTodaysKanji } from "./kanji-forms.ts";

export type Script = "latin" | "number" | "katakana" | "kanji" | "hiragana" | "other";

/** A word as written, after width folding. */
export interface Token {
  readonly text: string;
  readonly script: Script;
  /** The words a compound consists of: node and js of `node.js`; none for a plain word. */
  readonly parts: readonly string[];
}

const pattern = new RegExp(
  [
    // 第38回, 38回目, #38
    /(?<round>第\s?\d{1,4}\s?[回期弾]目?|(?<!\d)\d{1,4}回目?|#\d{1,4}(?!\d))/iu,
    // 2018-08-28, 2018/8/28, 2018年8月28日
    /(?<date>(?<!\d)(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|年\d{1,2}月(?:\d{1,2}日)?))/iu,
    // 2か月, 60%, 10 GB: a count with its unit
    /(?<count>(?<![\p{Script=Latin}\d])\d[\d,]*(?:\.\d+)?\s?(?:[ヶヵケカか箇]月|時間|週間|年|月|日|分|秒|人|名|円|台|件|個|杯|倍|社|行|%|[kmgt]i?b(?!\p{Script=Latin})))/iu,
    // node.js, C++, C#, .NET, CI/CD, snake_case, re:Invent, don't, v1.2.3; tanuki.go#7 is the seventh of tanuki.go, C#7 is C#.
    /(?<latin>(?:(?<![\p{Script=Latin}\d])\.(?=net\b))?[\p{Script=Latin}\d]+(?:(?:['’._/&+-]|(?<=\p{Script=Latin}):(?=\p{Script=Latin}))[\p{Script=Latin}\d]+)*(?:\+\+|#(?!\d)|(?<=(?<![\p{Script=Latin}\d])\p{Script=Latin})#)?)/iu,
    /(?<katakana>[ァ-ヺー]+)/iu,
    /(?<japanese>(?:(?!第\s?\d)[\p{Script=Han}\p{Script=Hiragana}ー々〆])+)/iu,
    /(?<other>(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+)/iu,
  ]
    .map(({ source }) => source)
    .join("|"),
  "giu",
);

/** Splits text whose width is folded; punctuation and spaces fall away. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    const groups = match.groups ?? {};
    if (groups.latin) tokens.push(latinToken(word));
    else if (groups.katakana) {
      tokens.push({ text: word, script: "katakana", parts: compoundParts(word) });
    } else if (groups.japanese) tokens.push(...japaneseTokens(word));
    else if (groups.other) tokens.push({ text: word, script: "other", parts: [] });
    else if (groups.round) tokens.push(roundToken(word));
    else if (groups.date) tokens.push(dateToken(word));
    else tokens.push(countToken(word));
  }
  return tokens;
}

function latinToken(written: string): Token {
  const text = written.replace(/(?<=\p{Script=Latin}{2})['’]s$/iu, ""); // Moore's law is Moore law, too.
  if (/^[\d.,]+$/u.test(text)) return numberToken(text);
  const [, name, version] = /^(\p{Script=Latin}{3,})(\d+(?:\.\d+)*)$/u.exec(text) ?? [];
  if (name && version) return { text, script: "latin", parts: [name, version] }; // MySQL8.0 is MySQL 8.0.
  const pieces = text
    .split(/['’._/&:-]+|\+(?=[^+])/u)
    .flatMap((piece) => [piece, piece.replace(/(?<!\+)\+{1,3}$/u, "")]) // Java/C++ has C++, notepad++ is notepad, too.
    .flatMap(splitCamelCase);
  const isPart = (piece: string) => piece.length > 1 && piece.length < text.length;
  const parts = [...new Set(pieces)].filter(isPart);
  if (/^v\d+(?:\.\d+)*$/iu.test(text)) parts.unshift(text.slice(1)); // v1.2 is written 1.2, too, and helm3 Helm v3.
  return { text, script: "latin", parts };
}

/** MySQL 8 is any MySQL 8.0. */
function numberToken(text: string): Token {
  return { text, script: "number", parts: text.match(/^\d+(?=\.\d)/u) ?? [] };
}

/** `getUserName` by its parts, and ReactJS as React.js; other names such as JavaScript or iOS, with one hump, are one word. */
function splitCamelCase(word: string): string[] {
  const humps = word.split(/(?<=[a-z\d])(?=[A-Z])/u);
  const isOfParts = humps.length > 2 || /^[a-z]{3,}[A-Z]|[a-z]{3}JS$/u.test(word);
  return isOfParts ? [word, ...humps] : [word];
}

function roundToken(text: string): Token {
  return { text: `#${Number(text.replace(/\D/gu, ""))}`, script: "number", parts: [] };
}

function dateToken(text: string): Token {
  const numbers = text.match(/\d+/gu) ?? [];
  const parts = numbers.map((number) => number.padStart(2, "0"));
  return { text: parts.join("-"), script: "number", parts: numbers.slice(0, 1) };
}

function countToken(text: string): Token {
  const plain = text.replace(/[,\s]/gu, "").replace(/[ヶヵケカ箇]月/u, "か月");
  return { text: plain, script: "number", parts: plain.match(/^[\d.]+/u) ?? [] };
}

function japaneseTokens(run: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(knownForm(run))) {
    if (!isWordLike) continue;
    const script = /\p{Script=Han}/u.test(segment) ? "kanji" : "hiragana";
    tokens.push({ text: run.slice(index, index + segment.length), script, parts: [] });
  }
  return tokens;
}

/** With the kanji that the segmenter's dictionary has: 濱辺 is cut as 浜辺 is. 𠮷 takes two places, 吉 one. */
function knownForm(run: string): string {
  const today = withTodaysKanji(run);
  return today.length === run.length ? today : run;
}
