import { understand } from "../../question/understand.ts";
import type { Library } from "../../search/index/library.ts";
import type { Locale } from "../../search/query.ts";
import { search } from "../../search/rank/search.ts";
import { analyze } from "../../text/analyzer.ts";

interface Phrases {
  readonly talksOf: (person: string) => string;
  readonly whenWas: (meetup: string) => string;
  readonly latest: string;
}

const phrases: Readonly<Record<Locale, Phrases>> = {
  ja: {
    talksOf: (person) => `${person}さんの発表`,
    whenWas: (meetup) => `${meetup} いつ？`,
    latest: "最新の発表",
  },
  en: {
    talksOf: (person) => `talks by ${person}`,
    whenWas: (meetup) => `when was ${meetup}?`,
    latest: "latest talks",
  },
};

/** Talks, people and meetups that are tried for an example. */
const mostTried = 30;
/** Longest title that one would type. */
const longestTitle = 60;

/** They are shown each time that somebody opens the Home tab, and asked once. */
const kept = new WeakMap<Library, Map<Locale, readonly string[]>>();

/**
 * Questions that the loaded notes can answer, each of which was asked and is answered with what it was made of:
 * a talk, a speaker, a meetup; and the latest.
 */
export function helpExamples(library: Library, locale: Locale): readonly string[] {
  const known = kept.get(library) ?? new Map<Locale, readonly string[]>();
  kept.set(library, known);
  const examples = known.get(locale) ?? findExamples(library, locale);
  known.set(locale, examples);
  return examples;
}

function findExamples(library: Library, locale: Locale): readonly string[] {
  const { talks, people, meetups } = library.catalogue;
  if (talks.length === 0) return [];
  const { talksOf, whenWas, latest } = phrases[locale];
  const read = (question: string) => understand(question, library, locale);
  const talk = talks
    .filter(({ talk }) => talk.points.length > 0 && isTopic(talk.title))
    .toSorted((a, b) => Number(isIn(locale, b.talk.title)) - Number(isIn(locale, a.talk.title)))
    .slice(0, mostTried)
    .find(({ talk }) => search(read(talk.title), library).hits[0]?.entry.talk.id === talk.id);
  const person = people
    .slice(0, mostTried)
    .find(({ id, name }) => read(talksOf(name)).filters.people?.some((one) => one.id === id));
  const meetup = meetups
    .filter(({ date, title }) => date !== undefined && title.length <= longestTitle)
    .slice(0, mostTried)
    .find(({ id, title }) => read(whenWas(title)).filters.meetups?.[0]?.id === id);
  return [
    talk?.talk.title,
    person && talksOf(person.name),
    meetup && whenWas(meetup.title),
    latest,
  ].filter((example) => example !== undefined);
}

/** Whether a title says what a talk is about: 「ry」 does not. */
function isTopic(title: string): boolean {
  return title.length <= longestTitle && !title.startsWith("@") && analyze(title).length > 1;
}

function isIn(locale: Locale, text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) === (locale === "ja");
}
