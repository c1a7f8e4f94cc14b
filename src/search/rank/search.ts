import type { Hit } from "../hit.ts";
import type { Library } from "../index/library.ts";
import type { Query } from "../query.ts";
import { ranking, type Threshold } from "../ranking.ts";
import { askedWords } from "../words/asked-words.ts";
import { nearestTerms } from "../words/nearest-terms.ts";
import { type WeighedWord, weighWords } from "../words/weigh-words.ts";
import { candidatesFor } from "./candidates.ts";
import { coverageNeeded } from "./coverage.ts";
import { hitOf, readTalks, type TalkReading } from "./read-talk.ts";
import { soughtFor } from "./sought.ts";

export interface SearchResult {
  /** Best first; empty where no talk covers enough of what was asked. */
  readonly hits: readonly Hit[];
  /** Terms of the notes that are nearest to what was asked, as the notes write them. */
  readonly nearest: readonly string[];
}

/** The talks that answer a question. Ties go to the newer meetup. */
export function search(
  query: Query,
  library: Library,
  threshold: Threshold = ranking.threshold,
): SearchResult {
  const { catalogue, index } = library;
  const asked = weighWords(askedWords(query.text, index), index.words, catalogue.talks.length);
  const hits = query.filters.unknown ? [] : rank(asked, query, library, threshold);
  return { hits, nearest: hits.length > 0 ? [] : nearestTerms(asked, index) };
}

function rank(
  asked: readonly WeighedWord[],
  query: Query,
  library: Library,
  threshold: Threshold,
): Hit[] {
  const { catalogue, index } = library;
  const sought = soughtFor(query.text, asked, index);
  const ranked = readTalks(candidatesFor(sought, query, library), sought, index);
  const needed =
    asked.length > 0 ? coverageNeeded(asked, query.filters, threshold, catalogue.talks.length) : 0; // Who holds the phrase answers.
  return fromFirstAnswer(ranked, needed, threshold.behind * needed)
    .slice(0, ranking.hits)
    .map((reading) => hitOf(reading, sought, index));
}

/** The talks from the first that answers on; behind it, those that hold nearly as much. */
function fromFirstAnswer(
  ranked: readonly TalkReading[],
  needed: number,
  neededBehind: number,
): readonly TalkReading[] {
  const first = ranked.findIndex(({ coverage }) => coverage >= needed);
  if (first < 0) return [];
  return ranked.slice(first).filter(({ coverage }) => coverage >= neededBehind);
}
