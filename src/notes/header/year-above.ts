import { findUndatedDay } from "../../text/calendar-date.ts";
import type { Section } from "../forms/section.ts";

/** The year that each section's heading names, or one before it: `Meetups in 2031` holds for the days below that leave it out. */
export function yearsAbove(sections: readonly Section[]): ReadonlyMap<Section, string> {
  const years = new Map<Section, string>();
  let last: string | undefined;
  for (const section of sections) {
    last = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(section.heading?.content.text ?? "")?.[0] ?? last;
    if (last) years.set(section, last);
  }
  return years;
}

/** The day without a year that the text names, in that year. */
export function dayInYear(text: string, year: string | undefined): string | undefined {
  const day = year && findUndatedDay(text)?.date;
  return day && `${year}-${day}`;
}
