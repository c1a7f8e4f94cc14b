/** When the meetup was, as front matter and the name of the file tell it: a post's day may be that of writing. */
import { dayNumber, findDate, findUndatedDay } from "../../text/calendar-date.ts";
import type { Section } from "../forms/section.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";
import { readHeaderLines } from "../header/header-lines.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { isReportTitle, saysReport } from "../words/report-words.ts";
import { dayInFileName } from "./file-name.ts";
import { dayOfWriting } from "./written-on.ts";

/** What the text tells of the day without its year. */
interface ToldDay {
  /** Month and day: `08-28`. */
  readonly day?: string;
  /** Does it say that it was on the day of writing? */
  readonly isToday?: boolean;
}

/**
 * The day of the meetup by front matter: a day of the text in the year of the post, the post's own day where the text says
 * that it was today, or where this is no post or is called as the meetup is, and does not say that it tells what has been.
 */
export function dayInFields(
  fields: FrontMatter,
  file: string,
  told: ToldDay,
  header: readonly Section[],
): string | undefined {
  const { isPost, title = "" } = fields;
  const written = dayOfWriting(fields, file);
  const near = nearestDay(told.day ?? findUndatedDay(title)?.date, written);
  if (near) return near;
  if (told.isToday && written) return written;
  const isOwn =
    !isPost || (isMeetupName(title) && !isNamedEarlier(fields, file) && !isReport(header));
  return isOwn ? dayOfMeetup(fields) : undefined;
}

/** Is it a post whose day, in front matter and in its file's name, is that of writing? */
export function isDayOfWriting(fields: FrontMatter, file: string): boolean {
  const { isPost, title, date = "" } = fields;
  const isWritten = !isMeetupName(title) || isOfMachine(date);
  return isPost === true && isWritten && !isNamedEarlier(fields, file);
}

/** A day without a year in the year in which it is nearest to the day of the post; nothing where that is months away. */
function nearestDay(day = "", written = ""): string | undefined {
  if (!day || !written) return undefined;
  const year = Number(written.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((one) => `${one}-${day}`)
    .find((date) => Math.abs(dayNumber(date) - dayNumber(written)) < mostDays);
}

/** Who tells of a meetup later than this tells its year, too. */
const mostDays = 90;

/** A meetup's name, and no report of one: that is written later. */
function isMeetupName(title = ""): boolean {
  return soundsLikeMeetup(title) && !isReportTitle(title);
}

/** Do its first words say that it tells of what the writer has been to or has held? */
function isReport(header: readonly Section[]): boolean {
  return readHeaderLines(header)
    .slice(0, mostLines)
    .some(({ label, value }) => !label && saysReport(value.text.slice(0, longest)));
}

const mostLines = 3;
const longest = 300;

/** Does the file's name tell a day before that of the post? Then it is the meetup's. */
function isNamedEarlier({ date = "" }: FrontMatter, file: string): boolean {
  const named = dayInFileName(file);
  const written = findDate(date)?.date ?? "";
  if (!named || written.length !== 10) return false;
  return dayNumber(written) - dayNumber(named) > 1;
}

function isOfMachine(date: string): boolean {
  return /\d:\d\d:(?!00)\d\d/u.test(date);
}

/**
 * The day in front matter; nothing where it is that of the post: a clock with seconds is a machine's,
 * and a title that tells another month or year, `November 2020 Lightning Talks`, knows better.
 */
function dayOfMeetup({ date = "", title = "" }: FrontMatter): string | undefined {
  const day = findDate(date)?.date;
  if (!day || isOfMachine(date)) return undefined;
  const told = findDate(title)?.date ?? /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(title)?.[0];
  return !told || day.startsWith(told) ? day : undefined;
}
