import { findDate, findUndatedDay } from "../../text/calendar-date.ts";
import { isDay } from "../../text/day-alone.ts";
import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import type { Section } from "../forms/section.ts";
import { areApart, datedLine } from "./day.ts";
import { isDayAndPlace } from "./day-and-place.ts";
import { dayInOrder } from "./day-order.ts";
import { type HeaderFacts, readHeader } from "./header.ts";
import { linesOfSection } from "./header-lines.ts";
import { firstOfSeries } from "./series-headings.ts";
import { dayInYear, yearsAbove } from "./year-above.ts";

/** One of several meetups that a file tells of. */
export interface MeetupPart {
  /** The line of its heading; what stands from there to the next is its own. */
  readonly line: number;
  /** What its heading calls it, without the day: `Meetup #8`; empty where it says only the day. */
  readonly name: string;
  readonly facts: HeaderFacts & { readonly date: string };
}

/**
 * The meetups that a file tells of, where they are several. Their headings stand beside each other and name days that
 * are weeks apart, or a label below does: `Meetup #8 - 2 March 2033`, 「第8回 2033-03-02」.
 *
 * @param talks The lines of the talks, of which hardly a heading of a meetup is one.
 */
export function severalMeetups(
  sections: readonly Section[],
  talks: readonly number[],
): readonly MeetupPart[] {
  const dated = datedSiblings(sections);
  const isTalk = new Set(talks);
  // One of them may be called as its only talk is.
  if (dated.filter(({ section }) => isTalk.has(section.line)).length * 2 >= dated.length) return [];
  return dated.map(({ section, date }, at) => {
    const from = sections.indexOf(section);
    const next = dated[at + 1];
    const own = sections.slice(from, next ? sections.indexOf(next.section) : sections.length);
    const first = own.findIndex(({ line }) => isTalk.has(line));
    const facts = readHeader(first === -1 ? own : own.slice(0, first));
    return { line: section.line, name: nameOf(section), facts: { ...facts, date } };
  });
}

/**
 * What stands before the first of several meetups, where a file tells of several; else all. What one of them states is
 * not true of the file.
 */
export function beforeMeetups(
  header: readonly Section[],
  sections: readonly Section[],
): readonly Section[] {
  const firsts = [datedSiblings(sections, "2000-01-01")[0]?.section, firstOfSeries(sections)];
  const lines = firsts.flatMap((section) => section?.line ?? []);
  return lines.length > 0 ? header.filter(({ line }) => line < Math.min(...lines)) : header;
}

interface Dated {
  readonly section: Section;
  readonly date: string;
}

/** The day that its heading names, else one that stands below it with a label: 「- 日時：2031/1/20」; a heading may name the month alone. */
export function dayOf(section: Section, sections: readonly Section[]): string | undefined {
  if (!section.heading) return undefined;
  const stated = linesOfSection(section, 2).filter(({ label }) => label === "date");
  const named = dayInOrder(textOf(section), sections);
  return named?.length === 10 ? named : (datedLine(stated)?.found.date ?? named);
}

/** The day that stands alone in the line below its heading. */
function dayBelow(section: Section, sections: readonly Section[]): string | undefined {
  if (!section.heading || dayOf(section, sections)) return undefined;
  const [first] = linesOfSection(section, 2);
  return first && isDay(first.value.text) ? datedLine([first])?.found.date : undefined;
}

/**
 * The headings of one depth that name days, or have them right below, where these are weeks apart.
 *
 * @param any For days of which nobody knows the year, and months of which nobody knows the day: their meetups are several, too.
 */
function datedSiblings(sections: readonly Section[], any?: string): readonly Dated[] {
  const years = yearsAbove(sections);
  const inHeading = (section: Section) => {
    const year = years.get(section) ?? any?.slice(0, "YYYY".length);
    const named = dayOf(section, sections) ?? dayInYear(textOf(section), year);
    return named && any ? named + any.slice(named.length) : named;
  };
  return (
    [inHeading, (section: Section) => dayBelow(section, sections)]
      .map((read) => apart(sections, read))
      .find(({ length }) => length > 0) ?? []
  );
}

function apart(
  sections: readonly Section[],
  dayIn: (section: Section) => string | undefined,
): readonly Dated[] {
  const byDepth = new Map<number, Dated[]>();
  for (const section of sections) {
    const date = dayIn(section);
    if (date?.length !== 10) continue;
    const own = byDepth.get(section.depth);
    if (own) own.push({ section, date });
    else byDepth.set(section.depth, [{ section, date }]);
  }
  return [...byDepth.values()].find((dated) => areApart(dated.map(({ date }) => date))) ?? [];
}

/** What stands before the day; else what stands behind it. */
function nameOf(section: Section): string {
  const text = textOf(section);
  const day = findDate(text) ?? findUndatedDay(text);
  if (!day) return text;
  if (isDayAndPlace(text)) return "";
  const parts = [text.slice(0, day.start), text.slice(day.start + day.text.length)];
  return parts.map(tidy).find((part) => lettersAndDigits(part) !== "") ?? "";
}

/** Without what set the day off, and the day of the week beside it. */
function tidy(text: string): string {
  return text
    .replace(/^\s*[（(]\p{L}{1,3}[)）]/u, "")
    .replace(/^[\s\p{Pd},、:：()（）|/@＠]+/u, "")
    .replace(/(?<![\s\p{Pd},、:：(（|/@＠])[\s\p{Pd},、:：(（|/@＠]+$/u, "");
}

function textOf({ heading }: Section): string {
  return heading?.content.text.slice(0, 300) ?? "";
}
