import type { Meetup } from "../../notes/meetup.ts";
import type { Library } from "../../search/index/library.ts";
import type { FieldPostings } from "../../search/index/postings.ts";
import type { Unknown } from "../../search/query.ts";
import { type Field, fields } from "../../search/ranking.ts";
import { analyze } from "../../text/analyzer.ts";
import { findDate } from "../../text/calendar-date.ts";
import { foldName } from "../../text/fold-name.ts";
import { findMeetups } from "../named/find-meetup.ts";
import { type MeetupMention, yearBeside } from "../named/meetup-mention.ts";
import { findRenamed } from "../named/renamed-meetups.ts";
import type { Reader } from "../reader.ts";

/** The meetups that a question names: see {@link findMeetups}. A meetup named in two places has a span for each. */
export const meetups: Reader = {
  name: "meetup",
  finds: [
    ["PaaS勉強会 #38 の Knative", "PaaS勉強会", "#38"],
    ["when was meetup 38?", "meetup 38"],
    ["2018年8月28日の勉強会", "2018年8月28日"],
    ["前回の勉強会", "前回の勉強会"],
    ["8月の勉強会", "8月"],
  ],
  leaves: ["8月の障害", "what may a meetup be", "2回目のビルド"],
  read: (rest, { library, today }) => {
    const mention = findMeant(rest.text, library, today);
    if (!mention) return [];
    const { meetups } = mention;
    const unknown = unknownIn(mention, rest.text);
    const value = { limits: meetups.length > 0 ? { meetups } : {}, ...(unknown && { unknown }) };
    return mention.places.map(({ start, end }) => rest.span("meetup", [start, end], value));
  },
};

/** Of notes that number and date no meetup, none can be missing: a number or a day is something to search for. */
function findMeant(
  text: string,
  library: Library,
  today: string | undefined,
): MeetupMention | undefined {
  const mention = findMeetups(library.catalogue, text, today);
  if (!mention || mention.meetups.length > 0) return mention;
  const { meetupsByNumber, meetupsByDate } = library.catalogue;
  const isTold = meetupsByNumber.size > 0 || meetupsByDate.size > 0;
  const isMissing = isTold && !isNoted(mention.asked, library);
  return findRenamed(text, library) ?? (isMissing ? mention : undefined);
}

/** Whether a page of notes without a talk is called so, or tells of that day: it is found by its words, and not denied. */
function isNoted(asked: string, { catalogue: { entries }, index: { words } }: Library): boolean {
  const name = foldName(asked);
  const terms = analyze(asked).map(({ term }) => term);
  const date = findDate(asked)?.date;
  const day = date?.length === "YYYY-MM-DD".length ? date : undefined;
  // A number in what a page tells may be of anything.
  const read = day === undefined ? titles : fields;
  const wanted = (day === undefined ? terms : [day]).map((term) => words.postings(term));
  const holds = (of: FieldPostings, talk: number) =>
    read.some((field) => of.get(fields.indexOf(field))?.has(talk));
  return entries.some(({ meetup: { title, talks } }, talk) => {
    if (talks.length > 0) return false;
    const isTold = wanted.length > 0 && wanted.every((of) => holds(of, talk));
    return isTold || (name !== "" && foldName(title).includes(name));
  });
}

const titles: readonly Field[] = ["title", "meetup"];

function unknownIn(
  { meetups, asked, isPlanned, isDay }: MeetupMention,
  text: string,
): Unknown | undefined {
  if (isDay && meetups.length === 0) return { kind: "day", text: asked.trim() };
  if (isPlanned && meetups.length === 0) return { kind: "planned", text: asked.trim() };
  const missing = meetups.length === 0 ? asked.trim() : missingEdition(text, asked.trim(), meetups);
  return missing === undefined ? undefined : { kind: "meetup", text: missing };
}

/** 「RubyKaigi 2024」 and 「2024年の RubyKaigi」 where the notes have only other years of it. */
function missingEdition(
  question: string,
  asked: string,
  meetups: readonly Meetup[],
): string | undefined {
  const start = question.indexOf(asked);
  const year = yearBeside(question, { start, end: start + asked.length })?.year;
  if (year === undefined) return undefined;
  const isOther = ({ date }: Meetup) => date !== undefined && !date.startsWith(year);
  return meetups.every(isOther) ? `${asked} ${year}` : undefined;
}
