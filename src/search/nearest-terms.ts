/** For an answer that found nothing: the terms of the notes that look most like those asked for. */
import { analyze } from "./analyzer.ts";
import type { AskedWord } from "./asked-words.ts";
import { foldWord } from "./fold.ts";
import type { SearchIndex } from "./library.ts";

const SHOWN = 5;

/** As the notes write them, nearest first, each word in one of its forms. */
export function nearestTerms(asked: readonly AskedWord[], { vocabulary }: SearchIndex): string[] {
  const near = asked
    .flatMap(({ text }) => vocabulary.near.sharingLetters(foldWord(text)))
    .sort((a, b) => a.distance - b.distance);
  const byStem = new Map<string, string>();
  for (const { term } of near) {
    const [word] = analyze(term);
    const stem = word?.stem ?? term;
    if (!byStem.has(stem)) byStem.set(stem, vocabulary.spelling(term));
  }
  return [...new Set(byStem.values())].slice(0, SHOWN);
}
