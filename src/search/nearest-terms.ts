/** For an answer that found nothing: the terms of the notes that look most like those asked for. */
import type { AskedWord } from "./asked-words.ts";
import { foldWord } from "./fold.ts";
import type { SearchIndex } from "./library.ts";

const SHOWN = 5;

/** As the notes write them, nearest first. */
export function nearestTerms(asked: readonly AskedWord[], { vocabulary }: SearchIndex): string[] {
  const wanted = asked.map(({ text }) => bigrams(foldWord(text)));
  return vocabulary.terms
    .map((term) => ({
      term,
      likeness: Math.max(0, ...wanted.map((word) => likeness(word, bigrams(term)))),
    }))
    .filter(({ likeness }) => likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map(({ term }) => vocabulary.spelling(term));
}

/** Dice's coefficient: 1 where all letter pairs are shared, 0 where none is. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function bigrams(word: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
  return pairs;
}
