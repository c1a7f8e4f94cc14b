import type { Catalogue, CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Person } from "../../catalogue/person.ts";
import { shortName } from "../../catalogue/short-name.ts";
import type { Meetup } from "../../notes/meetup.ts";
import type { Shelf } from "../../question/asked.ts";
import type { Library } from "../../search/index/library.ts";
import type { Locale } from "../../search/query.ts";
import { stretch } from "../stretch.ts";
import { helpExamples } from "./help-examples.ts";
import type { Home, HomeMeetup, HomeRow, HomeTalk } from "./home.ts";
import { type LookedAt, newsSince } from "./news.ts";

/**
 * Ten rows of a shelf, from one of them on: meetups newest first, speakers by their number of talks, years newest first.
 * Beyond the end these are the last ones.
 */
export function homeOf(shelf: Shelf, from: number, locale: Locale, library: Library): Home {
  const { catalogue } = library;
  const rows = rowsOf[shelf](catalogue, locale);
  return {
    locale,
    shelf,
    ...stretch(rows, from),
    total: rows.length,
    meetupCount: catalogue.meetups.length,
    talkCount: catalogue.talks.length,
    examples: helpExamples(library, locale),
  };
}

/** The same home as somebody sees it who looked last at what was kept then; undefined where they never did. */
export function visited(
  home: Home,
  before: LookedAt | undefined,
  library: Library,
  today: string,
): Home {
  const { news, lookedAt } = newsSince(before, library.catalogue.meetups, today);
  const isAll = news.length === library.catalogue.meetups.length; // That is what the shelf shows anyway.
  return {
    ...home,
    visit: { isFirst: before === undefined, news: isAll ? [] : news.map(homeMeetup), lookedAt },
  };
}

/** The next meetup to come, and the last that was held, with their talks. */
export function aroundToday(
  { meetups, talks }: Catalogue,
  today: string,
): { readonly next?: HomeMeetup; readonly newest?: HomeMeetup } {
  const withTalks = (meetup: Meetup): HomeMeetup => ({
    ...homeMeetup(meetup),
    talks: talks.filter((one) => one.meetup.id === meetup.id).map(homeTalk),
  });
  const dated = meetups.filter(({ date }) => date !== undefined);
  const next = dated.findLast(({ date = "" }) => date > today);
  const newest = dated.find(({ date = "" }) => date <= today);
  return {
    ...(next && { next: withTalks(next) }),
    ...(newest && { newest: withTalks(newest) }),
  };
}

function homeTalk({ talk: { title, speakers, links }, people }: CataloguedTalk): HomeTalk {
  const named = people.map(({ name, names, handles }) => ({ name, names, handles }));
  return { title, speakers, links, people: named };
}

function homeMeetup({ id, title, date, venue, url, talks }: Meetup): HomeMeetup {
  return {
    kind: "meetup",
    id,
    title,
    talkCount: talks.length,
    ...(date && { date }),
    ...(venue && { venue }),
    ...(url && { url }),
  };
}

const talksOfYear: Readonly<Record<Locale, (year: string) => string>> = {
  ja: (year) => `${year}年の発表`,
  en: (year) => `talks in ${year}`,
};

type RowsOf = (catalogue: Catalogue, locale: Locale) => readonly HomeRow[];

const rowsOf: Readonly<Record<Shelf, RowsOf>> = {
  meetups: ({ meetups }) => meetups.map(homeMeetup),
  speakers: ({ people, talks }) => {
    const places = new Map(talks.map(({ talk }, at) => [talk.id, at])); // Newest first, as the talks are.
    const latestOf = ({ talkIds }: Person) =>
      Math.min(...talkIds.map((id) => places.get(id) ?? talks.length));
    // Most talks first, and of those with as many who spoke last.
    return people
      .map((person) => ({ person, latest: latestOf(person), talkCount: person.talkIds.length }))
      .toSorted((a, b) => b.talkCount - a.talkCount || a.latest - b.latest)
      .map(({ person, latest, talkCount }) => {
        const last = talks[latest];
        return {
          kind: "speaker",
          id: person.id,
          name: shortName(person),
          talkCount,
          ...(last && { latest: last.talk.title }),
        };
      });
  },
  years: ({ talks }, locale) => {
    const counts = new Map<string, number>(); // Newest first, as the talks are.
    for (const { meetup } of talks) {
      const year = meetup.date?.slice(0, 4);
      if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    return [...counts].map(([year, talkCount]) => ({
      kind: "year",
      year,
      question: talksOfYear[locale](year),
      talkCount,
    }));
  },
};
