/** The facts of a talk and its meetup, in words. */
import type {
  MeetupAnswer,
  Nothing,
  ShownMeetup,
  ShownTalk,
  TalkAnswer,
} from "../answer/answer.ts";
import { talksOf } from "../answer/answer.ts";
import type { Intent } from "../search/query.ts";
import { foldWidth } from "../text/fold.ts";
import type { Fact } from "./card.ts";
import { hasOwnLinks } from "./links.ts";
import { speakerNames } from "./names.ts";
import type { Texts } from "./text-table.ts";

/** What identifies a talk besides its title: who, at which meetup, when, where. */
export function talkFacts(
  { title, speakers, meetup, isNote }: ShownTalk,
  texts: Texts,
): readonly Fact[] {
  const names = isNote ? texts.noTalk : speakerNames(speakers, texts);
  const isNamed = meetup.title && !(isNote && meetup.title === title);
  return [
    ...(names ? [{ text: names }] : []),
    ...(isNamed ? [{ text: meetup.title, ...(meetup.url && { url: meetup.url }) }] : []),
    ...meetupFacts(meetup, texts),
  ];
}

/** What identifies a meetup besides its title: when and where. */
export function meetupFacts(meetup: ShownMeetup, texts: Texts): readonly Fact[] {
  return present([dayOf(meetup, texts), meetup.venue]).map((text) => ({ text }));
}

/** When a meetup was, or is to come; undefined where the notes do not tell. */
export function dayOf(
  { date, isPlanned }: Pick<ShownMeetup, "date" | "isPlanned">,
  texts: Texts,
): string | undefined {
  if (date === undefined) return undefined;
  return isPlanned ? texts.planned(texts.date(date)) : texts.date(date);
}

/** The sentences an answer begins with when one or two facts were asked for; empty when none was. */
export function askedFact(answer: TalkAnswer | MeetupAnswer, texts: Texts): string {
  const facts = [answer.intent, answer.also].map((intent) => factOf(intent, answer, texts));
  return facts.filter((fact) => fact !== "").join(" ");
}

function factOf(
  intent: Intent | undefined,
  answer: TalkAnswer | MeetupAnswer,
  texts: Texts,
): string {
  const meetups =
    answer.kind === "talk" ? [answer.best.meetup] : [answer.meetup, ...(answer.others ?? [])];
  const isNote = answer.kind === "talk" && answer.best.isNote === true;
  // What a page tells in its sentences is shown, but not taken apart: it is no reason to deny it.
  const unknown = (denial: string) => (isNote ? "" : denial);
  const said = meetups.every(({ isPlanned }) => isPlanned) ? texts.toCome : texts;
  switch (intent) {
    case "when": {
      const days = ofEach(meetups, ({ date }) => date && texts.date(date), texts);
      return days ? said.when(days) + forCalendars(meetups) : unknown(texts.whenUnknown);
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

/** A single day once more, as calendars and other tools read it: who asks for it may want to put it down. */
function forCalendars([first, ...others]: readonly ShownMeetup[]): string {
  const date = first?.date ?? "";
  return others.length === 0 && /^\d{4}-\d\d-\d\d$/u.test(date) ? ` (${date})` : "";
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

/** Why a talk matched where the reader would not see it: 「こんてな = container」. */
export function bridges({ matches, title, points, meetup }: ShownTalk): readonly string[] {
  const told = bare([title, meetup.title, ...points.map(({ text }) => text)].join("\n"));
  const shown = matches
    .filter(({ bridge }) => bridge !== "exact" && bridge !== "prefix")
    .filter(({ asked, found }) => bare(asked) !== bare(found) && !told.includes(bare(asked)))
    .map(({ asked, found }) => `${asked} = ${found}`);
  return [...new Set(shown)];
}

/** A word as it is read: a space or a capital makes no other word of it. */
function bare(word: string): string {
  return foldWidth(word)
    .toLowerCase()
    .replace(/[\s・-]/gu, "");
}

/** The facts that the notes give. */
export function present(facts: readonly (string | undefined)[]): readonly string[] {
  return facts.flatMap((fact) => fact || []);
}
