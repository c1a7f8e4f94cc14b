/** For an answer that found nothing: the terms of the notes that look most like those asked for. */
import type { AskedWord } from "./asked-words.ts";
import { foldWord } from "./fold.ts";
import type { SearchIndex } from "./library.ts";

const SHOWN = 5;

/** As the notes write them, nearest first. */
export function nearestTerms(asked: readonly AskedWord[], { vocabulary }: SearchIndex): string[] {
  const near = asked
    .flatMap(({ text }) => vocabulary.near.sharingLetters(foldWord(text)))
    .sort((a, b) => a.distance - b.distance);
  const spellings = new Set(near.map(({ term }) => vocabulary.spelling(term)));
  return [...spellings].slice(0, SHOWN);
}
