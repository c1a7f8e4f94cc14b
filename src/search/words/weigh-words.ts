import type { WordIndex } from "../index/word-index.ts";
import { ranking } from "../ranking.ts";
import type { AskedWord } from "./asked-words.ts";

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
  const tellsOf = (term: string) => inverseFrequency(words.talksWith(term), total);
  return asked.map((word) => {
    const [likeliest] = word.options;
    const talks = likeliest ? words.talksWith(likeliest.term) : 0;
    const telling = inverseFrequency(talks, total);
    return {
      ...word,
      // A frequent word says no more for standing in for a rare one: world for 世界, among English talks.
      options: word.options.map(({ weight, ...option }) => ({
        ...option,
        weight: weight * Math.min(1, tellsOf(option.term) / telling),
      })),
      talks,
      worth: word.weight * telling,
      rarity: Math.log(1 + total / Math.max(1, talks)) / Math.log(1 + total),
    };
  });
}

/** Whether a word says what is asked for: no verb, no 方法, no word of a term that is asked for or held as a whole, not 会 of 誕生日会. */
export function isTelling({ tells }: Pick<WeighedWord, "tells">): boolean {
  return tells >= ranking.tells.part;
}

/** Inverse document frequency, as BM25 has it. */
function inverseFrequency(talks: number, total: number): number {
  return Math.log(1 + (total - talks + 0.5) / (talks + 0.5));
}
