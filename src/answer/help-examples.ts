import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Locale } from "../search/query.ts";

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

/** Questions that the loaded notes can answer: a talk, a speaker, a meetup, the latest. */
export function helpExamples(catalogue: Catalogue, locale: Locale): readonly string[] {
  if (catalogue.talks.length === 0) return [];
  const { talksOf, whenWas, latest } = phrases[locale];
  const withNotes = catalogue.talks.filter(({ talk }) => talk.points.length > 0);
  const talk = withNotes.find((entry) => isIn(locale, entry.talk.title)) ?? withNotes[0];
  const [person] = catalogue.people;
  const meetup = catalogue.meetups.find(({ date }) => date !== undefined);
  return [
    talk?.talk.title,
    person && talksOf(person.name),
    meetup && whenWas(meetup.title),
    latest,
  ].filter((example) => example !== undefined);
}

function isIn(locale: Locale, text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) === (locale === "ja");
}
