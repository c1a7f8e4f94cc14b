/** The facts of a talk and its meetup, in words. */
import type {
  MeetupAnswer,
  Nothing,
  ShownMeetup,
  ShownTalk,
  TalkAnswer,
} from "../answer/answer.ts";
import { talksOf } from "../answer/answer.ts";
import { isFrameWord } from "../answer/missing/frame-words.ts";
import type { Intent } from "../search/query.ts";
import { foldText, foldWidth } from "../text/fold.ts";
import { foldKana, isKana } from "../text/kana.ts";
import type { Fact } from "./card.ts";
import { hasOwnLinks } from "./links.ts";
import { speakerNames } from "./names.ts";
import type { Texts } from "./text-table.ts";

/**
 * What identifies a talk besides its title: who, at which meetup, when, where.
 *
 * @param told Facts that stand in a sentence above.
 */
export function talkFacts(
  { title, speakers, meetup, isNote, file }: ShownTalk,
  texts: Texts,
  told: Told = nothingTold,
): readonly Fact[] {
  const who = told.has("who") ? "" : speakerNames(speakers, texts);
  const names = isNote ? texts.noTalk : who;
  const isNamed = meetup.title && meetup.title !== title && !isNoName(meetup.title, file);
  return [
    ...(names && names !== title ? [{ text: names }] : []),
    ...(isNamed ? [{ text: meetup.title, ...(meetup.url && { url: meetup.url }) }] : []),
    ...meetupFacts(meetup, texts, told),
  ];
}

/** Facts that stand in the sentence which an answer begins with. */
type Told = ReadonlySet<Intent | undefined>;
const nothingTold: Told = new Set();

/** Those that were asked for: they are told there wherever the notes give them. */
export function toldFacts({ intent, also }: TalkAnswer | MeetupAnswer): Told {
  return new Set([intent, also]);
}

/** Whether a title names no meetup: a year, "schedule", or but a folder that its file is in, as nobody would say it: `en-talks`. */
export function isNoName(title: string, file: string): boolean {
  const folders = file.split("/").slice(0, -1);
  const isPlain = /^(?=.*[-_]|[a-z\d ]+$)[\w. -]+$/u.test(title);
  const isFolder = isPlain && folders.some((folder) => spaced(folder) === spaced(title));
  return isFolder || /^\d{4}$/u.test(title) || programme.test(title.trim());
}

/** `harbour-talks` as a title made of it: "harbour talks". */
function spaced(name: string): string {
  return name.replace(/[-_ ]/gu, " ");
}

const programme =
  /^(?:day ?-?\d{1,2}|\d{1,2} ?日目|最初に?|はじめに|schedules?|time ?tables?|programmes?|programs?|agendas?|sessions?|talks?|slides|meet-?up slides|readme|index|タイムテーブル|プログラム|スケジュール|時間割|セッション一覧|発表一覧)$/iu;

/** What identifies a meetup besides its title: when and where. */
export function meetupFacts(
  meetup: ShownMeetup,
  texts: Texts,
  told: Told = nothingTold,
): readonly Fact[] {
  return present([
    told.has("when") ? undefined : dayOf(meetup, texts),
    told.has("where") ? undefined : meetup.venue,
  ]).map((text) => ({ text }));
}

/** When a meetup was, or is to come; undefined where the notes do not tell. */
export function dayOf(
  { date, posted, isPlanned }: Pick<ShownMeetup, "date" | "posted" | "isPlanned">,
  texts: Texts,
): string | undefined {
  if (posted?.startsWith(date ?? "")) return texts.posted(texts.date(posted));
  if (date === undefined) return undefined;
  return isPlanned ? texts.planned(texts.date(date)) : texts.date(date);
}

/** The sentences an answer begins with when one or two facts were asked for; empty when none was. */
export function askedFact(answer: TalkAnswer | MeetupAnswer, texts: Texts): string {
  const facts = [answer.intent, answer.also].map(
    (intent) => lineOf(intent, answer, texts) || factOf(intent, answer, texts),
  );
  const said = facts.filter((fact) => fact !== "").join(" ");
  return said !== "" && answer.missing ? texts.ifMeant(said) : said;
}

/** The line of the notes that tells a fact, where they were not read to do so. */
function lineOf(
  intent: Intent | undefined,
  answer: TalkAnswer | MeetupAnswer,
  texts: Texts,
): string {
  const line = intent === undefined ? undefined : answer.said?.[intent];
  return line === undefined ? "" : texts.said(line);
}

function factOf(
  intent: Intent | undefined,
  answer: TalkAnswer | MeetupAnswer,
  texts: Texts,
): string {
  const meetups =
    answer.kind === "talk" ? [answer.best.meetup] : [answer.meetup, ...(answer.others ?? [])];
  const unknown = (denial: string) => unread(answer, denial);
  const said = meetups.every(({ isPlanned }) => isPlanned) ? texts.toCome : texts;
  switch (intent) {
    case "when": {
      const days = ofEach(meetups, (meetup) => dayAndHours(meetup, texts), texts);
      return days ? said.when(days) : whenWritten(meetups, texts) || unknown(texts.whenUnknown);
    }
    case "where": {
      const venues = ofEach(meetups, ({ venue }) => venue, texts);
      return venues ? said.where(venues) : unknown(texts.whereUnknown);
    }
    case "who": {
      const talks = answer.kind === "talk" ? [answer.best] : talksOf(answer);
      const names = speakerNames(
        talks.flatMap(({ speakers }) => speakers),
        texts,
      );
      return names ? said.who(names) : unknown(texts.whoUnknown);
    }
    case "link":
      return hasOwnLinks(answer) ? "" : texts.linkUnknown;
    default:
      return "";
  }
}

