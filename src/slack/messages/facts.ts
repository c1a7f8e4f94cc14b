/** The facts of a talk and its evening, as plain words; the same in `text` and in the blocks. */
import type {
  MeetupAnswer,
  Nothing,
  PeopleAnswer,
  SpeakerAnswer,
  SpeakerCard,
  TalkAnswer,
  TalkCard,
  TalksAnswer,
} from "../../answer/answer.ts";
import { onPage } from "../../answer/page.ts";
import type { CataloguedTalk, Person } from "../../catalogue/catalogue.ts";
import type { Link, Meetup, Speaker, Talk } from "../../notes/meetup.ts";
import type { Texts } from "./texts.ts";

/** 「Name (@handle, Company)」, as much of it as the notes give. */
function speakerName({ name, handle, company }: Speaker): string {
  const at = handle && `@${handle}`;
  const details = [name && at, company].filter(Boolean).join(", ");
  return [name ?? at, details && `(${details})`].filter(Boolean).join(" ");
}

/** The speakers of a talk in one line; empty where the notes name none. */
export function speakerNames(speakers: readonly Speaker[], texts: Texts): string {
  return speakers.map(speakerName).filter(Boolean).join(texts.comma);
}

/** A speaker across all notes: name and handles. */
export function personName({ name, names, handles }: Person): string {
  const ats = handles.map((handle) => `@${handle}`).join(", ");
  if (names.length === 0) return ats || name;
  return ats ? `${name} (${ats})` : name;
}

/** What identifies a talk besides its title: who, at which meetup, when, where. */
export function talkFacts({ talk, meetup }: CataloguedTalk, texts: Texts): readonly string[] {
  return present([speakerNames(talk.speakers, texts), meetup.title, ...meetupFacts(meetup)]);
}

/** What identifies a meetup besides its title: when and where. */
export function meetupFacts({ date, venue }: Meetup): readonly string[] {
  return present([date, venue]);
}

/** The sentence an answer begins with when a fact was asked for; undefined when none was. */
export function askedFact(answer: TalkAnswer | MeetupAnswer, texts: Texts): string | undefined {
  const meetup = answer.kind === "talk" ? answer.best.entry.meetup : answer.meetup;
  switch (answer.intent) {
    case "when":
      return meetup.date ? texts.when(meetup.date) : texts.whenUnknown;
    case "where":
      return meetup.venue ? texts.where(meetup.venue) : texts.whereUnknown;
    case "who": {
      const names = speakerNames(speakersOf(answer), texts);
      return names ? texts.who(names) : texts.whoUnknown;
    }
    case "link":
      return hasOwnLinks(answer) ? undefined : texts.linkUnknown;
    default:
      return undefined;
  }
}

/** Why an answer names no talk. */
export function nothingFound({ question, unknown, why }: Nothing, texts: Texts): string {
  if (why === "lost") return texts.lost;
  if (why === "no-more") return texts.noMore;
  if (why === "no-earlier") return texts.noEarlier;
  return unknown ? texts.unknown(unknown) : texts.nothing(question);
}

/** How to look further; empty where the end of a list is all there is to say. */
export function howToBrowse({ why }: Nothing, command: string, texts: Texts): string {
  return why === "no-more" || why === "no-earlier" ? "" : texts.browse(command);
}

/** The links an answer shows: of the talk or meetup, and the meetup's page last. */
export function linksOf(answer: TalkAnswer | MeetupAnswer): readonly Link[] {
  if (answer.kind === "meetup") return inOrder([...answer.meetup.links, ...pageOf(answer.meetup)]);
  const { talk, meetup } = answer.best.entry;
  return inOrder(talkLinks(talk, meetup));
}

/** The words by which a talk matched, as its notes write them. */
export function foundWords({ matches }: TalkCard): readonly string[] {
  return [...new Set(matches.map(({ found }) => found))];
}

/** Why a talk matched where the reader would not see it: 「こんてな = container」. */
export function bridges({ matches }: TalkCard): readonly string[] {
  const shown = matches
    .filter(({ bridge }) => bridge !== "exact" && bridge !== "prefix")
    .map(({ asked, found }) => `${asked} = ${found}`);
  return [...new Set(shown)];
}

