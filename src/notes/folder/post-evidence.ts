/** What speaks for the day in front matter being that of the meetup, and not that of writing. */
import { dayNumber, findDate } from "../../text/calendar-date.ts";
import type { Evidence } from "../evidence.ts";
import type { Section } from "../forms/section.ts";
import type { FrontMatter } from "../front-matter/pick-fields.ts";
import { readHeaderLines } from "../header/header-lines.ts";
import { dayInFileName, isInPosts } from "../kinds/file-name.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { isRecordTitle, isReportTitle, saysReport } from "../words/report-words.ts";

/** A file with front matter. */
export interface Page {
  readonly fields: FrontMatter;
  readonly file: string;
  /** What stands before its first talk. */
  readonly header: readonly Section[];
  /** Does it tell of several meetups? */
  readonly isSeveral: boolean;
}

/** A reason to take the day of a page for the meetup's. Its examples are files that are called `2031-05-06-kiln.md`. */
export interface PostEvidence extends Evidence {
  readonly is: (page: Page) => boolean;
}

/** Is the sum of what speaks for it above 0? */
export function isDayOfMeetup(page: Page): boolean {
  return sumOf(page, postEvidence) > 0;
}

/** Is it a post whose title and clock, whatever its text says, speak of no meetup on its day? */
export function isDayOfWriting({ fields, file, isSeveral }: Omit<Page, "header">): boolean {
  const page = { fields, file, isSeveral, header: [] };
  return fields.isPost === true && !isNamedEarlier(page) && sumOf(page, postEvidence) <= 0;
}

function sumOf(page: Page, table: readonly PostEvidence[]): number {
  return table.filter(({ is }) => is(page)).reduce((sum, { weight }) => sum + weight, 0);
}

const post = "---\ntags: [a]\n";

export const postEvidence: readonly PostEvidence[] = [
  {
    name: "no post",
    weight: 4,
    reason:
      "Who gives notes a day without tags and layout, and not among posts, means that of what they tell.",
    bears: ["---\ntitle: M\ndate: 2031-05-06\n---"],
    lacks: [`${post}date: 2031-05-06\n---`],
    is: ({ fields, file }) => !fields.isPost && (fields.isOfMeetup || !isInPosts(file)),
  },
  {
    name: "called as a meetup is",
    weight: 2,
    reason: "Meetups are announced by their names, and noted under them on the spot.",
    bears: [`${post}title: "Kiln Meetup #8"\n---`],
    lacks: [`${post}title: How we fire pots\n---`],
    is: ({ fields }) => soundsLikeMeetup(fields.title ?? ""),
  },
  {
    name: "title of a report",
    weight: -4,
    reason: "A report is written later.",
    bears: [`${post}title: 炉の会 #8 に参加してきた\n---`, `${post}title: Kiln Meetup recap\n---`],
    lacks: [`${post}title: 炉の会 #8\n---`],
    is: ({ fields }) => isReportTitle(fields.title ?? ""),
  },
  {
    name: "title of a record",
    weight: -2,
    reason: "Minutes and memos are put in order and published later.",
    bears: [`${post}title: Kiln Meetup Minutes\n---`, `${post}title: 炉の勉強会メモ\n---`],
    lacks: [`${post}title: Ten minutes at the kiln\n---`],
    is: ({ fields }) => isRecordTitle(fields.title ?? ""),
  },
  {
    name: "first words of a report",
    weight: -3,
    reason: "They tell of what has been.",
    bears: [`${post}title: 炉の会 #8\n---\n炉の会に行ってきたのでメモ。`],
    lacks: [`${post}title: 炉の会 #8\n---\n炉の会のメモ。`],
    is: ({ header }) =>
      readHeaderLines(header)
        .slice(0, mostLines)
        .some(({ label, value }) => !label && saysReport(value.text.slice(0, longest))),
  },
  {
    name: "an earlier day in the name of the file",
    weight: -3,
    reason: "That is the meetup's then.",
    bears: [`${post}date: 2031-05-09\n---`],
    lacks: [`${post}date: 2031-05-06\n---`, `${post}title: M\n---`],
    is: isNamedEarlier,
  },
  {
    name: "several meetups",
    weight: -9,
    reason: "A page of a series is of no day of its own.",
    bears: [`---\ntitle: M\n---\n\n## Kiln Club #4\n\n## Kiln Club #3`],
    lacks: [`---\ntitle: M\n---\n\n## Kiln Club #4`],
    is: ({ isSeveral }) => isSeveral,
  },
  {
    name: "the second that a machine wrote",
    weight: -7,
    reason: "Nobody begins a meetup by the second.",
    bears: [
      `${post}date: 2031-05-06 18:00:17\n---`,
      `${post}published_at: 2031-05-06 18:00:17\n---`,
    ],
    lacks: [`${post}date: 2031-05-06 18:00:00\n---`, `${post}date: 2031-05-06\n---`],
    is: ({ fields }) => /\d:\d\d:(?!00)\d\d/u.test(clocked(fields)),
  },
  {
    name: "an hour at which no meetup begins",
    weight: -3,
    reason: "Meetups begin on a quarter of an hour, and not at night.",
    bears: [
      `${post}date: 2031-05-06T18:42\n---`,
      `${post}date: 2031-05-06 22:45 JST\n---`,
      `${post}date: 2031-05-06 03:00:00 +0900\n---`,
    ],
    lacks: [
      `${post}date: 2031-05-06T18:30+09:00\n---`,
      `${post}date: 2031-05-06T23:00:00Z\n---`,
      `${post}date: 2031-05-06T00:00:00\n---`,
      `${post}date: 2031-05-06\n---`,
    ],
    is: ({ fields }) => isClockOfWriting(clocked(fields)),
  },
  {
    name: "another month or year in the title",
    weight: -7,
    reason: "The title knows better.",
    bears: [`${post}title: November 2030 Talks\ndate: 2031-05-06\n---`],
    lacks: [
      `${post}title: May 2031 Talks\ndate: 2031-05-06\n---`,
      `${post}title: M\ndate: 2031-05-06\n---`,
    ],
    is: ({ fields: { date = "", title = "" } }) => {
      const told = findDate(title)?.date ?? /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(title)?.[0];
      return told !== undefined && findDate(date)?.date?.startsWith(told) === false;
    },
  },
];

const mostLines = 3;
const longest = 300;

/** The field that tells the day of the file, with its hour where it has one. */
function clocked({ date, posted }: FrontMatter): string {
  return date ?? posted ?? "";
}

/** Does the file's name tell a day before that of the post? */
function isNamedEarlier({ fields, file }: Pick<Page, "fields" | "file">): boolean {
  const named = dayInFileName(file);
  const written = findDate(fields.date ?? "")?.date ?? "";
  if (!named || written.length !== 10) return false;
  return dayNumber(written) - dayNumber(named) > 1;
}

/** A clock in UTC tells no hour of the day; midnight is where no clock was given. */
function isClockOfWriting(date: string): boolean {
  const [, hour, minute, zone] = /[T ](\d\d):(\d\d)(?::[\d.]+)?\s*(Z?)/u.exec(date) ?? [];
  if (!hour || (hour === "00" && minute === "00")) return false;
  return Number(minute) % 15 > 0 || (!zone && (Number(hour) < 6 || Number(hour) > 20));
}
