/**
 * Runs of two to four letters that a question and a text share.
 *
 * Japanese words are cut differently from sentence to sentence (梅雨/入り, 梅雨入り); their letters
 * stay. Only runs with a kanji or katakana letter tell anything.
 */
import { foldWidth } from "../../text/fold.ts";

/** A run of a question that tells something. */
export interface LetterRun {
  readonly letters: string;
  /** Place of the shorter run that it begins with; -1 where that tells nothing. */
  readonly shorter: number;
}

const lengths = [2, 3, 4];

/** The runs of a question, each once, and after the shorter one it begins with. */
export function letterRunsOf(question: string): LetterRun[] {
  const places = new Map<string, number>();
  const runs: LetterRun[] = [];
  for (const [text] of foldWidth(question).matchAll(japanese)) {
    for (let at = 0; at < text.length; at += 1) {
      for (const length of lengths) {
        const letters = text.slice(at, at + length);
        if (letters.length < length || places.has(letters) || !telling.test(letters)) continue;
        places.set(letters, runs.length);
        runs.push({ letters, shorter: places.get(letters.slice(0, -1)) ?? -1 });
      }
    }
  }
  return runs;
}

/** The places of those of the runs that a text holds. */
export function runsIn(text: string, runs: readonly LetterRun[]): readonly number[] {
  if (runs.length === 0) return [];
  const plain = foldWidth(text);
  const held: number[] = [];
  const isHeld = new Uint8Array(runs.length);
  for (const [place, { letters, shorter }] of runs.entries()) {
    if ((shorter >= 0 && isHeld[shorter] === 0) || !plain.includes(letters)) continue;
    isHeld[place] = 1;
    held.push(place);
  }
  return held;
}

/** How much each of so many runs tells among some talks, as shares of one: the more, the fewer of them hold it in any text. */
export function shareOfEach(
  runs: number,
  talks: readonly (readonly (readonly number[])[])[],
): Float64Array {
  const holders = new Uint32Array(runs);
  const lastHolder = new Int32Array(runs).fill(-1);
  for (const [talk, texts] of talks.entries()) {
    for (const held of texts) {
      for (const run of held) {
        if (lastHolder[run] !== talk) holders[run] = (holders[run] ?? 0) + 1;
        lastHolder[run] = talk;
      }
    }
  }
  const worths = Float64Array.from(holders, (held) => Math.log(1 + talks.length / (held || 1)));
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  return worths.map((worth) => worth / all);
}

/** The share of all runs that the best of some texts holds; 0 where there are none. */
export function bestShare(texts: readonly (readonly number[])[], shares: Float64Array): number {
  let best = 0;
  for (const held of texts) {
    let share = 0;
    for (const run of held) share += shares[run] ?? 0;
    best = Math.max(best, share);
  }
  return best;
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const telling = /[\p{Script=Han}\p{Script=Katakana}]/u;
