import { dayNumber, findDate } from "../../text/calendar-date.ts";
import type { Section } from "../forms/section.ts";

/**
 * What stands before the first of several meetups, where a file tells of several; else all. Their headings stand beside
 * each other and name days that are weeks apart: `Meetup #8 - 2 March 2033`, 「第8回 2033-03-02」. What one of them
 * states is not true of the file.
 */
export function beforeMeetups(
  header: readonly Section[],
  sections: readonly Section[],
): readonly Section[] {
  const first = firstOfSeveral(sections);
  return first ? header.filter(({ line }) => line < first.line) : header;
}

function firstOfSeveral(sections: readonly Section[]): Section | undefined {
  const byDepth = new Map<number, Dated[]>();
  for (const section of sections) {
    const date = findDate(section.heading?.content.text ?? "")?.date;
    if (date?.length !== 10) continue;
    const own = byDepth.get(section.depth);
    if (own) own.push({ section, date });
    else byDepth.set(section.depth, [{ section, date }]);
  }
  return [...byDepth.values()].find(areApart)?.[0]?.section;
}

interface Dated {
  readonly section: Section;
  readonly date: string;
}

/** Days within a week are those of one conference. */
function areApart(dated: readonly Dated[]): boolean {
  const days = dated.map(({ date }) => dayNumber(date));
  return Math.max(...days) - Math.min(...days) > 7;
}
