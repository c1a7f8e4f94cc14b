/** First look: every talk that holds a word of the question, by BM25 over its fields. */
import type { AskedWord } from "./asked-words.ts";
import { ranking } from "./ranking.ts";
import { fields, type Postings, type WordIndex } from "./word-index.ts";

/** An asked word with what it is worth in this library. */
export interface WeighedWord extends AskedWord {
  /** Rare words are worth more; 0 where the library holds none of its terms. */
  readonly worth: number;
  /** In how many talks it occurs. */
  readonly talks: number;
  /** How few talks have it: 1 where one has it or none, near 0 where all do. */
  readonly rarity: number;
}

/** Weighs the words by how rare they are among `total` talks. */
export function weighWords(
  asked: readonly AskedWord[],
  words: WordIndex,
  total: number,
): WeighedWord[] {
  return asked.map((word) => {
    const [likeliest] = word.options;
    const talks = likeliest ? spread(likeliest.term, words) : 0;
    return {
      ...word,
      talks,
      worth: word.weight * inverseFrequency(talks, total),
      rarity: Math.log(1 + total / Math.max(1, talks)) / Math.log(1 + total),
    };
  });
}

/** Inverse document frequency, as BM25 has it. */
function inverseFrequency(talks: number, total: number): number {
  return Math.log(1 + (total - talks + 0.5) / (talks + 0.5));
}

function spread(term: string, words: WordIndex): number {
  let talks = 0;
  for (const postings of words.postings(term)?.values() ?? [])
    talks = Math.max(talks, postings.size);
  return talks;
}

/** Talk → score, for the talks worth a second look. */
export function scoreWholeTalks(
  asked: readonly WeighedWord[],
  words: WordIndex,
): Map<number, number> {
  const scores = new Map<number, number>();
  const rarestFirst = [...asked].sort((a, b) => a.talks - b.talks);
  for (const word of rarestFirst) {
    const full = scores.size >= ranking.visited;
    for (const [talk, frequency] of frequencies(word, words, full ? scores : undefined)) {
      const score = word.worth * saturate(frequency);
      scores.set(talk, (scores.get(talk) ?? 0) + score);
    }
  }
  return scores;
}

/** How little a further occurrence adds. */
export function saturate(frequency: number): number {
  return (frequency * (ranking.saturation + 1)) / (frequency + ranking.saturation);
}

/** Talk → how often the word occurs, by field weight and length; the best of its terms counts. */
function frequencies(
  { options }: AskedWord,
  words: WordIndex,
  among: ReadonlyMap<number, unknown> | undefined,
): Map<number, number> {
  const best = new Map<number, number>();
  for (const { term, weight } of options) {
    for (const [talk, frequency] of frequenciesOfTerm(term, words, among)) {
      best.set(talk, Math.max(best.get(talk) ?? 0, weight * frequency));
    }
  }
  return best;
}

function frequenciesOfTerm(
  term: string,
  words: WordIndex,
  among: ReadonlyMap<number, unknown> | undefined,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [field, postings] of words.postings(term) ?? []) {
    const name = fields[field];
    if (name === undefined) continue;
    for (const [talk, frequency] of among ? common(postings, among) : postings) {
      const length =
        1 - ranking.lengthPenalty + ranking.lengthPenalty * words.relativeLength(talk, field);
      sums.set(talk, (sums.get(talk) ?? 0) + (ranking.field[name] * frequency) / length);
    }
  }
  return sums;
}

/** The postings of these talks, by walking the shorter of the two. */
function* common(
  postings: Postings,
  talks: ReadonlyMap<number, unknown>,
): Generator<readonly [number, number]> {
  if (postings.size < talks.size) {
    for (const posting of postings) if (talks.has(posting[0])) yield posting;
    return;
  }
  for (const talk of talks.keys()) {
    const frequency = postings.get(talk);
    if (frequency !== undefined) yield [talk, frequency];
  }
}
