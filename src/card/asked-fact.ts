/** The sentences that tell the facts which were asked for. */
import type { MeetupAnswer, TalkAnswer } from "../answer/answer.ts";
import type { ShownMeetup, ShownTalk } from "../answer/shown-talk.ts";
import { talksOf } from "../answer/subject.ts";
import { isMedia } from "../notes/links/link-kind.ts";
import { isFrameWord } from "../question/lexicon/frame-words.ts";
import type { Intent } from "../search/query.ts";
import { foldText } from "../text/fold.ts";
import { hasAskedLink } from "./links.ts";
import { speakerNamesAsked } from "./names.ts";
import type { Texts } from "./text-table.ts";

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
      const names = speakerNamesAsked(talks, texts);
      return names ? said.who(names) : unknown(texts.whoUnknown);
    }
    case "link":
      return hasAskedLink(answer) ? "" : noLink(answer, texts);
    default:
      return "";
  }
}

/** That there is no video, or no slides, or none that are called so where another link may be the material that was meant; where any link was asked for, that there is none. */
function noLink(answer: TalkAnswer | MeetupAnswer, texts: Texts): string {
  const { linkKind } = answer;
  if (!linkKind || !isMedia(linkKind)) return texts.linkUnknown;
  const { links } = answer.kind === "talk" ? answer.best : answer;
  const mayBeOther = linkKind === "slides" && links.some(({ kind }) => kind === "other");
  return (mayBeOther ? texts.noneMarked : texts.noneOfKind)(texts.links[linkKind]);
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
