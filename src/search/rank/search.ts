import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Hit } from "../hit.ts";
import type { Library } from "../index/library.ts";
import type { Query } from "../query.ts";
import { ranking, type Threshold } from "../ranking.ts";
import { askedWords } from "../words/asked-words.ts";
import { nearestTerms } from "../words/nearest-terms.ts";
import { type WeighedWord, weighWords } from "../words/weigh-words.ts";
import { coverageNeeded, coverageNeededToLead } from "./coverage.ts";
import { isNamedInTitle, missingIn } from "./evidence.ts";
import { exactTitles, isCalled } from "./exact-title.ts";
import { bestShare, shareOfEach } from "./letter-runs.ts";
import { passes } from "./passes.ts";
import { phraseFinder } from "./phrases.ts";
import { hitOf, readingOf, soughtFor, type TalkReading } from "./read-talk.ts";
import { type Candidate, likeliestTalks } from "./whole-talk.ts";

export interface SearchResult {
  /** Best first; empty where no talk covers enough of what was asked. */
  readonly hits: readonly Hit[];
  /** Terms of the notes that are nearest to what was asked, as the notes write them. */
  readonly nearest: readonly string[];
  /** Words of the question, as asked, on which the first of the hits tells nothing. */
  readonly missing: readonly string[];
}

/** The talks that answer a question. Ties go to the newer meetup. */
export function search(
  query: Query,
  library: Library,
  threshold: Threshold = ranking.threshold,
): SearchResult {
  const { catalogue, index } = library;
  const asked = weighWords(askedWords(query.text, index), index.words, catalogue.talks.length);
  const found = query.unknown ? nothing : rank(asked, query, library, threshold);
  return { ...found, nearest: found.hits.length > 0 ? [] : nearestTerms(asked, index) };
}

type Found = Omit<SearchResult, "nearest">;
const nothing: Found = { hits: [], missing: [] };

function rank(
  asked: readonly WeighedWord[],
  query: Query,
  library: Library,
  threshold: Threshold,
): Found {
  const { index } = library;
  const sought = soughtFor(query.text, asked, index);
  const read = candidatesFor(asked, query, library).map(({ entry, ...candidate }) => ({
    entry,
    ...readingOf(candidate, entry.talk.title, sought, index),
  }));
  const shares = shareOfEach(
    sought.runs.length,
    read.map(({ held }) => held),
  );
  const ranked = read
    .map((reading) => ({
      ...reading,
      score: reading.score * (1 + ranking.letters * bestShare(reading.held, shares)),
    }))
    .sort((a, b) => b.score - a.score || a.talk - b.talk);
  const titled = ranked.filter(({ entry }) => isCalled(entry, query));
  if (titled.length > 0) {
    const others = ranked.filter((reading) => !titled.includes(reading));
    return found([...titled, ...others.filter(({ coverage }) => coverage >= threshold.behind)]);
  }
  const needed =
    asked.length > 0
      ? coverageNeeded(asked, query.filters, threshold, library.catalogue.talks.length)
      : 0; // Who holds the phrase answers.
  const scores = ranked.map(({ score }) => score);
  const neededToLead = coverageNeededToLead(
    needed,
    scores,
    threshold,
    library.catalogue.talks.length,
  );
  const answering = fromFirstAnswer(ranked, { needed, neededToLead, behind: threshold.behind });
  if (answering.length > 0) return found(answering);
  const [first] = ranked;
  return first && isNamedInTitle(first, sought) ? found([first]) : nothing;

  function found(readings: readonly (TalkReading & { entry: CataloguedTalk })[]): Found {
    const [best] = readings;
    return {
      hits: readings
        .slice(0, ranking.hits)
        .map((reading) => hitOf(reading, reading.entry, sought, index)),
      missing: best ? missingIn(best, sought) : [],
    };
  }
}

/** The likeliest talks, by the words of the question; a quoted phrase must be in their texts, too. */
function candidatesFor(
  asked: readonly WeighedWord[],
  query: Query,
  { catalogue, index }: Library,
): (Candidate & { readonly entry: CataloguedTalk })[] {
  const { phrases, filters } = query;
  const { talks } = catalogue;
  const isLimited = Object.keys(filters).length > 0; // It is asked of very many talks.
  const isAllowed = (talk: number) => {
    const entry = isLimited ? talks[talk] : undefined;
    return !entry || passes(entry, filters);
  };
  const likeliest =
    asked.length === 0 && phrases.length > 0 // 「これは誰の？」 holds no word to look up.
      ? talks.map((_, talk) => ({ talk, score: 0 })).filter(({ talk }) => isAllowed(talk))
      : likeliestTalks(asked, index.words, {
          total: talks.length,
          most: phrases.length > 0 ? ranking.readForPhrases : ranking.candidates,
          isAllowed,
        });
  const called = exactTitles(asked, query, { catalogue, index }).filter(
    (talk) => isAllowed(talk) && !likeliest.some((one) => one.talk === talk),
  );
  const holdsPhrases = phraseFinder(phrases);
  const candidates: (Candidate & { readonly entry: CataloguedTalk })[] = [];
  for (const candidate of [...called.map((talk) => ({ talk, score: 0 })), ...likeliest]) {
    if (candidates.length >= ranking.candidates) break; // Reading the texts takes long.
    const entry = talks[candidate.talk];
    if (entry && holdsPhrases(entry)) candidates.push({ ...candidate, entry });
  }
  return candidates;
}

/** The talks from the first that answers on; behind it, those that hold nearly as much. */
function fromFirstAnswer<T extends TalkReading>(
  ranked: readonly T[],
  { needed, neededToLead, behind }: { needed: number; neededToLead: number; behind: number },
): readonly T[] {
  const isFirst = ({ coverage }: T, place: number) =>
    coverage >= (place === 0 ? neededToLead : needed);
  const first = ranked.findIndex(isFirst);
  if (first < 0) return [];
  return ranked
    .slice(first)
    .filter(({ coverage }, place) => place === 0 || coverage >= behind * needed);
}
