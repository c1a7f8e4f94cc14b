import { findUndatedDay } from "../../text/calendar-date.ts";
import type { Section } from "../forms/section.ts";

/** The year that each section's heading names, or one above it: what stands below `Meetups in 2031` may leave it out. */
export function yearsAbove(sections: readonly Section[]): ReadonlyMap<Section, string> {
  const years = new Map<Section, string>();
  let open: readonly { readonly depth: number; readonly year: string }[] = [];
  for (const section of sections) {
    const { heading, depth } = section;
    const above = open.filter((one) => one.depth < depth);
    const year = yearIn(heading?.content.text ?? "");
    open = year ? [...above, { depth, year }] : above;
    const last = open.at(-1);
    if (last) years.set(section, last.year);
  }
  return years;
}

/** The only year that a title names: `Loom Day 2033`. */
export function yearIn(title: string): string | undefined {
  const [year, ...others] = title.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  return others.length === 0 ? year : undefined;
}

/** The day without a year that the text names, in that year. */
export function dayInYear(text: string, year: string | undefined): string | undefined {
  const day = year && findUndatedDay(text)?.date;
  return day && `${year}-${day}`;
}
