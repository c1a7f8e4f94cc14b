/** The facts of a talk and its meetup, as plain words; the same in `text` and in the blocks. */
import type { MeetupAnswer, Nothing, TalkAnswer, TalkCard } from "../answer/answer.ts";
import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Person } from "../catalogue/person.ts";
import type { Meetup, Speaker } from "../notes/meetup.ts";
import type { Intent } from "../search/query.ts";
import { hasOwnLinks } from "./talk-links.ts";
import type { Texts } from "./text-table.ts";

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

/** The sentences an answer begins with when one or two facts were asked for; undefined when none was. */
export function askedFact(answer: TalkAnswer | MeetupAnswer, texts: Texts): string | undefined {
  const facts = [answer.intent, answer.also].map((intent) => factOf(intent, answer, texts));
  return present(facts).join(" ") || undefined;
}

function factOf(
  intent: Intent | undefined,
  answer: TalkAnswer | MeetupAnswer,
  texts: Texts,
): string | undefined {
  const meetups =
    answer.kind === "talk" ? [answer.best.entry.meetup] : [answer.meetup, ...(answer.others ?? [])];
  switch (intent) {
    case "when": {
      const dates = ofEach(meetups, ({ date }) => date);
      return dates ? texts.when(dates) : texts.whenUnknown;
    }
    case "where": {
      const venues = ofEach(meetups, ({ venue }) => venue);
      return venues ? texts.where(venues) : texts.whereUnknown;
    }
    case "who": {
      const names = speakerNames(speakersOf(answer), texts);
      return names ? texts.who(names) : texts.whoUnknown;
    }
    case "link":
      return hasOwnLinks(answer) ? undefined : texts.linkUnknown;
    default:
      return undefined;
  }

  /** The fact of each meetup; of several, with their titles. */
  function ofEach(all: readonly Meetup[], fact: (meetup: Meetup) => string | undefined): string {
    const known = all.flatMap((meetup) => {
      const said = fact(meetup);
      return said ? [all.length > 1 ? `${said} (${meetup.title})` : said] : [];
    });
    return known.join(texts.comma);
  }
}

/** Why an answer names no talk. */
export function nothingFound({ question, unknown, why }: Nothing, texts: Texts): string {
  if (why === "lost") return texts.lost;
  if (why === "unread") return texts.unread;
  if (why === "no-more") return texts.noMore;
  if (why === "no-earlier") return texts.noEarlier;
  return unknown ? texts.unknown(unknown) : texts.nothing(question);
}

/** How to look further; empty where the end of a list is all there is to say. */
export function howToBrowse({ why }: Nothing, command: string, texts: Texts): string {
  return why === "no-more" || why === "no-earlier" ? "" : texts.browse(command);
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

function speakersOf(answer: TalkAnswer | MeetupAnswer): readonly Speaker[] {
  const cards = answer.kind === "talk" ? [answer.best] : answer.talks;
  return cards.flatMap(({ entry }) => entry.talk.speakers);
}

/** The facts that the notes give. */
export function present(facts: readonly (string | undefined)[]): readonly string[] {
  return facts.flatMap((fact) => fact || []);
}
