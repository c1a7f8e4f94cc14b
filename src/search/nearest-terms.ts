/** For an answer that found nothing: the terms of the notes that look most like those asked for. */
import { analyze } from "./analyzer.ts";
import { foldWord } from "./fold.ts";
import type { SearchIndex } from "./library.ts";
import type { WeighedWord } from "./weigh-words.ts";

const SHOWN = 5;

/** To the words that tell most: as the notes write them, nearest first, each word in one of its forms. */
export function nearestTerms(asked: readonly WeighedWord[], { vocabulary }: SearchIndex): string[] {
  const near = asked
    .toSorted((a, b) => b.tells * b.rarity - a.tells * a.rarity)
    .slice(0, SHOWN)
    .flatMap(({ text }) => vocabulary.byLetters.sharingLetters(foldWord(text)))
    .sort((a, b) => a.distance - b.distance);
  const byStem = new Map<string, string>();
  for (const { term } of near) {
    const [word] = analyze(term);
    const stem = word?.stem ?? term;
    if (!byStem.has(stem)) byStem.set(stem, vocabulary.spelling(term));
  }
  return [...new Set(byStem.values())].slice(0, SHOWN);
}
