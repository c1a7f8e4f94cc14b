/**
 * Folding: one spelling for words that people write in several ways.
 *
 * Two words that fold alike are the same word for the search: Ｄｏｃｋｅｒ and docker, サーバー and
 * サーバ, ｺﾝﾃﾅ and コンテナ and こんてな, ヴァージョン and バージョン, 濱 and 浜, Hervé and herve.
 */
import { withoutAccents } from "./accents.ts";
import { foldKana } from "./kana.ts";
import { withTodaysKanji } from "./kanji-forms.ts";
import { withDigits } from "./kanji-number.ts";

/** Width, composed characters and the numbers of meetups made one; case stays, for it tells camelCase apart. */
export function foldWidth(text: string): string {
  return withDigits(text.normalize("NFKC"));
}

/** The form of a word by which it is indexed and searched; expects the width folded. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^\p{ASCII}]/u.test(lower)) return lower;
  return foldLongVowels(foldKana(foldKanji(withoutAccents(lower))));
}

/** A whole text, each of its words folded so. */
export function foldText(text: string): string {
  const lower = foldWidth(text).toLowerCase();
  if (!/[^\p{ASCII}]/u.test(lower)) return lower;
  const plain = foldKanji(withoutAccents(lower));
  return foldKana(plain.replace(/[ァ-ヺー]+/gu, foldLongVowels));
}

/**
 * A long vowel that people write or leave out: at the end of a word (サーバー), and within words
 * so long that nothing else is meant (データーベース). ビール and ビル stay apart.
 */
function foldLongVowels(word: string): string {
  if (!word.includes("ー")) return word;
  const trimmed = word.length > 2 ? word.replace(/ー$/u, "") : word;
  const bare = trimmed.replaceAll("ー", "");
  return bare.length >= 4 ? bare : trimmed;
}

function foldKanji(word: string): string {
  return withTodaysKanji(word.replace(/(\p{Script=Han})々/gu, "$1$1"));
}
