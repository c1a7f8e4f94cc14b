import { readDocument } from "../formats/read-document.ts";
import { cutSections, type Section } from "../forms/section.ts";
import { nothingTold, type Told } from "../forms/told.ts";
import type { FrontMatter } from "../front-matter/pick-fields.ts";
import { dayInOrder } from "../header/day-order.ts";
import { type DayOfTalk, daysOfTalks } from "../header/days-of-talks.ts";
import { readFoot } from "../header/foot.ts";
import type { HeaderFacts } from "../header/header.ts";
import { beforeMeetups, type MeetupPart, severalMeetups } from "../header/several-meetups.ts";
import { fileTitle } from "../kinds/file-name.ts";
import type { Link, Problem, Speaker } from "../meetup.ts";
import type { ListedTalk, TalkDraft } from "../parts/talk-draft.ts";
import { readPeople } from "../people/person.ts";
import { addProfileNames } from "../people/profile-handles.ts";
import type { LeftOut, NotesText } from "../reading.ts";
import { factsOfTalk } from "../talks/facts-of-talk.ts";
import { fieldTalks } from "../talks/field-talks.ts";
import { noteEntries } from "../talks/note-entries.ts";
import { linksOf, readTalk, readWhole } from "../talks/talk.ts";
import type { FoundTalks, NamedPeople } from "../talks/talk-sections.ts";
import { aboutOf } from "./about-file.ts";
import { dayOfWriting } from "./day-in-fields.ts";
import { factsOf, titlesOf } from "./file-head.ts";
import { shapeOf } from "./file-shape.ts";
import { findProblems } from "./find-problems.ts";
import { withHeadingsListed } from "./headings-listed.ts";
import { isDayOfWriting } from "./post-evidence.ts";
import { shownInFile } from "./shown-in-file.ts";
import { withFieldTalks } from "./with-field-talks.ts";

/** What one file says by itself, before its folder has a say. */
export interface FileDraft {
  readonly file: string;
  readonly shape: FoundTalks["shape"];
  /** What the file calls the meetup; for a file that is one talk, nothing. */
  readonly title?: string;
  readonly aliases: readonly string[];
  readonly facts: HeaderFacts;
  /** Is it a post on a blog, whose name tells the day of writing? */
  readonly isPost: boolean;
  /** The day of writing, where the file says it. */
  readonly posted?: string;
  /** Links of no talk. */
  readonly links: readonly Link[];
  readonly talks: readonly TalkDraft[];
  /** Talks named in a timetable or an index. */
  readonly listed: readonly ListedTalk[];
  /** The meetups of which the file tells, where they are several. */
  readonly parts: readonly MeetupPart[];
  /** The days of its talks, where they bear their own, of many meetups. */
  readonly days: readonly DayOfTalk[];
  /** The file as one talk; nothing where it is empty. */
  readonly whole?: TalkDraft;
  /** The same as notes of no talk: what stands above its headings, and each of its sections. */
  readonly entries: readonly TalkDraft[];
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
  const inFields = fieldTalks(file, document.talks, told);
  const {
    found,
    listed: shown,
    stated,
  } = withHeadingsListed(withFieldTalks(shownInFile(file, sections, fields, told), inFields));
  // A break in a line makes lines that the file does not have.
  const last = text.split(/\r\n?|\n/u).length;
  const listed = shown.map((talk) => ({ ...talk, line: Math.min(talk.line, last) }));
  const header = beforeMeetups(found.header, sections);
  const isSeveral = header !== found.header;
  const titles = titlesOf(found, header, fields);
  const isTalk = found.shape === "talk";
  const inOrder = dayInOrder(titles[0] ?? "", sections);
  const facts = {
    ...(!isSeveral && readFoot(found.rest, titles)),
    ...(isTalk ? factsOfTalk(sections) : isDay(inOrder) && { date: inOrder }),
    ...factsOf({ header, fields, file, isSeveral }),
  };
  const outside = [...found.header, ...found.rest];
  const shape = shapeOf(file, found, titles, { listed, stated }, fields);
  const talkLines = [...found.talks.map(({ own }) => own.line), ...listed.map(({ line }) => line)];
  const whole = wholeOf(file, found, fields);
  const about = aboutOf(file, found, titles[0] ?? fileTitle(file), facts);
  const problems = [
    ...document.problems,
    ...(shape === "meetup" ? findProblems(sections, found, facts) : []),
  ];
  const posted = dayOfWriting(fields, file);
  return {
    file,
    shape,
    ...(titles[0] && { title: titles[0] }),
    aliases: titles.slice(1),
    facts,
    isPost: isDayOfWriting({ fields, file, isSeveral }),
    links: linksOf(outside),
    talks: found.talks.map((talk) => readTalk(file, talk)),
    listed,
    parts: severalMeetups(sections, talkLines),
    days: daysOfTalks(sections, talkLines),
    ...(posted && { posted }),
    ...(whole && { whole }),
    entries: whole ? noteEntries(whole, sections) : [],
    ...(about && { about }),
    people: namedIn(found, fields),
    lead: [titles[0], ...found.header.flatMap(leadOf)].join(" ").slice(0, 400),
    ...(leftOut && { leftOut }),
    problems: problems.map((problem) => ({ ...problem, file })),
    linkSlips: document.linkSlips.map((problem) => ({ ...problem, file })),
  };
}

function isDay(date: string | undefined): date is string {
  return date?.length === "YYYY-MM-DD".length;
}

function namedIn({ people }: FoundTalks, { speakers }: FrontMatter): NamedPeople {
  return speakers ? { ...people, sure: [...people.sure, ...readPeople(speakers)] } : people;
}

function wholeOf(file: string, found: FoundTalks, fields: FrontMatter): TalkDraft | undefined {
  const [only] = found.talks;
  const { title, speakers, media = [] } = fields;
  const isStated = title !== undefined && speakers !== undefined;
  const whole =
    found.shape === "talk" && only
      ? readTalk(file, only)
      : (readWhole(file, found, title ?? fileTitle(file), isStated) ?? onlyTitled(file, fields));
  if (!whole) return undefined;
  const others = whole.links.filter(({ url }) => !media.some((link) => link.url === url));
  return {
    ...whole,
    ...(speakers && { speakers: whoSpeaks(fields, whole.links) }),
    links: [...media, ...others],
  };
}

/** As front matter says; where one works it says of one alone. */
function whoSpeaks(
  { speakers = "", company }: FrontMatter,
  links: TalkDraft["links"],
): readonly Speaker[] {
  const people = addProfileNames(readPeople(speakers), links);
  const [only, ...others] = people;
  const isOne = only !== undefined && others.length === 0 && !only.company;
  return isOne && company ? [{ ...only, company }] : people;
}

/** Front matter with a title and a day tells of something, though nothing stands below it. */
function onlyTitled(file: string, { title, date }: FrontMatter): TalkDraft | undefined {
  if (!title || !date) return undefined;
  return { file, line: 1, title, heading: title, speakers: [], links: [], points: [] };
}

function leadOf({ blocks }: Section): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? block.content.text : []));
}
