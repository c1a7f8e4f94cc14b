/** Headings by which a page tells of a series of meetups, whose facts are not its own. */
import type { Section } from "../forms/section.ts";
import { isCalledTalk } from "../words/heading-words.ts";
import { isAboutPast, meetupNumber } from "../words/meetup-words.ts";
import { sectionRole } from "../words/section-role.ts";
import { isAboutNext } from "./another-meetup.ts";

/** The first of the headings that each stand above a meetup or above several; nothing where the page tells of one. */
export function firstOfSeries(sections: readonly Section[]): Section | undefined {
  const [first] = [pastAndNext(sections), numbered(sections), years(sections)]
    .flatMap(([section]) => section ?? [])
    .toSorted((a, b) => a.line - b.line);
  return first;
}

/** `Past meetups`, with `Upcoming` before it. */
function pastAndNext(sections: readonly Section[]): readonly Section[] {
  const isPast = sections.map((section) => isAboutPast(textOf(section)));
  if (!isPast.includes(true)) return [];
  return sections.filter(
    (section, at) => isPast[at] || (section.heading && isAboutNext(textOf(section))),
  );
}

/** `Kiln Club #4` beside `Kiln Club #3`, 「第4回」 beside 「第3回」; numbered talks and sessions are those of one. */
function numbered(sections: readonly Section[]): readonly Section[] {
  const named = sections.flatMap((section) => {
    const text = textOf(section);
    const [before = ""] = text.split(/\s?(?:第\s*\d|[#＃]\s?\d|vol)/iu, 1);
    const number = meetupNumber(text);
    const isOfMeetup = before === "" ? /^第\s*\d{1,4}\s*[回夜]/u.test(text) : isName(before);
    return number !== undefined && isOfMeetup
      ? [{ section, number, key: `${section.depth} ${before}` }]
      : [];
  });
  const own = named.filter(({ key, number }) =>
    named.some((other) => other.key === key && other.number !== number),
  );
  return own.map(({ section }) => section);
}

function isName(text: string): boolean {
  return text.length > 3 && !isCalledTalk(text) && sectionRole(text) === undefined;
}

/** `2031` beside `2030`, alone or before a name. */
function years(sections: readonly Section[]): readonly Section[] {
  const dated = sections.flatMap((section) => {
    const [, year] = /^((?:19|20)\d\d)年?(?:\s?[-–—:]\s|$)/u.exec(textOf(section)) ?? [];
    return year ? [{ section, year }] : [];
  });
  const own = dated.filter(({ section: { depth }, year }) =>
    dated.some((other) => other.section.depth === depth && other.year !== year),
  );
  return own.map(({ section }) => section);
}

function textOf({ heading }: Section): string {
  return heading?.content.text.slice(0, 300).trim() ?? "";
}
