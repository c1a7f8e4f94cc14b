/** Second look at one candidate: how well it answers, where, and by which words. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Hit, Match } from "../hit.ts";
import type { SearchIndex } from "../index/library.ts";
import type { Postings } from "../index/postings.ts";
import { fields, ranking } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import { type PassageScores, scorePassages, type Wanted } from "./best-passage.ts";
import { coverageOf, shareOfWorth } from "./coverage.ts";
import { type LetterRun, letterRunsOf, runsIn } from "./letter-runs.ts";
import type { Candidate } from "./whole-talk.ts";

/** What the candidates are read for. */
export interface Sought {
  readonly asked: readonly WeighedWord[];
  readonly wanted: Wanted;
  /** By word. */
  readonly places: readonly Places[];
  /** The runs of letters of the question. */
  readonly runs: readonly LetterRun[];
}

/** Where the terms that would answer a word occur, by field. */
type Places = readonly {
  readonly term: string;
  readonly bridge: Match["bridge"];
  readonly byField: readonly (readonly [field: number, talks: Postings])[];
}[];

/** A candidate that was read. */
export interface TalkReading {
  readonly talk: number;
  /** Without the runs of letters, which are worth more the fewer candidates hold them. */
  readonly score: number;
  readonly coverage: number;
  /** By asked word, whether the talk holds it. */
  readonly isFound: readonly boolean[];
  /** The runs of letters of the question in the title and in each of the best passages. */
  readonly held: readonly (readonly number[])[];
  readonly passages: PassageScores["passages"];
}

/** Looks up once for a question what each of its candidates is held against. */
export function soughtFor(text: string, asked: readonly WeighedWord[], index: SearchIndex): Sought {
  return {
    asked,
    wanted: wantedTerms(asked, index),
    places: asked.map((word) => placesOf(word, index)),
    runs: letterRunsOf(withoutRenamed(text, asked)),
  };
}

/** Without the words that the notes have in other forms only: no form is the better for the letters it shares (アプリ, アプリケーションソフト). */
function withoutRenamed(text: string, asked: readonly WeighedWord[]): string {
  return asked
    .filter(({ options }) => options.length > 0)
    .filter(({ options }) => options.every(({ bridge }) => bridge === "synonym"))
    .reduce((rest, word) => rest.replaceAll(word.text, " "), text);
}

/** Reads a candidate, whose title and passages the index has. */
export function readingOf(
  { talk, score }: Candidate,
  title: string,
  { asked, wanted, places, runs }: Sought,
  index: SearchIndex,
): TalkReading {
  const { best, sentence, passages } = scorePassages(
    index.passages[talk] ?? [],
    index.titles[talk] ?? new Uint32Array(),
    asked,
    wanted,
  );
  const isFound = places.map((options) => options.some(({ byField }) => isIn(talk, byField)));
  const texts = [title, ...passages.slice(0, 3).map(({ passage }) => passage.point.text)];
  return {
    talk,
    score:
      (ranking.whole * score + ranking.passage * best) *
      shareOfWorth(asked, isFound) ** coveragePower(asked) *
      (1 + inOneSentence(sentence, asked)),
    coverage: coverageOf(asked, isFound),
    isFound,
    held: texts.map((text) => runsIn(text, runs)),
    passages,
  };
}

function coveragePower({ length }: readonly WeighedWord[]): number {
  return length <= ranking.keywords ? ranking.coverage.keywords : ranking.coverage.others;
}

/** Whether the title of a talk has a word of the question, in whatever form but no other spelling. */
export function isInTitle(talk: number, word: number, { places }: Sought): boolean {
  const known = (places[word] ?? []).filter(({ bridge }) => !guessed.has(bridge));
  return known.some(({ byField }) =>
    byField.some(([field, talks]) => fields[field] === "title" && talks.has(talk)),
  );
}

const guessed: ReadonlySet<Match["bridge"]> = new Set(["spelling", "prefix", "initials"]);

/** What is told of a talk that was read and found to answer. */
export function hitOf(
  { talk, score, coverage, passages }: TalkReading,
  entry: CataloguedTalk,
  { asked, places }: Sought,
  index: SearchIndex,
): Hit {
  return {
    entry,
    score,
    coverage,
    passages: passages.map(({ passage, counts }) => ({
      point: passage.point,
      words: asked.filter((_, word) => counts[word] !== 0).map(({ text }) => text),
    })),
    matches: matchesIn(talk, asked, places, index),
  };
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

function placesOf({ options }: WeighedWord, { words }: SearchIndex): Places {
  return options.map(({ term, bridge }) => ({
    term,
    bridge,
    byField: [...(words.postings(term) ?? [])],
  }));
}

/** What a question gains by what one sentence holds of it; two or three words may stand anywhere. */
function inOneSentence(worth: number, asked: readonly WeighedWord[]): number {
  if (asked.length < ranking.question) return 0;
  const all = asked.reduce((sum, { worth }) => sum + worth, 0);
  return all === 0 ? 0 : ranking.sentenceShare * (worth / all);
}

function isIn(talk: number, byField: Places[number]["byField"]): boolean {
  return byField.some(([, talks]) => talks.has(talk));
}

/** For each asked word, the best of its terms in the talk, in each field that holds it. */
function matchesIn(
  talk: number,
  asked: readonly WeighedWord[],
  places: readonly Places[],
  { vocabulary }: SearchIndex,
): Match[] {
  return asked.flatMap(({ text }, word) => {
    const best = places[word]?.find(({ byField }) => isIn(talk, byField));
    if (!best) return [];
    const found = vocabulary.spelling(best.term);
    return best.byField
      .filter(([, talks]) => talks.has(talk))
      .map(([field]) => ({
        asked: text,
        found,
        bridge: best.bridge,
        field: fields[field] ?? "",
      }));
  });
}
