import type { Catalogue } from "../catalogue/catalogue.ts";
import { shortName } from "../catalogue/short-name.ts";
import type { Meetup } from "../notes/meetup.ts";
import type { Shelf } from "../question/asked.ts";
import type { Library } from "../search/index/library.ts";
import type { Locale } from "../search/query.ts";
import { helpExamples } from "./kinds/help-examples.ts";
import { type LookedAt, newsSince } from "./news.ts";
import { stretch } from "./stretch.ts";

/** A stretch of what the notes hold, to look through without a question. */
export interface Home {
  readonly locale: Locale;
  readonly shelf: Shelf;
  readonly rows: readonly HomeRow[];
  /** Which of all the first of these rows is, from 0. */
  readonly from: number;
  /** All rows of the shelf. */
  readonly total: number;
  readonly meetupCount: number;
  readonly talkCount: number;
  /** Questions that the notes can answer. */
  readonly examples: readonly string[];
  /** The next meetup to come, and the last that was held. */
  readonly next?: HomeMeetup;
  readonly newest?: HomeMeetup;
  /** The day on which the notes last changed, as `YYYY-MM-DD`, where that is known. */
  readonly updated?: string;
  /** Set where somebody looks at it who may have looked before. */
  readonly visit?: Visit;
}

/** A look at the Home tab. */
interface Visit {
  /** True for who never looked before. */
  readonly isFirst: boolean;
  /** What is new since the last look, newest first. */
  readonly news: readonly HomeMeetup[];
  /** To be kept for the next look. */
  readonly lookedAt: LookedAt;
}

/** A meetup in a line. */
interface HomeMeetup {
  readonly kind: "meetup";
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly venue?: string;
  readonly url?: string;
  readonly isPlanned?: true;
  readonly talkCount: number;
  /** Of its talks, where it is told of by itself. */
  readonly titles?: readonly string[];
}

export type HomeRow =
  | HomeMeetup
  | {
      readonly kind: "speaker";
      readonly id: string;
      readonly name: string;
      /** The day of their last talk. */
      readonly last?: string;
      readonly talkCount: number;
    }
  | {
      readonly kind: "year";
      readonly year: string;
      /** That lists the talks of the year. */
      readonly question: string;
      readonly talkCount: number;
    };

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

/** The next meetup to come, and the last that was held, of meetups newest first. */
export function aroundToday(
  meetups: readonly Meetup[],
  today: string,
): { readonly next?: HomeMeetup; readonly newest?: HomeMeetup } {
  const dated = meetups.filter(({ date }) => date !== undefined);
  const next = dated.findLast(({ date = "" }) => date > today);
  const newest = dated.find(({ date = "" }) => date <= today);
  return {
    ...(next && { next: withTitles(next) }),
    ...(newest && { newest: withTitles(newest) }),
  };
}

function withTitles(meetup: Meetup): HomeMeetup {
  const titles = meetup.talks.map(({ title }) => title).filter((title) => title !== "");
  return { ...homeMeetup(meetup), ...(titles.length > 0 && { titles }) };
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

function laterFirst(one: string, other: string): number {
  return Number(other > one) - Number(other < one);
}

function maxOf(one: string, other: string): string {
  return one > other ? one : other;
}

const talksOfYear: Readonly<Record<Locale, (year: string) => string>> = {
  ja: (year) => `${year}年の発表`,
  en: (year) => `talks in ${year}`,
};

type RowsOf = (catalogue: Catalogue, locale: Locale) => readonly HomeRow[];

const rowsOf: Readonly<Record<Shelf, RowsOf>> = {
  meetups: ({ meetups }) => meetups.map(homeMeetup),
  speakers: ({ people, talks }) => {
    const days = new Map(talks.map(({ talk, meetup }) => [talk.id, meetup.date ?? ""]));
    const rows = people.map((person) => {
      const last = person.talkIds.reduce((day, id) => maxOf(day, days.get(id) ?? ""), "");
      return {
        kind: "speaker" as const,
        id: person.id,
        name: shortName(person),
        ...(last !== "" && { last }),
        talkCount: person.talkIds.length,
      };
    });
    // Most talks first, and of those with as many who spoke last.
    return rows.toSorted(
      (a, b) => b.talkCount - a.talkCount || laterFirst(a.last ?? "", b.last ?? ""),
    );
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
