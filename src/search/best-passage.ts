/** Second look: which passage of a talk answers, and how much of the question it covers. */
import type { Passage } from "./passages.ts";
import { ranking } from "./ranking.ts";
import { saturate, type WeighedWord } from "./whole-talk.ts";

/** Term number → the asked words it answers, with the term's weight. */
export type Wanted = ReadonlyMap<
  number,
  readonly { readonly word: number; readonly weight: number }[]
>;

export interface ScoredPassage {
  readonly passage: Passage;
  readonly score: number;
  /** How often each asked word occurs, nearby ones counted in part. */
  readonly found: Float64Array;
}

/** The passages that hold an asked word, best first; ties go to the earlier one. */
export function scorePassages(
  passages: readonly Passage[],
  asked: readonly WeighedWord[],
  wanted: Wanted,
): ScoredPassage[] {
  const own = passages.map(({ words }) => occurrences(words, asked.length, wanted));
  const near = passages.map(() => new Float64Array(asked.length));
  for (const [index, { parent }] of passages.entries()) {
    if (parent < 0) continue;
    lift(near[index], own[parent], near[parent]); // what stands above, however far
  }
  for (const [index, { parent }] of passages.entries()) {
    if (parent >= 0) lift(near[parent], own[index]);
  }
  const scored: ScoredPassage[] = [];
  for (const [index, passage] of passages.entries()) {
    const mine = own[index];
    if (!mine) continue;
    const around = near[index];
    const found = mine.map((count, word) => count + ranking.nearby * (around?.[word] ?? 0));
    scored.push({ passage, found, score: scoreOf(found, asked) });
  }
  return scored.sort((a, b) => b.score - a.score);
}

function occurrences(words: Uint32Array, size: number, wanted: Wanted): Float64Array | undefined {
  let found: Float64Array | undefined;
  for (const code of words) {
    for (const { word, weight } of wanted.get(code >> 1) ?? []) {
      found ??= new Float64Array(size);
      found[word] = Math.max(found[word] ?? 0, weight);
    }
  }
  return found;
}

/** Raises each count of `target` to that of the sources. */
function lift(target: Float64Array | undefined, ...sources: (Float64Array | undefined)[]): void {
  if (!target) return;
  for (const source of sources) {
    source?.forEach((count, word) => {
      target[word] = Math.max(target[word] ?? 0, count);
    });
  }
}

function scoreOf(found: Float64Array, asked: readonly WeighedWord[]): number {
  let score = 0;
  for (const [word, { worth }] of asked.entries()) score += worth * saturate(found[word] ?? 0);
  return score;
}
