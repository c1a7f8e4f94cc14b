import { findDate } from "../../text/calendar-date.ts";
import { readDocument } from "../formats/read-document.ts";
import { firstLines } from "../forms/below-rule.ts";
import { belowRules } from "../forms/below-rules.ts";
import { cutSections, type Section, withoutHeading } from "../forms/section.ts";
import { nothingTold, type Told } from "../forms/told.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";
import type { LeftOut } from "../kinds/left-out.ts";
import type { Link, Point, Problem } from "../meetup.ts";
import { readPeople } from "../people/person.ts";
import { addProfileHandles } from "../people/profile-handles.ts";
import type { NotesText } from "../reading.ts";
import { findTalks } from "../talks/find-talks.ts";
import { type HeaderFacts, hasFacts, readHeader } from "../talks/header.ts";
import { readHeaderLines } from "../talks/header-lines.ts";
import { talksInLists } from "../talks/list-talks.ts";
import { areParts } from "../talks/parts.ts";
import { readPoints } from "../talks/points.ts";
import { type ListedTalk, tableTalks } from "../talks/table-talks.ts";
import { readTalk, readWhole, type TalkDraft } from "../talks/talk.ts";
import { readLinks } from "../talks/talk-links.ts";
import type { FoundTalks, NamedPeople } from "../talks/talk-sections.ts";
import { fileTitle } from "./file-name.ts";
import { findProblems } from "./find-problems.ts";
import { soundsLikeMeetup } from "./meetup-title.ts";
import { isOtherWriting } from "./other-writing.ts";

/** What one file says by itself, before its folder has a say. */
export interface FileDraft {
  readonly file: string;
  readonly shape: FoundTalks["shape"];
  /** What the file calls the meetup; for a file that is one talk, nothing. */
  readonly title?: string;
  readonly aliases: readonly string[];
  readonly facts: HeaderFacts;
  /** Links of no talk. */
  readonly links: readonly Link[];
  readonly talks: readonly TalkDraft[];
  /** Talks named in a timetable or an index. */
  readonly listed: readonly ListedTalk[];
  /** The file as one talk; nothing where it is empty. */
  readonly whole?: TalkDraft;
  /** What stands in it and belongs to no talk. */
  readonly about?: TalkDraft;
  /** The first words, by which a README may say what its folder is. */
  readonly lead: string;
  /** Whom the file names beyond doubt, and what may be names in it. */
  readonly people: NamedPeople;
  /** Why this is no notes at all. */
  readonly leftOut?: LeftOut;
  readonly problems: readonly Problem[];
  /** Links that lead nowhere: of no matter where there are no talks, and no reason to keep what was there before. */
  readonly linkSlips: readonly Problem[];
}

/**
 * Reads one file. The same file always gives the same draft, so drafts may be kept.
 *
 * @param told What is known beside the file: people of the folder, forms of the organiser.
 */
export function readFile({ file, text }: NotesText, told: Told = nothingTold): FileDraft {
  const document = readDocument({ file, text });
  const { fields, leftOut } = document;
  const sections = cutSections(document.blocks);
  const found = asOneTalk(
    findTalks(sections, fields.title, told),
    sections,
    fields.title ?? fileTitle(file),
  );
  const titles = titlesOf(found, fields);
  const facts = factsOf(found, fields);
  const outside = [...found.header, ...found.rest];
  const listed = [
    ...tableTalks(file, outside),
    ...talksInLists(file, outside, found.talks.length > 0),
  ];
  const shape = shapeOf(file, found, titles, listed);
  const whole = wholeOf(file, found, fields);
  const about = aboutOf(file, found, titles[0] ?? fileTitle(file), facts);
  const problems = [
    ...document.problems,
    ...(shape === "meetup" ? findProblems(sections, found, facts) : []),
  ];
  return {
    file,
    shape,
    ...(titles[0] && { title: titles[0] }),
    aliases: titles.slice(1),
    facts,
    links: linksOf(outside),
    talks: found.talks.map((talk) => readTalk(file, talk)),
    listed,
    ...(whole && { whole }),
    ...(about && { about }),
    people: namedIn(found, fields),
    lead: [titles[0], ...found.header.flatMap(leadOf)].join(" ").slice(0, 400),
    ...(leftOut && { leftOut }),
    problems: problems.map((problem) => ({ ...problem, file })),
    linkSlips: document.linkSlips.map((problem) => ({ ...problem, file })),
  };
}

function namedIn({ people }: FoundTalks, { speakers }: FrontMatter): NamedPeople {
  return speakers ? { ...people, sure: [...people.sure, ...readPeople(speakers)] } : people;
}