/** A talk in one line of a list. */
export interface TalkLine {
  readonly id: string;
  readonly title: string;
  /** Who, at which meetup, when: as much of it as the list does not say above. */
  readonly facts: readonly string[];
  readonly venue?: string;
  /** Slides, else video, else the page of the meetup. */
  readonly url?: string;
}

/** An answer that lists talks. */
export type TalkList = TalksAnswer | MeetupAnswer | SpeakerAnswer;

/** The lines of a list, without the fact that all of its talks share. */
export function talkLines(list: TalkList, texts: Texts): readonly TalkLine[] {
  switch (list.kind) {
    case "talks":
      return otherLines(list.talks, texts);
    case "meetup":
      return list.talks.map(({ entry: { talk } }) =>
        talkLine(talk, talk.links, [speakerNames(talk.speakers, texts)]),
      );
    case "speaker":
      return list.talks.map(({ entry: { talk, meetup } }) =>
        talkLine(talk, talkLinks(talk, meetup), [meetup.title, meetup.date], meetup.venue),
      );
  }
}

/** Talks shown of each speaker where several are told of. */
const talksOfSpeaker = 3;

/** The lines of a speaker's talks about something, and how many more there are. */
export function speakerLines({ talks }: SpeakerCard) {
  const lines = talks
    .slice(0, talksOfSpeaker)
    .map(({ entry: { talk, meetup } }) =>
      talkLine(talk, talkLinks(talk, meetup), [meetup.title, meetup.date], meetup.venue),
    );
  return { lines, more: talks.length - lines.length };
}

/** What the author called a link, where that says more than its address or its kind does. */
export function linkName({ url, text, kind }: Link, texts: Texts): string | undefined {
  const name = text.trim().toLowerCase();
  return text === url || name === texts.links[kind].toLowerCase() ? undefined : text;
}

/** Which of its talks or people a list shows; empty where it shows all. */
export function placeInList(list: TalkList | PeopleAnswer, texts: Texts): string {
  const { total, page } = list;
  const { length } = list.kind === "people" ? list.people : list.talks;
  if (length === total) return "";
  const before = page * onPage;
  return texts.shownOf(before + 1, before + length, total);
}

/** Talks named below another one, each with all of its facts. */
export function otherLines(cards: readonly TalkCard[], texts: Texts): readonly TalkLine[] {
  return cards.map(({ entry: { talk, meetup } }) => {
    const facts = [speakerNames(talk.speakers, texts), meetup.title, meetup.date];
    return talkLine(talk, talkLinks(talk, meetup), facts, meetup.venue);
  });
}

function talkLine(
  { id, title }: Talk,
  links: readonly Link[],
  facts: readonly (string | undefined)[],
  venue?: string,
): TalkLine {
  const [link] = inOrder(links);
  return {
    id,
    title,
    facts: present(facts),
    ...(venue && { venue }),
    ...(link && { url: link.url }),
  };
}

function talkLinks(talk: Talk, meetup: Meetup): readonly Link[] {
  return [...talk.links, ...pageOf(meetup)];
}

function pageOf({ url }: Meetup): readonly Link[] {
  return url ? [{ url, text: url, kind: "meetup" }] : [];
}

/** Each address once; slides and video first, the page of the meetup last. */
function inOrder(links: readonly Link[]): readonly Link[] {
  const firsts = links.filter(
    (link, index) => links.findIndex(({ url }) => url === link.url) === index,
  );
  return firsts.sort((a, b) => order[a.kind] - order[b.kind]);
}

const order = { slides: 0, video: 1, other: 2, meetup: 3 } as const;

function speakersOf(answer: TalkAnswer | MeetupAnswer): readonly Speaker[] {
  const cards = answer.kind === "talk" ? [answer.best] : answer.talks;
  return cards.flatMap(({ entry }) => entry.talk.speakers);
}

function hasOwnLinks(answer: TalkAnswer | MeetupAnswer): boolean {
  return answer.kind === "talk"
    ? answer.best.entry.talk.links.length > 0
    : linksOf(answer).length > 0;
}

function present(facts: readonly (string | undefined)[]): readonly string[] {
  return facts.flatMap((fact) => fact || []);
}
