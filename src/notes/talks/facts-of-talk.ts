/** When and where a talk was given that has a file for itself. */
import { findDate } from "../../text/calendar-date.ts";
import { firstLines } from "../forms/below/below-rule.ts";
import type { Section } from "../forms/section.ts";
import { datedLine } from "../header/day.ts";
import type { HeaderFacts } from "../header/header.ts";
import { linesOfSection } from "../header/header-lines.ts";
import { onlyOne } from "../header/page.ts";
import { labelledPlaces } from "../header/venue.ts";
import { isMeetupPage } from "../links/link-kind.ts";
import type { RichText } from "../markdown/block.ts";

/** Its meetup's day, place and page, as far as the file states them. */
export function factsOfTalk(
  sections: readonly Section[],
): Pick<HeaderFacts, "date" | "venue" | "url"> {
  const date = dayOf(sections);
  // As a label states it above its notes: further down it may be the place of a file or a key.
  const venue = onlyOne(labelledPlaces(sections.slice(0, 2).map(linesOfSection)));
  const url = onlyOne(
    top(sections).flatMap(({ links }) => links.map((link) => link.url).filter(isMeetupPage)),
  );
  return {
    ...(date?.length === "YYYY-MM-DD".length && { date }),
    ...(venue && { venue }),
    ...(url && { url }),
  };
}

/** As a label states it among its notes, `### Date: 4 Jan 2031`, as it stands behind its speaker, `## Ann Bee - 4 Jan 2031`, or as a line above them begins. */
function dayOf(sections: readonly Section[]): string | undefined {
  const lines = sections.flatMap(linesOfSection).filter(({ label }) => label !== "");
  const begun = top(sections)
    .map(({ text }) => findDate(text))
    .find((day) => day !== undefined && day.start <= 2);
  return (
    datedLine(lines)?.found.date ??
    dayBehind(sections[2]?.heading?.content.text ?? "") ??
    begun?.date
  );
}

/** The lines between its title and its notes. */
function top(sections: readonly Section[]): readonly RichText[] {
  return sections.slice(0, 2).flatMap(({ blocks }) => firstLines(blocks));
}

function dayBehind(heading: string): string | undefined {
  const day = findDate(heading);
  const isLast =
    day && day.start > 0 && day.start + day.text.length >= heading.trimEnd().length - 1;
  return isLast && day.date?.length === 10 ? day.date : undefined;
}
