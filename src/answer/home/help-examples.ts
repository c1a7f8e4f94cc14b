import type { Person } from "../../catalogue/person.ts";
import { understand } from "../../question/understand.ts";
import type { Library } from "../../search/index/library.ts";
import type { Locale } from "../../search/query.ts";
import { search } from "../../search/rank/search.ts";
import { analyze } from "../../text/analyzer.ts";
import { exampleWords } from "./example-word.ts";

interface Phrases {
  readonly whatIs: (name: string) => string;
  readonly whatIn: (title: string) => string;
  readonly talksOf: (person: string) => string;
  readonly latest: string;
  readonly by: string;
  readonly year: string;
}

const phrases: Readonly<Record<Locale, Phrases>> = {
  ja: {
    whatIs: (name) => `${name} って何？`,
    whatIn: (title) => `「${title}」はどんな発表？`,
    talksOf: (person) => `${person}さんの発表`,
    latest: "最新の発表",
    by: "発表者:",
    year: "年:",
  },
  en: {
    whatIs: (name) => `What is ${name}?`,
    whatIn: (title) => `What was “${title}” about?`,
    talksOf: (person) => `Talks by ${person}`,
    latest: "Latest talks",
    by: "by:",
    year: "year:",
  },
};

/** Talks that are read for an example; talks and people that are tried for one. */
const mostRead = 200;
const mostTried = 30;
/** Longest title that one would type. */
const longestTitle = 60;

/** They are shown each time that somebody opens the Home tab, and asked once. */
const kept = new WeakMap<Library, Map<Locale, readonly string[]>>();

/** What talks of different meetups tell is asked about, in two of the examples. */
const mostContents = 2;

/**
 * Questions that the loaded notes can answer, each of which was asked and is answered with what it was made of:
 * first one of each kind, what a talk tells of, what a speaker gave, what was given last; then a second of the first kind.
 */
export function helpExamples(library: Library, locale: Locale): readonly string[] {
  const known = kept.get(library) ?? new Map<Locale, readonly string[]>();
  kept.set(library, known);
  const examples = known.get(locale) ?? findExamples(library, locale);
  known.set(locale, examples);
  return examples;
}

/** The talks of the speaker in those of one year, by the filters that one types; undefined where these would not find them. */
export function filteredExample(library: Library, locale: Locale): string | undefined {
  const { people, talks } = library.catalogue;
  const { by, year: inYear } = phrases[locale];
  for (const { id, name } of ownFirst(people, locale)) {
    const [year] = talks
      .filter((entry) => entry.people.some((one) => one.id === id))
      .flatMap(({ meetup: { date } }) => date?.slice(0, 4) ?? []);
    const typed = `${by}${quoted(name, locale)} ${inYear}${year}`;
    const { people: found, year: read } = understand(typed, library, locale).filters;
    if (found?.length === 1 && found[0]?.id === id && String(read) === year) return typed;
  }
  return undefined;
}

/** A value of several words in the quotes that hold it together. */
function quoted(name: string, locale: Locale): string {
  if (!/\s/u.test(name)) return name;
  return locale === "ja" ? `「${name}」` : `"${name}"`;
}

function findExamples(library: Library, locale: Locale): readonly string[] {
  const { talks, people } = library.catalogue;
  if (talks.length === 0) return [];
  const { talksOf, latest } = phrases[locale];
  const read = (question: string) => understand(question, library, locale);
  const person = ownFirst(people, locale).find(({ id, name }) =>
    read(talksOf(name)).filters.people?.some((one) => one.id === id),
  );
  const [first, ...others] = aboutTalks(library, locale);
  return [...(first ? [first] : []), ...(person ? [talksOf(person.name)] : []), latest, ...others];
}

/**
 * Questions about talks, no two about one meetup: what the title of one asks itself, what a name is of which one tells most, or else
 * what a talk was about; of talks in the language of the asker first.
 */
function aboutTalks(library: Library, locale: Locale): readonly string[] {
  const { whatIs, whatIn } = phrases[locale];
  const noted = library.catalogue.talks
    .filter(({ talk }) => talk.points.length > 0)
    .toSorted((a, b) => Number(isIn(locale, b.talk.title)) - Number(isIn(locale, a.talk.title)))
    .slice(0, mostRead);
  const named = noted
    .flatMap((entry) => exampleWords(entry, library.index).map((word) => ({ ...word, entry })))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ word, entry }) => ({ question: whatIs(word), entry }));
  const topical = noted.filter(({ talk }) => isTopic(talk.title));
  const asking = topical
    .filter(({ talk }) => isQuestion(talk.title))
    .map((entry) => ({ question: entry.talk.title, entry }));
  const titled = topical
    .toSorted((a, b) => Number(isLong(a.talk.title)) - Number(isLong(b.talk.title)))
    .map((entry) => ({ question: whatIn(entry.talk.title), entry }));
  const isAnswered = ({ question, entry }: (typeof named)[number]) => {
    const query = understand(question, library, locale);
    const { hits, missing } = search(query, library);
    return hits[0]?.entry === entry && missing.length === 0;
  };
  const isForeign = ({ entry }: (typeof named)[number]) => Number(!isIn(locale, entry.talk.title));
  const tried = [asking, named, titled]
    .flatMap((some) => some.slice(0, mostTried))
    .toSorted((a, b) => isForeign(a) - isForeign(b));
  const told = new Set<string>();
  const found: string[] = [];
  for (const one of tried) {
    const { id } = one.entry.meetup;
    if (found.length === mostContents) break;
    if (told.has(id) || !isAnswered(one)) continue;
    told.add(id);
    found.push(one.question);
  }
  return found;
}

/** Whether a title says what a talk is about, in words that one would type: 「ry」 does not, and nobody types an address. */
function isTopic(title: string): boolean {
  const isTyped = title.length <= longestTitle && !title.startsWith("@") && !title.includes("://");
  return isTyped && analyze(title).length > 1;
}

/** Whether it asks something, in words that need no explanation: none in capitals alone. */
function isQuestion(title: string): boolean {
  const isCapitals = (word: string) =>
    word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase();
  return /[?？]$/u.test(title) && analyze(title).every(({ text }) => !isCapitals(text));
}

/** Whether a button with it would not fit a line of a phone. */
function isLong(title: string): boolean {
  return title.length > 24;
}

/** People to try, those first whose names are written as the asker writes. */
function ownFirst(people: readonly Person[], locale: Locale): readonly Person[] {
  return people
    .toSorted((a, b) => Number(isIn(locale, b.name)) - Number(isIn(locale, a.name)))
    .slice(0, mostTried);
}

function isIn(locale: Locale, text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) === (locale === "ja");
}
