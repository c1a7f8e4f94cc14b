import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Meetup } from "../../notes/meetup.ts";
import type { Place } from "../span.ts";
import type { NamedTurn, Turn } from "./named-turn.ts";

/** Meetups named in a text. */
export interface MeetupMention {
  /** Set where a meetup to come is asked for: then the notes may well tell of none. */
  readonly isPlanned?: boolean;
  /** Set where it is named by its day or month alone. */
  readonly isDay?: boolean;
  /** Newest first; empty where the notes have no such meetup. */
  readonly meetups: readonly Meetup[];
  /** As written: 「第99回」. */
  readonly asked: string;
  readonly places: readonly Place[];
}

/** Meetups that are named by these parts of a text. */
export function mention(
  text: string,
  meetups: readonly Meetup[],
  parts: readonly Place[],
): MeetupMention {
  const places = parts
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
  const end = Math.max(...places.map((place) => place.end));
  return { meetups, asked: text.slice(places[0]?.start, end), places };
}

/**
 * Those of the meetups, newest first, whose turn it is; without a day for today, all with a date were held.
 *
 * @param others What else of the text names them.
 */
export function ofTurn(
  text: string,
  named: NamedTurn,
  meetups: readonly Meetup[],
  today: string | undefined,
  others: readonly Place[] = [],
): MeetupMention {
  const dated = meetups
    .filter(({ date }) => date !== undefined)
    .toSorted(({ date: a = "" }, { date: b = "" }) => Number(b > a) - Number(b < a));
  const firstHeld = dated.findIndex(({ date = "" }) => today === undefined || date <= today);
  const coming = firstHeld < 0 ? dated : dated.slice(0, firstHeld);
  const held = dated.slice(coming.length);
  const of: Readonly<Record<Turn, readonly Meetup[]>> = {
    first: held.slice(-1),
    last: held.slice(0, 1),
    "before last": held.slice(1, 2),
    next: coming.slice(-1),
    coming,
  };
  const isPlanned = named.turn === "next" || named.turn === "coming";
  return { ...mention(text, of[named.turn], [named, ...others]), ...(isPlanned && { isPlanned }) };
}

/** Those with a number. */
export function ofNumber(
  { meetupsByNumber }: Catalogue,
  meetups: readonly Meetup[],
  number: number,
): Meetup[] {
  return (meetupsByNumber.get(number) ?? []).filter((meetup) => meetups.includes(meetup));
}

/** Those of the year beside a name, "Tanuki 2024", 「2024年の汐見」; all of them where none was that year. */
export function ofYearBeside(
  text: string,
  name: Place,
  meetups: readonly Meetup[],
): MeetupMention | undefined {
  const beside = yearBeside(text, name);
  if (!beside) return undefined;
  const ofYear = meetups.filter(({ date }) => date?.startsWith(beside.year));
  return ofYear.length === 0
    ? mention(text, meetups, [name])
    : mention(text, ofYear, [name, beside]);
}

/** The year that stands beside a name, and where. */
export function yearBeside(
  text: string,
  { start, end }: Place,
): (Place & { readonly year: string }) | undefined {
  const behind = /^ ?(?:の|in )? ?((?:19|20)\d\d)(?!\d|[-/.]\d)年?(?!\d{1,2}月)/u.exec(
    text.slice(end),
  );
  if (behind?.[1]) return { year: behind[1], start: end, end: end + behind[0].length };
  const before = /(?<!\d)((?:19|20)\d\d) ?年?の? ?$/u.exec(text.slice(0, start));
  return before?.[1] ? { year: before[1], start: before.index, end: start } : undefined;
}
