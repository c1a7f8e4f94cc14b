/** What the head of a file says of its meetup: what it is called, when and where it was. */
import { dayNumber, findDate, findUndatedDay } from "../../text/calendar-date.ts";
import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";
import { isDayAndPlace } from "../header/day-and-place.ts";
import { type HeaderFacts, readHeader } from "../header/header.ts";
import { type HeaderLine, readHeaderLines } from "../header/header-lines.ts";
import { toldEvent } from "../header/told-event.ts";
import { isMeetupPage } from "../talks/link-kind.ts";
import type { FoundTalks } from "../talks/talk-sections.ts";
import { isNoTitle } from "../words/heading-words.ts";
import { labelKinds } from "../words/labels.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { isAroundSectionWord, isNearSectionWord, sectionRole } from "../words/section-role.ts";
import { isGenericName } from "./file-name.ts";

/** What the file calls its meetup, the likeliest first; nothing for a file that is one talk. */
export function titlesOf({ header, shape }: FoundTalks, fields: FrontMatter): readonly string[] {
  const stated = readHeaderLines(header).find(({ label }) => label === "title")?.value.text;
  const headings = header.flatMap((section) => section.heading ?? []);
  const heading = headings.find(({ content }) => !isWord(content.text));
  const title = isGenericName(fields.title ?? "") ? undefined : fields.title; // TOP, index
  // Below a title in front matter, a lesser heading is that of a part: 「## 基調講演」.
  const isName = !title || heading?.depth === 1;
  const named = isName ? heading?.content.text : undefined;
  const own = shape === "talk" ? [] : [title, named, stated];
  return [
    ...new Set(
      own.flatMap((title) => (title ? [title.replaceAll("\n", " ").slice(0, longestTitle)] : [])),
    ),
  ];
}

/** Announcement and overview are parts of what they announce. */
function isWord(text: string): boolean {
  const bare = stripMarks(text).rest.replace(/[:：]$/u, "");
  return (
    sectionRole(bare) !== undefined ||
    isNearSectionWord(bare) ||
    isAroundSectionWord(bare) ||
    isNoTitle(bare) ||
    isDayAndPlace(text) ||
    labelKinds(bare).some((kind) => kind === "date" || kind === "venue")
  );
}

const longestTitle = 300;

/** What the header states goes before front matter, whose date may be the day of writing. */
export function factsOf(header: readonly Section[], fields: FrontMatter): HeaderFacts {
  const { venue, summary } = fields;
  const url = pageOf(fields);
  const stated = readHeader(header, fields.title ? [fields.title] : []);
  const told = summary && !stated.date ? toldEvent([proseLine(summary)]) : {};
  const toldDay = stated.day ?? told.day ?? findUndatedDay(fields.title ?? "")?.date;
  const near = nearestDay(toldDay, fields.date ?? fields.posted);
  const day = dayOfMeetup(fields);
  // The day of a post is the meetup's where the text says so, or the post is called as the meetup is.
  const isOwn = !fields.isPost || isMeetupName(fields.title);
  const date = told.found?.date ?? near ?? (isOwn ? day : undefined);
  return {
    ...(date && { date }),
    ...(venue && { venue }),
    ...(told.venue && !venue && { venue: told.venue }),
    ...(url && { url }),
    ...stated,
  };
}

/** The page in front matter: of a post it may be the post's own address, or that of an article. */
function pageOf({ url, isPost, posted }: FrontMatter): string | undefined {
  return url && (isMeetupPage(url) || !(isPost || posted)) ? url : undefined;
}

function proseLine(text: string): HeaderLine {
  return { label: "", value: { text, links: [], bold: false }, isStatement: false };
}

/** A day without a year in the year in which it is nearest to the day of the post; nothing where that is months away. */
function nearestDay(day = "", posted = ""): string | undefined {
  const written = findDate(posted)?.date;
  if (!day || written?.length !== 10) return undefined;
  const year = Number(written.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((one) => `${one}-${day}`)
    .find((date) => Math.abs(dayNumber(date) - dayNumber(written)) < mostDays);
}

/** Who tells of a meetup later than this tells its year, too. */
const mostDays = 90;

/** A meetup's name, and no report of one: that is written later. */
function isMeetupName(title = ""): boolean {
  return soundsLikeMeetup(title) && !report.test(title);
}

const report =
  /行って|行った|参加(?:し|レポ|報告|記)|(?:ました|(?<=[しきいっん])[ただ])(?=[^\p{Script=Hiragana}]|の?で|話|$)|レポート|報告|振り返り|ふりかえり|まとめ|感想|\b(?:reports?|recap|retro|look(?:ing)? (?:forward|back)|(?:I|we|my) |went|attended|visited|story of|review|wrap-?up|summary|impressions?|rückblick|bericht|nachlese|compte[- ]rendu|resumen|crónica|resumo)\b|rétro|후기|回顾|回顧/iu;

/** Is it a post whose day, in front matter and in its file's name, is that of writing? */
export function isDayOfWriting({ isPost, title, date = "" }: FrontMatter): boolean {
  return isPost === true && (!isMeetupName(title) || isOfMachine(date));
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