/** The day of the notes, of a meetup of which they tell no other. */
function whenWritten([only, ...more]: readonly ShownMeetup[], texts: Texts): string {
  const posted = more.length === 0 ? only?.posted : undefined;
  return posted === undefined ? "" : texts.whenPosted(texts.date(posted));
}

/** Whether a sentence says all that was asked of a meetup: who wants its day or place has not asked for its programme. */
export function saysAll({ intent, meetup }: MeetupAnswer): boolean {
  if (intent === "when") return meetup.date !== undefined;
  return intent === "where" && meetup.venue !== undefined;
}

/**
 * That a fact was not found, of a talk or meetup that was asked for. What the lines of a page tell is shown, but not taken
 * apart, and so is a line that answers a question about what was said: it may well tell when, where or by whom.
 */
function unread(answer: TalkAnswer | MeetupAnswer, denial: string): string {
  return answer.kind === "talk" && (answer.best.isNote || isOfLine(answer.best)) ? "" : denial;
}

/** Whether a talk was found by what its lines say more than by its name, or one that is shown has all that was asked for. */
function isOfLine({ matches, points }: ShownTalk): boolean {
  const telling = matches.filter(({ asked }) => !isFrameWord(asked));
  const words = new Set(telling.map(({ asked }) => asked));
  const named = telling.filter(({ field }) => field === "title" || field === "people");
  const inName = new Set(named.map(({ asked }) => asked)).size;
  const hasAll = points.some(({ text }) => {
    const line = foldText(text);
    return [...words].every((word) =>
      telling.some(({ asked, found }) => asked === word && line.includes(foldText(found))),
    );
  });
  return points.length > 0 && (inName * 2 < words.size || (inName < words.size && hasAll));
}

/** Thu 9 May 2024 19:00–21:30. */
function dayAndHours({ date, posted, hours }: ShownMeetup, texts: Texts): string {
  if (posted) return ""; // A year alone does not answer.
  const day = date === undefined ? "" : texts.date(date);
  return hours ? `${day} ${hours}` : day;
}

/** The fact of each meetup that has it; of several, with their titles. */
function ofEach(
  meetups: readonly ShownMeetup[],
  fact: (meetup: ShownMeetup) => string | undefined,
  { comma }: Texts,
): string {
  const known = meetups.flatMap((meetup) => {
    const said = fact(meetup);
    return said ? [meetups.length > 1 ? `${said} (${meetup.title})` : said] : [];
  });
  return known.join(comma);
}

/** Why an answer names no talk. */
export function nothingFound({ question, unknown, why }: Nothing, texts: Texts): string {
  if (why === "lost") return texts.lost;
  if (why === "unread") return texts.unread;
  if (why === "no-more") return texts.noMore;
  if (why === "none-like") return texts.noneLike;
  if (why === "no-notes") return texts.helpEmpty;
  if (why === "no-earlier") return texts.noEarlier;
  return unknown ? texts.unknown(unknown) : texts.nothing(question);
}

/** The words by which a talk matched, as its notes write them. */
export function foundWords({ matches }: ShownTalk): readonly string[] {
  return [...new Set(matches.map(({ found }) => found))];
}

/**
 * Why a talk matched where the reader would not see it: 「離職 = turnover」. What sounds alike, as バックアップ and
 * backup do, is seen, and so is what only frames the question.
 */
export function bridges({ title, points, meetup, matches }: ShownTalk): readonly string[] {
  const told = bare([title, meetup.title, ...points.map(({ text }) => text)].join("\n"));
  const shown = matches
    .filter(
      ({ bridge }) => bridge === "synonym" || bridge === "initials" || bridge === "translation",
    )
    .filter(({ asked, found }) => !isFrameWord(asked) && !soundsAlike(asked, found))
    .filter(({ asked }) => !told.includes(bare(asked)) && !isVerbStem(asked));
  const isPart = (word: string) =>
    shown.some(({ asked }) => asked !== word && bare(asked).includes(bare(word)));
  const whole = shown.filter(({ asked }) => !isPart(asked)); // Machine learning tells of machine.
  return [...new Set(whole.map(({ asked, found }) => `${asked} = ${found}`))];
}

/** Words that the notes write otherwise: a slip of who asks, or of who wrote. */
export function slips({ matches }: ShownTalk): readonly string[] {
  const read = new Map<string, string>();
  for (const { bridge, asked, found } of matches) {
    const isSlip = bridge === "spelling" && bare(asked) !== bare(found);
    if (isSlip && !read.has(asked)) read.set(asked, found);
  }
  for (const { bridge, asked } of matches) if (bridge === "exact") read.delete(asked);
  return [...read].map(([asked, found]) => `${asked} = ${found}`);
}

/** 作 of 作った, 書 of 書いた. */
function isVerbStem(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}

/** The same word in other letters or a part of it: モクモク会 and もくもく会, データ and data, N+1 クエリ and N+1. */
function soundsAlike(asked: string, found: string): boolean {
  const both = [bare(asked), bare(found)];
  const isLatin = (word: string) => /^\p{Script=Latin}+$/u.test(word);
  const [one = "", other = ""] = both;
  if (one.includes(other) || other.includes(one)) return true;
  return both.some(isKana) && both.some(isLatin);
}

/** A word as it is read: a space, a capital or the other kana make no other word of it. */
function bare(word: string): string {
  return foldKana(foldWidth(word).toLowerCase()).replace(/[\s・-]/gu, "");
}

/** The facts that the notes give. */
export function present(facts: readonly (string | undefined)[]): readonly string[] {
  return facts.flatMap((fact) => fact || []);
}
