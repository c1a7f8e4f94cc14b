/**
 * Pairs of letters that a question and a text share.
 *
 * Japanese words are cut differently from sentence to sentence (梅雨/入り, 梅雨入り); their letters
 * stay. Only pairs with a kanji or katakana letter tell anything.
 */
import { foldWidth } from "./fold.ts";

/** The pairs of a question that tell something, each once. */
export function bigramsOf(question: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [run] of foldWidth(question).matchAll(japaneseRun)) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      if (telling.test(pair)) pairs.add(pair);
    }
  }
  return pairs;
}

/** Share of the pairs that a text holds; 0 where there are none to look for. */
export function shareOfBigrams(pairs: ReadonlySet<string>, text: string): number {
  if (pairs.size === 0) return 0;
  const plain = foldWidth(text);
  let found = 0;
  for (const pair of pairs) if (plain.includes(pair)) found += 1;
  return found / pairs.size;
}

const japaneseRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const telling = /[\p{Script=Han}\p{Script=Katakana}]/u;
