import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Filters, Locale, Material, Unknown } from "../../search/query.ts";
import type { AskedFilter, FilterName } from "../asked-filter.ts";
import { findMeetupsCalled } from "../named/find-meetup.ts";
import { findPeopleCalled } from "../named/people-called.ts";
import { wholeMoment } from "./moments.ts";

/** What filters mean in these notes. */
export interface ReadFilters {
  readonly filters: Filters;
  /** The first value that the notes do not know. */
  readonly unknown?: Unknown;
  /** As typed: without a value, with one that makes no sense, or given twice. */
  readonly misunderstood: readonly string[];
}

/** Holds filters against the notes. A value that they do not know is `unknown`; the first of these counts. */
export function readFilters(asked: readonly AskedFilter[], catalogue: Catalogue): ReadFilters {
  let filters: Read = {};
  const misunderstood: string[] = [];
  for (const { name, value, text } of asked) {
    const read = value === "" ? undefined : readers[name](value, catalogue);
    if (!read || saysAgain(read, filters)) misunderstood.push(text);
    else filters = joined(filters, read);
  }
  const { unknown, ...limits } = filters;
  return { filters: limits, misunderstood, ...(unknown && { unknown }) };
}

type Read = Filters & { readonly unknown?: Unknown };

function saysAgain(read: Read, filters: Read): boolean {
  return Object.keys(read).some((key) => key !== "has" && key !== "unknown" && key in filters);
}

function joined(filters: Read, read: Read): Read {
  const has = [...(filters.has ?? []), ...(read.has ?? [])];
  return { ...read, ...filters, ...(has.length > 0 ? { has: [...new Set(has)] } : {}) };
}

/** Reads a value; undefined where it makes no sense. */
type ValueReader = (value: string, catalogue: Catalogue) => Read | undefined;

const readers: Readonly<Record<FilterName, ValueReader>> = {
  by: readSpeaker,
  meetup: readMeetup,
  year: readYear,
  after: (value) => readDay(value, (after) => ({ after })),
  before: (value) => readDay(value, (before) => ({ before })),
  lang: (value) => {
    const lang = languages.get(value.toLowerCase());
    return lang && { lang };
  },
  has: (value) => {
    const material = materials.get(value.toLowerCase());
    return material && { has: [material] };
  },
};

function readSpeaker(value: string, catalogue: Catalogue): Read {
  const names = value.split("|"); // A member of the workspace goes by several.
  const people = names
    .map((name) => findPeopleCalled(catalogue, name))
    .find(({ length }) => length > 0);
  return people ? { people } : { unknown: { kind: "person", text: names[0] ?? value } };
}

function readMeetup(value: string, catalogue: Catalogue): Read {
  const meetups = findMeetupsCalled(catalogue, value);
  return meetups.length > 0 ? { meetups } : { unknown: { kind: "meetup", text: value } };
}

function readYear(value: string, { meetups }: Catalogue): Read | undefined {
  const year = wholeMoment(value);
  if (year?.length !== "YYYY".length) return undefined;
  const isKnown = meetups.some(({ date }) => date?.startsWith(year));
  return isKnown ? { year: Number(year) } : { unknown: { kind: "year", text: value } };
}

/** A year, a month or a day as the notes write it, as far as it is given: `2018-05`. */
function readDay(value: string, filter: (day: string) => Filters): Filters | undefined {
  const day = wholeMoment(value);
  return day === undefined ? undefined : filter(day);
}

const languages: ReadonlyMap<string, Locale> = new Map([
  ...["ja", "jp", "japanese", "日本語"].map((name) => [name, "ja"] as const),
  ...["en", "english", "英語"].map((name) => [name, "en"] as const),
]);

const materials: ReadonlyMap<string, Material> = new Map([
  ...["slides", "slide", "deck", "スライド", "資料"].map((name) => [name, "slides"] as const),
  ...["video", "videos", "recording", "recordings", "動画", "録画"].map(
    (name) => [name, "video"] as const,
  ),
]);
