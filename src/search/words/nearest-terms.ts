/** For an answer that found nothing: the terms of the notes that look most like those asked for. */
import { analyze } from "../../text/analyzer.ts";
import { foldWord } from "../../text/fold.ts";
import type { NearWord } from "../../text/words-by-letters.ts";
import type { SearchIndex } from "../index/library.ts";
import type { Vocabulary } from "../index/vocabulary.ts";
import type { WeighedWord } from "./weigh-words.ts";

const mostShown = 5;

/**
 * To the words that tell most: as the notes write them, nearest first, each word in one of its forms. No
 * numbers: 2021 is no nearer to 2022 than any other year.
 */
export function nearestTerms(asked: readonly WeighedWord[], { vocabulary }: SearchIndex): string[] {
  const near = asked
    .toSorted((a, b) => b.tells * b.rarity - a.tells * a.rarity)
    .slice(0, mostShown)
    .flatMap((word) => nearestTo(word, vocabulary))
    .filter(({ term }) => !/^\d/u.test(term))
    .sort((a, b) => a.distance - b.distance);
  const byStem = new Map<string, string>();
  for (const { term } of near) {
    const spelling = vocabulary.spelling(term);
    const [word] = analyze(spelling);
    const stem = word?.stem ?? term;
    if (!byStem.has(stem)) byStem.set(stem, spelling);
  }
  return [...new Set(byStem.values())].slice(0, mostShown);
}

/** Of a word that the notes have, only that and longer ones that hold it: クラウド, プライベートクラウド. */
function nearestTo({ text, options: [known] }: WeighedWord, { byLetters }: Vocabulary): NearWord[] {
  const near = byLetters.sharingLetters(foldWord(text));
  if (!known) return near;
  const longer = near.filter(({ term }) => term !== known.term && term.includes(known.term));
  return [{ term: known.term, distance: 0 }, ...longer];
}
