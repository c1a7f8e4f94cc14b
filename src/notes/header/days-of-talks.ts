import type { Section } from "../forms/section.ts";
import type { Block, ListItem, TableRow } from "../markdown/block.ts";
import { firstLine } from "../markdown/text-lines.ts";
import { areApart } from "./day.ts";
import { dayInOrder } from "./day-order.ts";
import { linesOfSection } from "./header-lines.ts";
import { dayOf } from "./several-meetups.ts";
import { labelledPlaces } from "./venue.ts";
import { dayInYear, yearsAbove } from "./year-above.ts";

/** The day that a talk of a list, a table or a heading bears itself: `YYYY-MM-DD`, or `YYYY-MM`. */
export interface DayOfTalk {
  readonly line: number;
  readonly date: string;
  /** Where it was, if a label below its heading says so. */
  readonly venue?: string;
}

/**
 * The days of talks that are gathered from many meetups, as in the list of a user group: `| 2031-03-04 | Kites | Ann Bee |`.
 * Nothing where few talks bear one, or where they are the days of one conference.
 *
 * @param talks The lines of the talks.
 */
export function daysOfTalks(
  sections: readonly Section[],
  talks: readonly number[],
): readonly DayOfTalk[] {
  const isTalk = new Set(talks);
  const days = daysIn(sections).filter(({ line }) => isTalk.has(line));
  const areMost = days.length > 1 && days.length * 2 > talks.length;
  return areMost && areApart(days.map(({ date }) => `${date}-01`.slice(0, "YYYY-MM-DD".length)))
    ? days
    : [];
}

/** What is known of the day from where a line stands. */
interface Above {
  /** Those of the file: they say in what order it writes days. */
  readonly sections: readonly Section[];
  /** `2031` of the heading `2031`, for days that leave it out. */
  readonly year?: string;
  /** The day of the heading, the bullet or the row above. */
  readonly date?: string;
}

function daysIn(sections: readonly Section[]): readonly DayOfTalk[] {
  const years = yearsAbove(sections);
  return sections.flatMap((section) => {
    const { heading, line, blocks } = section;
    const year = years.get(section);
    const of = { sections, ...(year && { year }) };
    const date = fullEnough(dayOf(section, sections)) ?? dayIn(heading?.content.text ?? "", of);
    const above = { ...of, ...(date && { date }) };
    const [venue] = heading ? labelledPlaces([linesOfSection(section, 2)]) : [];
    const own = dated(line, date).map((day) => ({ ...day, ...(venue && { venue }) }));
    return [...own, ...blocks.flatMap((block) => daysOfBlock(block, above))];
  });
}

function daysOfBlock(block: Block, above: Above): readonly DayOfTalk[] {
  switch (block.kind) {
    case "list":
      return block.items.flatMap((item) => daysOfItem(item, above));
    case "table":
      return daysOfRows(block.rows, above);
    default:
      return [];
  }
}

/** What stands below a bullet that is a day was on that day. */
function daysOfItem(item: ListItem, above: Above): readonly DayOfTalk[] {
  const date = dayIn(firstLine(item), above) ?? above.date;
  const below = { ...above, ...(date && { date }) };
  return [...dated(item.line, date), ...item.blocks.flatMap((block) => daysOfBlock(block, below))];
}

/** The first cell that is a day and little else; where it is left empty, the day of the row before. */
function daysOfRows(rows: readonly TableRow[], above: Above): readonly DayOfTalk[] {
  let last = above.date;
  return rows.flatMap(({ line, cells }) => {
    const days = cells.map(({ text }) =>
      text.length < longestDay ? dayIn(text, above) : undefined,
    );
    const at = days.findIndex((day) => day !== undefined);
    if (at >= 0) last = days[at];
    return at >= 0 || cells.some(({ text }) => text.trim() === "") ? dated(line, last) : [];
  });
}

/** `Wednesday, the 23rd of September 2031` */
const longestDay = 40;

function dayIn(text: string, { sections, year }: Above): string | undefined {
  return fullEnough(dayInOrder(text, sections)) ?? dayInYear(text, year);
}

/** A year alone is no day. */
function fullEnough(date = ""): string | undefined {
  return date.length >= "YYYY-MM".length ? date : undefined;
}

function dated(line: number, date: string | undefined): readonly DayOfTalk[] {
  return date ? [{ line, date }] : [];
}
