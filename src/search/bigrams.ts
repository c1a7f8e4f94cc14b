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

/** Those of the pairs that a text holds. */
export function pairsIn(text: string, pairs: ReadonlySet<string>): readonly string[] {
  if (pairs.size === 0) return [];
  const plain = foldWidth(text);
  return [...pairs].filter((pair) => plain.includes(pair));
}

/** How much each pair tells among some talks: the more, the fewer of them hold it. */
export function pairWorths(
  pairs: ReadonlySet<string>,
  talks: readonly ReadonlySet<string>[],
): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const held of talks) {
    for (const pair of held) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  }
  const worthOf = (pair: string) => Math.log(1 + talks.length / (holders.get(pair) ?? 1));
  return new Map([...pairs].map((pair) => [pair, worthOf(pair)]));
}

/** Share of all pairs, by what they tell, that the best of some texts holds; 0 where there are none. */
export function bestShare(
  texts: readonly (readonly string[])[],
  worths: ReadonlyMap<string, number>,
): number {
  const worthOf = (held: Iterable<string>) => {
    let worth = 0;
    for (const pair of held) worth += worths.get(pair) ?? 0;
    return worth;
  };
  if (worths.size === 0) return 0;
  return Math.max(0, ...texts.map(worthOf)) / worthOf(worths.keys());
}

const japaneseRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const telling = /[\p{Script=Han}\p{Script=Katakana}]/u;
