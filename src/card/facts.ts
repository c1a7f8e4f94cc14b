/** The facts of a talk and its meetup, in words. */
import type { MeetupAnswer, TalkAnswer } from "../answer/answer.ts";
import type { ShownMeetup, ShownTalk } from "../answer/shown-talk.ts";
import type { Intent } from "../search/query.ts";
import type { Fact } from "./card.ts";
import type { Lead } from "./links.ts";
import { speakerNames } from "./names.ts";
import type { Texts } from "./text-table.ts";

/**
 * What identifies a talk besides its title: who, when, at which meetup, where.
 *
 * @param told Facts that stand in a sentence above.
 */
export function talkFacts(
  talk: ShownTalk,
  texts: Texts,
  told: Told = nothingTold,
): readonly Fact[] {
  const { title, meetup, isNote, within, file } = talk;
  const who = told.has("who") ? "" : speakerNames([talk], texts);
  const names = isNote ? texts.noTalk : who;
  const isNamed = meetup.title && meetup.title !== title && !isNoName(meetup.title, file);
  return [
    ...(names && names !== title ? [{ text: names }] : []),
    ...dayFact(meetup, texts, told),
    ...(within && within !== meetup.title ? [{ text: within }] : []),
    ...(isNamed ? [meetupFact(meetup)] : []),
    ...venueFact(meetup, told),
  ];
}

/** A meetup by its name, which leads to its page wherever there is one. */
export function meetupFact({ title, url }: ShownMeetup): Fact {
  return { text: title, ...(url && { url }) };
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
  return [...dayFact(meetup, texts, told), ...venueFact(meetup, told)];
}

function dayFact(meetup: ShownMeetup, texts: Texts, told: Told): readonly Fact[] {
  return factsOf(told.has("when") ? undefined : dayOf(meetup, texts));
}

function venueFact({ venue }: ShownMeetup, told: Told): readonly Fact[] {
  return factsOf(told.has("where") ? undefined : venue);
}

/** A fact where the notes give it. */
export function factsOf(text: string | undefined): readonly Fact[] {
  return text ? [{ text }] : [];
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

/** Facts that end in the link to more, by the word for what it is. */
export function withLead(
  facts: readonly Fact[],
  lead: Lead | undefined,
  { links, readNotes }: Texts,
): readonly Fact[] {
  if (!lead) return facts;
  const { kind, url } = lead;
  return [...facts, { text: kind === "notes" ? readNotes : links[kind], url }];
}

/** The facts that the notes give. */
export function present(facts: readonly (string | undefined)[]): readonly string[] {
  return facts.flatMap((fact) => fact || []);
}

/** Facts side by side. */
export function sideBySide(facts: readonly string[]): string {
  return facts.join(" · ");
}
