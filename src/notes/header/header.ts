import { hoursIn } from "../../text/clock-time.ts";
import type { Section } from "../forms/section.ts";
import { isMeetupPage } from "../links/link-kind.ts";
import type { RichText } from "../markdown/block.ts";
import { sectionRole } from "../words/section-role.ts";
import { isBeside, isOfOther, withoutOthers } from "./another-meetup.ts";
import { datedLine, namedDay } from "./day.ts";
import { linesOfSection, readHeaderLines } from "./header-lines.ts";
import { readPage } from "./page.ts";
import { toldEvent } from "./told-event.ts";
import { placeInTitle } from "./told-place.ts";
import { readVenue } from "./venue.ts";

/** Date, venue and address of the meetup, as far as the lines before the first talk state them. */
export interface HeaderFacts {
  readonly date?: string;
  /** Month and day without a year: `08-28`. */
  readonly day?: string;
  /** From when to when: `19:00–21:30`. */
  readonly hours?: string;
  /** Does a sentence say that it was on the day of writing? */
  readonly isToday?: boolean;
  readonly venue?: string;
  readonly url?: string;
  /** A date that does not exist, as written. */
  readonly wrongDate?: string;
}

/**
 * Reads the facts of a meetup from the sections before its first talk: what a line states, else what a sentence tells.
 *
 * @param names What the meetup is called outside these sections, as in front matter.
 */
export function readHeader(all: readonly Section[], names: readonly string[] = []): HeaderFacts {
  // The title may hold any word.
  const sections = [...all.slice(0, 2), ...withoutOthers(all.slice(2), isBeside)];
  const bySection = sections.map(linesOfSection);
  const lines = bySection.flat();
  const top = bySection.slice(0, mostSections).flat();
  const stating = [...top, ...lines.filter(({ label }) => label)];
  const stated = datedLine(stating);
  const title = titleIn(sections, names.length > 0);
  const called = [...names, ...(title ? [title.text] : [])];
  const told = toldEvent(lines, called);
  const found = stated?.found ?? told.found;
  const undated = stated ? undefined : stating.find(namedDay);
  const venue =
    readVenue(bySection, stated?.line ?? undated, stated?.found) ??
    told.venue ??
    called.map(placeInTitle).find(Boolean);
  const ofMeetup = withoutOthers(sections, isOfOther);
  const inHeadings = ofMeetup.flatMap(({ heading }) => heading?.content.links ?? []);
  const url = readPage(
    readHeaderLines(ofMeetup),
    readHeaderLines(topOf(sections)),
    title,
    names,
    inHeadings,
  );
  const hours = stated && hoursIn(stated.line.value.text);
  const day = found ? undefined : (told.day ?? stating.map(namedDay).find(Boolean));
  return {
    ...(found?.date && { date: found.date }),
    ...(found && !found.date && { wrongDate: found.text }),
    ...(day && { day }),
    ...(told.isToday && !found && !day && { isToday: true }),
    ...(hours && { hours }),
    ...(venue && { venue }),
    ...(url && { url }),
  };
}

/** What stands before the first heading and below it, unless that is one of a part: below 「はじめに」 it is still of the meetup. */
function topOf(sections: readonly Section[]): readonly Section[] {
  const [preamble, first] = sections;
  const isPart = preamble && preamble.blocks.length > 0 && first?.heading?.depth !== 1;
  const isIntroduced = sectionRole(first?.heading?.content.text ?? "") === "interlude";
  return sections.slice(0, isPart && !isIntroduced ? 1 : 2);
}

/** Before the first heading, below it and below the next: further down a day without a label is that of something else. */
const mostSections = 3;

/** The heading that is the title; below one in front matter a lesser one is that of a part. */
function titleIn(sections: readonly Section[], isNamed: boolean): RichText | undefined {
  const heading = sections[0]?.heading ?? sections[1]?.heading;
  return isNamed && heading?.depth !== 1 ? undefined : heading?.content;
}

/** Do these sections state when or where, or link to the page of a meetup? */
export function hasFacts(sections: readonly Section[]): boolean {
  const { date, venue, url } = readHeader(sections);
  return date !== undefined || venue !== undefined || (url !== undefined && isMeetupPage(url));
}
