/** How well a talk holds the words that were asked for, by BM25 over its fields. */
import type { SearchIndex } from "../index/library.ts";
import { termOf } from "../index/passages.ts";
import { ranking } from "../ranking.ts";
import type { Sought } from "./sought.ts";

export interface WordScore {
  readonly score: number;
  /** By asked word, whether the talk holds it in some form. */
  readonly isFound: readonly boolean[];
}

/** How little a further occurrence adds. */
export function saturate(frequency: number): number {
  return (frequency * (ranking.saturation + 1)) / (frequency + ranking.saturation);
}

/** Of the terms that would answer a word, the one that the talk says most counts. */
export function scoreWords(talk: number, sought: Sought, index: SearchIndex): WordScore {
  const frequencies = frequenciesOf(talk, sought, index);
  let score = 0;
  let option = 0;
  const isFound = sought.asked.map(({ worth, options }) => {
    let most = 0;
    for (const { weight } of options) {
      most = Math.max(most, weight * (frequencies[option] ?? 0));
      option += 1;
    }
    score += worth * saturate(most);
    return most > 0;
  });
  return { score, isFound };
}

/** By option: how often the talk holds it, by field weight and length. */
function frequenciesOf(
  talk: number,
  { wanted, options, mayBe }: Sought,
  { talks, words }: SearchIndex,
): Float64Array {
  const frequencies = new Float64Array(options);
  if (options === 0) return frequencies;
  const packed = talks[talk] ?? new Uint32Array();
  let field = 0;
  for (let start = 1; start <= packed.length; ) {
    const end = start + (packed[start - 1] ?? 0);
    for (let at = start; at < end; at += 1) {
      const term = termOf(packed[at] ?? 0);
      if (mayBe[term & 1023] === 0) continue;
      const answered = wanted.get(term);
      if (!answered) continue;
      const weight = words.weightIn(field, talk);
      for (const { option } of answered) frequencies[option] = (frequencies[option] ?? 0) + weight;
    }
    start = end + 1;
    if (field < 4) field += 1;
  }
  return frequencies;
}
