/** The talks that are worth reading for a question. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Library, SearchIndex } from "../index/library.ts";
import type { SoughtTerm } from "../index/word-index.ts";
import type { Query } from "../query.ts";
import { ranking } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import { passes } from "./passes.ts";
import { phraseFinder } from "./phrases.ts";
import type { Sought } from "./sought.ts";
import { scoreWords, type WordScore } from "./word-score.ts";

/** A talk worth reading, and how well it holds the words. */
export interface Candidate {
  /** Its number in the index. */
  readonly talk: number;
  readonly entry: CataloguedTalk;
  readonly words: WordScore;
}

/** The likeliest talks, by the words of the question; a quoted phrase must be in their texts, too. */
export function candidatesFor(
  sought: Sought,
  { phrases, filters }: Query,
  { catalogue: { talks }, index }: Library,
): Candidate[] {
  const isLimited = Object.keys(filters).length > 0; // It is asked of very many talks.
  const isAllowed = (talk: number) => {
    const entry = isLimited ? talks[talk] : undefined;
    return !entry || passes(entry, filters);
  };
  const likeliest =
    sought.asked.length === 0 && phrases.length > 0 // 「これは誰の？」 holds no word to look up.
      ? Array.from(talks.keys()).filter(isAllowed)
      : likeliestTalks(sought, index, isAllowed);
  const most = phrases.length > 0 ? ranking.readForPhrases : ranking.candidates;
  const scored = likeliest
    .map((talk) => ({ talk, words: scoreWords(talk, sought, index) }))
    .sort((a, b) => b.words.score - a.words.score || a.talk - b.talk)
    .slice(0, sought.asked.length === 0 ? undefined : most);
  const holdsPhrases = phraseFinder(phrases);
  const candidates: Candidate[] = [];
  for (const { talk, words } of scored) {
    if (candidates.length >= ranking.candidates) break; // Reading the texts takes long.
    const entry = talks[talk];
    if (entry && holdsPhrases(entry)) candidates.push({ talk, entry, words });
  }
  return candidates;
}

/** The talks that MiniSearch finds by the rarest words; the others only tell among these. */
export function likeliestTalks(
  { asked }: Sought,
  { words }: SearchIndex,
  isAllowed: (talk: number) => boolean,
): number[] {
  const terms: SoughtTerm[] = [];
  let visited = 0;
  for (const word of rarestFirst(asked)) {
    const visits = word.options.reduce((sum, { term }) => sum + words.talksWith(term), 0);
    if (terms.length > 0 && visited + visits > ranking.visited) break;
    visited += visits;
    for (const { term, weight } of word.options) terms.push({ term, boost: word.weight * weight });
  }
  return words.find(terms, isAllowed).slice(0, ranking.counted);
}

function rarestFirst(asked: readonly WeighedWord[]): WeighedWord[] {
  return asked.filter(({ worth }) => worth > 0).sort((a, b) => a.talks - b.talks);
}
