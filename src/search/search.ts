import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import { askedWords } from "./asked-words.ts";
import { scorePassages, type Wanted } from "./best-passage.ts";
import { bestShare, bigramsOf, pairsIn, pairWorths } from "./bigrams.ts";
import type { Hit, Match } from "./hit.ts";
import type { Library, SearchIndex } from "./library.ts";
import { nearestTerms } from "./nearest-terms.ts";
import { ancestorsOf } from "./passages.ts";
import { passes } from "./passes.ts";
import { holdsPhrases } from "./phrases.ts";
import type { Filters, Query } from "./query.ts";
import { ranking } from "./ranking.ts";
import { scoreWholeTalks, type WeighedWord, weighWords } from "./whole-talk.ts";
import { fields, type Postings } from "./word-index.ts";

export interface SearchResult {
  /** Best first; empty where no talk covers enough of what was asked. */
  readonly hits: readonly Hit[];
  /** Terms of the notes that are nearest to what was asked, as the notes write them. */
  readonly nearest: readonly string[];
}

/** The talks that answer a question. Ties go to the newer meetup. */
export function search(query: Query, library: Library): SearchResult {
  const { catalogue, index } = library;
  const asked = weighWords(askedWords(query.text, index), index.words, catalogue.talks.length);
  const hits = query.filters.unknown ? [] : rank(asked, query, library);
  return { hits, nearest: hits.length > 0 ? [] : nearestTerms(asked, index) };
}

function rank(asked: readonly WeighedWord[], query: Query, library: Library): Hit[] {
  const { text, phrases, filters } = query;
  const { catalogue, index } = library;
  const candidates = [...scoreWholeTalks(asked, index.words)]
    .map(([number, score]) => ({ number, score, entry: catalogue.talks[number] }))
    .filter((talk): talk is Candidate => talk.entry !== undefined && passes(talk.entry, filters))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, ranking.readForPhrases)
    .filter(({ entry }) => holdsPhrases(entry, phrases))
    .slice(0, ranking.candidates);
  const wanted = wantedTerms(asked, index);
  const pairs = bigramsOf(text);
  const needed = coverageNeeded(asked, filters);
  const places = asked.map((word) => placesOf(word, index));
  const sought = { asked, wanted, places, pairs };
  const read = candidates.map((candidate) => readTalk(candidate, sought, index));
  const worths = pairWorths(
    pairs,
    read.map(({ held }) => new Set(held.flat())),
  );
  const ranked = read
    .map(({ candidate, hit, held }) => ({
      candidate,
      hit: { ...hit, score: hit.score * (1 + ranking.bigrams * bestShare(held, worths)) },
    }))
    .sort((a, b) => b.hit.score - a.hit.score || a.candidate.number - b.candidate.number)
    .map(({ hit }) => hit);
  return fromFirstAnswer(ranked, needed).slice(0, ranking.hits);
}

/** The hits from the first that answers on; behind it, those that hold nearly as much. */
function fromFirstAnswer(ranked: readonly Hit[], needed: number): Hit[] {
  const first = ranked.findIndex(({ coverage }) => coverage >= needed);
  if (first < 0) return [];
  return ranked
    .slice(first)
    .filter(({ coverage }) => coverage >= ranking.threshold.behind * needed);
}

interface Candidate {
  readonly number: number;
  readonly score: number;
  readonly entry: CataloguedTalk;
}

function wantedTerms(asked: readonly WeighedWord[], { vocabulary }: SearchIndex): Wanted {
  const wanted = new Map<number, { word: number; weight: number }[]>();
  for (const [word, { options }] of asked.entries()) {
    for (const { term, weight } of options) {
      const number = vocabulary.find(term);
      if (number === undefined) continue;
      wanted.set(number, [...(wanted.get(number) ?? []), { word, weight }]);
    }
  }
  return wanted;
}

/** A candidate that was read. */
interface Reading {
  readonly candidate: Candidate;
  /** Its score leaves out the letter pairs, which are worth more the fewer candidates hold them. */
  readonly hit: Hit;
  /** The letter pairs of the question in the title and in each of the best passages. */
  readonly held: readonly (readonly string[])[];
}

/** What the candidates are read for. */
interface Sought {
  readonly asked: readonly WeighedWord[];
  readonly wanted: Wanted;
  /** By word. */
  readonly places: readonly Places[];
  /** The letter pairs of the question. */
  readonly pairs: ReadonlySet<string>;
}

