/** Talks that front matter lists: `talks:` with a title each, or a map of title, speakers and slides. */
import type { Speaker } from "../meetup.ts";
import { isName } from "../people/name-shape.ts";
import {
  entriesOf,
  type FieldData,
  type FieldMap,
  fieldText,
  handleOf,
  isFieldMap,
} from "./field-data.ts";
import { peopleIn } from "./people-in-fields.ts";
import { isKey } from "./talk-keys.ts";

/** A talk as front matter lists it. */
export interface TalkEntry {
  readonly line: number;
  readonly title: string;
  /** Empty where no field of its own names somebody: the title may. */
  readonly speakers: readonly Speaker[];
  /** Addresses, called as their fields are. */
  readonly links: readonly NamedUrl[];
  /** What it is about. */
  readonly texts: readonly string[];
}

interface NamedUrl {
  readonly url: string;
  readonly text: string;
}

/**
 * The talks that the fields list, at any depth, the siblings of a list together.
 *
 * @param source Where they are written: it tells their lines.
 */
export function readTalkEntries(data: FieldMap, source: string): readonly (readonly TalkEntry[])[] {
  const lines = source.split("\n");
  let last = 0;
  return listsIn(data).map((entries) =>
    entries.map((entry) => {
      // As written it may be folded or escaped: then it is said to stand where the one before does.
      const start = entry.title.slice(0, startOfTitle);
      const found = lines.findIndex((line, at) => at >= last && line.includes(start));
      last = found === -1 ? last : found;
      return { ...entry, line: last + 1 };
    }),
  );
}

const startOfTitle = 20;

type Entry = Omit<TalkEntry, "line">;

function listsIn(data: FieldData): readonly (readonly Entry[])[] {
  if (!isFieldMap(data)) return entriesOf(data).filter(isFieldMap).flatMap(listsIn);
  return [...data].flatMap(([name, value]) => {
    if (typeof value === "string") return [];
    // A day or a room holds lists of its own.
    const within = listsIn(value);
    if (within.length > 0) return within;
    const entries = entriesOf(value).flatMap(readerOf(name));
    return entries.length > 0 ? [entries] : [];
  });
}

function readerOf(name: string): (entry: FieldData) => readonly Entry[] {
  if (isKey(name, "people")) return talkOfPerson;
  return isKey(name, "talks") ? talkOf : () => [];
}

function talkOf(entry: FieldData): readonly Entry[] {
  if (typeof entry === "string")
    return entry.trim() ? [{ title: entry.trim(), speakers: [], links: [], texts: [] }] : [];
  if (!isFieldMap(entry)) return [];
  const name = fieldText(entry, ["name"]) ?? "";
  const [title] = textsIn(entry, "title");
  const speakers = [...entry].flatMap(([key, one]) => (isKey(key, "speaker") ? peopleIn(one) : []));
  const isPerson = speakers.length === 0 && isName(name);
  if (title !== undefined) return [entryOf(entry, title, isPerson ? peopleIn(entry) : speakers)];
  return name === "" || isPerson ? [] : [entryOf(entry, name, speakers)];
}

/** Beside a person `title` may be what they are at work: it is a talk's only where slides or a text are there, too. */
function talkOfPerson(entry: FieldData): readonly Entry[] {
  if (!isFieldMap(entry)) return [];
  const hasMore = textsIn(entry, "text").length > 0 || entry.has("slides") || entry.has("video");
  const own = new Map([...entry].filter(([key]) => hasMore || key.toLowerCase() !== "title"));
  const [title] = textsIn(own, "title");
  return title === undefined ? [] : [entryOf(entry, title, peopleIn(entry))];
}

function entryOf(entry: FieldMap, title: string, speakers: readonly Speaker[]): Entry {
  const [only, ...others] = speakers;
  // `twitter: annbee` beside `speaker: Ann Bee`.
  const handle = others.length === 0 ? handleOf(entry, ["twitter", "handle"]) : undefined;
  return {
    title,
    speakers: only && handle ? [{ handle, ...only }] : speakers,
    links: [...entry].flatMap(([key, value]) => (isKey(key, "speaker") ? [] : linksIn(key, value))),
    texts: textsIn(entry, "text"),
  };
}

function textsIn(entry: FieldMap, kind: "title" | "text"): readonly string[] {
  return [...entry].flatMap(([key, value]) =>
    isKey(key, kind) && typeof value === "string" && value.trim() ? value.trim() : [],
  );
}

/** Addresses in a field, and in fields within it; of a map with a name, that is what it is called. */
function linksIn(key: string, value: FieldData): readonly NamedUrl[] {
  if (/^(?:twitter|x|linkedin|mastodon|image|photo|avatar|picture|thumbnail)$/iu.test(key))
    return [];
  if (typeof value === "string")
    return /^https?:\/\/\S+$/u.test(value) ? [{ url: value, text: key }] : [];
  if (!isFieldMap(value)) return entriesOf(value).flatMap((one) => linksIn(key, one));
  const name = fieldText(value, ["name", "title", "label", "text"]);
  return [...value].flatMap(([own, one]) => linksIn(name ?? own, one));
}
