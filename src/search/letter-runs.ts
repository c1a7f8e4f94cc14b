/**
 * Runs of two to four letters that a question and a text share.
 *
 * Japanese words are cut differently from sentence to sentence (梅雨/入り, 梅雨入り); their letters
 * stay. Only runs with a kanji or katakana letter tell anything.
 */
import { foldWidth } from "./fold.ts";

/** Each run of a question that tells something, with the shorter one it begins with where that tells, too. */
export type LetterRuns = ReadonlyMap<string, string | undefined>;

const lengths = [2, 3, 4];

/** The runs of a question; of two that begin alike, the shorter comes first. */
export function letterRunsOf(question: string): LetterRuns {
  const runs = new Map<string, string | undefined>();
  for (const [text] of foldWidth(question).matchAll(japanese)) {
    for (let at = 0; at < text.length; at += 1) {
      for (const length of lengths) {
        const run = text.slice(at, at + length);
        if (run.length < length || !telling.test(run)) continue;
        const shorter = run.slice(0, -1);
        runs.set(run, runs.has(shorter) ? shorter : undefined);
      }
    }
  }
  return runs;
}

/** Those of the runs that a text holds. */
export function runsIn(text: string, runs: LetterRuns): ReadonlySet<string> {
  const held = new Set<string>();
  if (runs.size === 0) return held;
  const plain = foldWidth(text);
  for (const [run, shorter] of runs) {
    if ((shorter === undefined || held.has(shorter)) && plain.includes(run)) held.add(run);
  }
  return held;
}

/** How much each run tells among some talks: the more, the fewer of them hold it in any of their texts. */
export function runWorths(
  runs: LetterRuns,
  talks: readonly (readonly ReadonlySet<string>[])[],
): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const texts of talks) {
    for (const run of new Set(texts.flatMap((held) => [...held])))
      holders.set(run, (holders.get(run) ?? 0) + 1);
  }
  const worthOf = (run: string) => Math.log(1 + talks.length / (holders.get(run) ?? 1));
  return new Map([...runs.keys()].map((run) => [run, worthOf(run)]));
}

/** Share of all runs, by what they tell, that the best of some texts holds; 0 where there are none. */
export function bestShare(
  texts: readonly ReadonlySet<string>[],
  worths: ReadonlyMap<string, number>,
): number {
  const worthOf = (held: Iterable<string>) => {
    let worth = 0;
    for (const run of held) worth += worths.get(run) ?? 0;
    return worth;
  };
  if (worths.size === 0) return 0;
  return Math.max(0, ...texts.map(worthOf)) / worthOf(worths.keys());
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const telling = /[\p{Script=Han}\p{Script=Katakana}]/u;