/** A file without a talk in its headings that names a speaker in its first lines is one talk. */
function asOneTalk(found: FoundTalks, sections: readonly Section[], title: string): FoundTalks {
  const [preamble, first, ...others] = sections;
  if (found.shape !== "unclear" || !preamble) return found;
  const isTitle = first && others.every(({ depth }) => depth > first.depth);
  const isHeaded = isTitle && preamble.blocks.length === 0;
  const own = isHeaded ? first : preamble;
  const heading = isHeaded ? (first.heading?.content.text ?? "") : title;
  if (own.blocks.length === 0 || !heading || soundsLikeMeetup(heading)) return found;
  const below = sections.slice(isHeaded ? 2 : 1);
  const named = belowRules
    .map((rule) => rule.read({ section: own, below: [], marked: false }))
    .find(Boolean);
  if (!named) return found;
  const speakers = addProfileHandles(
    named.speakers,
    firstLines(own.blocks).flatMap((line) => line.links),
  );
  const talks = [{ own, title: heading, speakers, below }];
  return { header: [], talks, rest: [], shape: "talk", people: found.people };
}

/** Without any speaker, a file tells of a meetup when it says when or where, or its title does. */
function shapeOf(
  file: string,
  found: FoundTalks,
  titles: readonly string[],
  listed: readonly ListedTalk[],
): FileDraft["shape"] {
  if (found.shape !== "unclear") return found.shape;
  if (listed.length > 1) return "meetup";
  if (isOtherWriting([file, ...titles])) return "unclear";
  if (titles.some(soundsLikeMeetup)) return "meetup";
  return hasFacts(found.header) && !areParts(found.talks) ? "meetup" : "unclear";
}

const longestTitle = 300;

function titlesOf({ header, shape }: FoundTalks, fields: FrontMatter): readonly string[] {
  const stated = readHeaderLines(header).find(({ label }) => label === "title")?.value.text;
  const heading = header.find((section) => section.heading)?.heading;
  // Below a title in front matter, a lesser heading is that of a part: 「## 基調講演」.
  const isName = !fields.title || heading?.depth === 1;
  const named = isName ? heading?.content.text : undefined;
  const own = shape === "talk" ? [] : [fields.title, named, stated];
  return [
    ...new Set(
      own.flatMap((title) => (title ? [title.replaceAll("\n", " ").slice(0, longestTitle)] : [])),
    ),
  ];
}

/** What the header states goes before front matter, whose date may be the day of writing. */
function factsOf({ header }: FoundTalks, fields: FrontMatter): HeaderFacts {
  const { venue, url } = fields;
  const date = dayOfMeetup(fields);
  const stated = readHeader(header);
  return {
    ...(date && { date }),
    ...(venue && { venue }),
    ...(url && { url }),
    ...stated,
  };
}

/**
 * The day in front matter; nothing where it is that of the post: a clock with seconds is a machine's,
 * and a title that tells another month or year, `November 2020 Lightning Talks`, knows better.
 */
function dayOfMeetup({ date = "", title = "" }: FrontMatter): string | undefined {
  const day = findDate(date)?.date;
  if (!day || /\d:\d\d:(?!00)\d\d/u.test(date)) return undefined;
  const told = findDate(title)?.date ?? /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(title)?.[0];
  return !told || day.startsWith(told) ? day : undefined;
}

function wholeOf(file: string, found: FoundTalks, fields: FrontMatter): TalkDraft | undefined {
  const [only] = found.talks;
  const whole =
    found.shape === "talk" && only
      ? readTalk(file, only)
      : readWhole(file, found, fields.title ?? fileTitle(file));
  if (!whole) return undefined;
  const speakers = fields.speakers ? readPeople(fields.speakers) : whole.speakers;
  return { ...whole, speakers };
}

/** The text round the talks: 人数, an introduction, 「まとめ」. A date and an address alone are none. */
function aboutOf(
  file: string,
  { header, rest }: FoundTalks,
  title: string,
  facts: HeaderFacts,
): TalkDraft | undefined {
  const own = [...header, ...rest].map((section) =>
    section.heading?.content.text === title ? withoutHeading(section) : section,
  );
  const points = readPoints(own);
  if (points.every((point) => isFact(point, facts))) return undefined;
  return { file, line: 1, title, heading: title, speakers: [], links: [], points, isNote: true };
}

/** Whether a point says nothing but the day, the place or an address, which the meetup has already. */
function isFact({ text, children }: Point, { venue }: HeaderFacts): boolean {
  if (children.length > 0) return false;
  const said = text.replace(/^[^:：\s]{1,12}[:：]\s*(?!\/\/)/u, "").trim();
  if (said === "" || said === venue || /^https?:\/\/\S+$/u.test(said)) return true;
  return said.length <= longestDay && findDate(said) !== undefined;
}

/** 「2018/08/28（火）19:00〜21:30」 and little more. */
const longestDay = 30;

function linksOf(sections: readonly Section[]): readonly Link[] {
  const headings = sections.flatMap((section) => section.heading?.content ?? []);
  return readLinks(
    headings,
    sections.flatMap((section) => section.blocks),
  );
}

function leadOf({ blocks }: Section): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? block.content.text : []));
}