function readTalk(
  candidate: Candidate,
  { asked, wanted, places, pairs }: Sought,
  index: SearchIndex,
): Reading {
  const { number, score, entry } = candidate;
  const passages = index.passages[number] ?? [];
  const {
    best,
    sentence,
    passages: scored,
  } = scorePassages(passages, index.titles[number] ?? new Uint32Array(), asked, wanted);
  const matches = matchesIn(number, asked, places, index);
  const found = new Set(matches.map((match) => match.asked));
  const hit: Hit = {
    entry,
    score:
      (ranking.whole * score + ranking.passage * best) *
      shareOfWorth(asked, found) ** ranking.coverage *
      (1 + inOneSentence(sentence, asked)),
    coverage: coverageOf(asked, found),
    passages: scored.map(({ passage, score, counts }) => ({
      point: passage.point,
      ancestors: ancestorsOf(passage, passages),
      score,
      words: asked.filter((_, word) => counts[word] !== 0).map(({ text }) => text),
    })),
    matches,
  };
  const texts = [entry.talk.title, ...scored.slice(0, 3).map(({ passage }) => passage.point.text)];
  return { candidate, hit, held: texts.map((text) => pairsIn(text, pairs)) };
}

/** What a question gains by what one sentence holds of it; two or three words may stand anywhere. */
function inOneSentence(worth: number, asked: readonly WeighedWord[]): number {
  if (asked.length < ranking.question) return 0;
  const all = asked.reduce((sum, { worth }) => sum + worth, 0);
  return all === 0 ? 0 : ranking.sentenceShare * (worth / all);
}

/** Where the terms that would answer a word occur, by field: read once, not again for each talk. */
type Places = readonly {
  readonly term: string;
  readonly bridge: Match["bridge"];
  readonly byField: readonly (readonly [field: number, talks: Postings])[];
}[];

function placesOf({ options }: WeighedWord, { words }: SearchIndex): Places {
  return options.map(({ term, bridge }) => ({
    term,
    bridge,
    byField: [...(words.postings(term) ?? [])],
  }));
}

/** For each asked word, the best of its terms in the talk, in each field that holds it. */
function matchesIn(
  talk: number,
  asked: readonly WeighedWord[],
  places: readonly Places[],
  { vocabulary }: SearchIndex,
): Match[] {
  return asked.flatMap(({ text }, word) => {
    for (const { term, bridge, byField } of places[word] ?? []) {
      const held = byField.filter(([, talks]) => talks.has(talk));
      if (held.length > 0) {
        const found = vocabulary.spelling(term);
        return held.map(([field]) => ({ asked: text, found, bridge, field: fields[field] ?? "" }));
      }
    }
    return [];
  });
}

/** A short question must be covered well; of a long one, much may be said in other words. */
function coverageNeeded(
  asked: readonly WeighedWord[],
  { person, namesakes, meetups }: Filters,
): number {
  const { most, least, perWord } = ranking.threshold;
  if (person || namesakes || meetups) return least; // Who names the speaker or the evening means one of these.
  const words = asked.reduce((sum, { tells }) => sum + tells, 0);
  return Math.min(most, Math.max(least, most - perWord * (words - 2.5)));
}

/** Share of the question, by what its words tell and how rare they are, that the talk holds. */
function coverageOf(asked: readonly WeighedWord[], found: ReadonlySet<string>): number {
  return share(asked, found, ({ tells, rarity, options, isName }, isFound) => {
    // A word that no talk has is what was asked for; one that others have may be said otherwise here.
    const sayable = !isFound && options.length > 0;
    const { word, name } = ranking.knownElsewhere;
    return tells * rarity * (sayable ? (isName ? name : word) : 1);
  });
}

/** Share of the question, by how rare its words are, that the talk holds. */
function shareOfWorth(asked: readonly WeighedWord[], found: ReadonlySet<string>): number {
  return share(asked, found, ({ worth }) => worth);
}

function share(
  asked: readonly WeighedWord[],
  found: ReadonlySet<string>,
  weightOf: (word: WeighedWord, isFound: boolean) => number,
): number {
  let all = 0;
  let covered = 0;
  for (const word of asked) {
    const isFound = found.has(word.text);
    const weight = weightOf(word, isFound);
    all += weight;
    if (isFound) covered += weight;
  }
  return all === 0 ? 0 : covered / all;
}
