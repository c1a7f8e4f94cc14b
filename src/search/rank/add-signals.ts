/** The one place where what speaks for a talk is added up. */
import { ranking } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";

/** What speaks for a talk. */
export interface Signals {
  /** How well it holds the words, by BM25. */
  readonly words: number;
  /** How well its best passage does. */
  readonly passage: number;
  /** Share of the question, by worth of the words, that the talk holds. */
  readonly held: number;
  /** Share that its best sentence holds. */
  readonly inSentence: number;
  /** Share of the question's runs of letters. */
  readonly letters: number;
}

/** How well a talk answers, for the order of the talks. */
export function addSignals(
  { words, passage, held, inSentence, letters }: Signals,
  { length }: readonly WeighedWord[],
): number {
  const { coverage } = ranking;
  const power = length <= ranking.keywords ? coverage.keywords : coverage.others;
  const isQuestion = length >= ranking.question; // Two or three words may stand anywhere.
  return (
    (ranking.whole * words + ranking.passage * passage) *
    held ** power *
    (1 + (isQuestion ? ranking.sentenceShare * inSentence : 0)) *
    (1 + ranking.letters * letters)
  );
}
