import type { Link } from "../notes/meetup.ts";
import type { AskedLinkKind, Filters, Intent, Locale, Unknown } from "../search/query.ts";
import type { Home } from "./home/home.ts";
import type {
  ShownMeetup,
  ShownPerson,
  ShownPoint,
  ShownProgramme,
  ShownSpeaker,
  ShownTalk,
} from "./shown-talk.ts";

/**
 * What the bot says, before it is put in words: ids, titles, dates and the points shown, as plain data.
 *
 * No answer holds the notes that it was made from, so that it is light to pass from thread to thread.
 */
export type Answer = TalkAnswer | ListAnswer | ShelfAnswer | Nothing | Help | Thanks;

interface Common {
  readonly question: string;
  /** Of the words around the notes; the notes keep theirs. */
  readonly locale: Locale;
  /** A second fact that was asked for: "when and where". */
  readonly also?: Intent;
  /** Words of the question that the talk says nothing on. */
  readonly missing?: readonly string[];
  /** Set where what is asked in vain is kept for the organisers; `offers`: they can hear who could give a talk. */
  readonly kept?: { readonly offers: boolean };
  /** Set where the question holds filters such as `by:`, or names several speakers. */
  readonly understood?: Understood;
}

/** How the filters of a question were read. */
interface Understood {
  readonly limits: Limits;
  /** As typed: `year:abc`. */
  readonly misunderstood: readonly string[];
}

/** The limits of a question as they are told. */
export interface Limits extends Omit<Filters, "people" | "meetups" | "talkId"> {
  readonly people?: readonly ShownPerson[];
  /** Titles. */
  readonly meetups?: readonly string[];
  /** Names, as asked, that several people go by. */
  readonly shared?: readonly string[];
}

/** One talk answers. */
export interface TalkAnswer extends Common {
  readonly kind: "talk";
  /** The fact asked for, which the message begins with; `topic` where none was. */
  readonly intent: Intent;
  /** The links that are shown first. */
  readonly linkKind?: AskedLinkKind;
  readonly best: ShownTalk;
  /** Of notes that are no talk: the addresses of its links that belong to the line which answers, where one does. */
  readonly nearLinks?: readonly string[];
  /** Of the page of the meetup, where the talk has none of the kind that was asked for. */
  readonly pageLink?: Link;
  readonly said?: Said;
  /** True where it tells more of a talk that was shown just before. */
  readonly isBrief?: true;
  /** Of a talk to come: talks on the same that were held. */
  readonly earlier?: readonly ShownTalk[];
  /** Up to three that could be meant too, best first. */
  readonly others: readonly ShownTalk[];
  /** How many talks there are in all. */
  readonly total: number;
  /** True where it is known that no other talk is like it. */
  readonly isAlone?: true;
}

/** Of facts that were asked for, and that the notes were not read to name: their lines that can tell them. */
export type Said = Readonly<Partial<Record<Intent, string>>>;

/** A list: what it is about, a page of its rows, and how many there are in all. */
export type ListAnswer = Listed & Subject;

/** What every list tells. */
export interface Listed extends Common {
  readonly intent: Intent;
  /** The links that are shown first. */
  readonly linkKind?: AskedLinkKind;
  /** Ten of them once the list is cut. */
  readonly rows: readonly Row[];
  readonly total: number;
  /** Which of all the first of these rows is, from 0. */
  readonly from: number;
  /** Of a question that is limited to days: the day, month or year that all of the list are of. */
  readonly period?: string;
}

/** What the rows of a list have in common. */
type Subject =
  /** Talks about something, or of a year. */
  | {
      readonly kind: "talks";
      /** True of those that a search found, which may be a part of what the notes have. */
      readonly isSought?: true;
      /** True of those that were found besides what is shown where one talk answers. */
      readonly isRest?: true;
      /** The section of notes that lists them, and the meetup that these are on. */
      readonly of?: { readonly section: string; readonly meetup: ShownMeetup };
      /** The talk that all of them are like. */
      readonly like?: Pick<ShownTalk, "id" | "title">;
    }
  /** Who has talked about something: each once, who gave the best talk first; and how many they are. */
  | {
      readonly kind: "people";
      readonly people: number;
      /** What they have talked about, as it was asked; undefined of all speakers of something. */
      readonly topic?: readonly string[];
    }
  /** Meetups, newest first. */
  | { readonly kind: "meetups" }
  /** A meetup's programme, or a fact about the meetup: when, where, its link. */
  | {
      readonly kind: "meetup";
      readonly meetup: ShownMeetup;
      /** Further ones that the question means as well, newest first; the rows are the first one's. */
      readonly others?: readonly ShownMeetup[];
      /** Of a meetup to come: talks on the same that were held. */
      readonly earlier?: readonly ShownTalk[];
      /** Of the meetup itself, which belong to no talk. */
      readonly links: readonly Link[];
      readonly said?: Said;
      /** What the notes say of the meetup itself, where the question was found in that. */
      readonly points?: readonly ShownPoint[];
    }
  /** A speaker's talks. */
  | {
      readonly kind: "speaker";
      readonly person: ShownPerson;
      /** True of all but the one that was spoken of. */
      readonly areOthers?: true;
    };

/** A list about a meetup. */
export type MeetupAnswer = Extract<ListAnswer, { kind: "meetup" }>;

/** What stands in a row of a list. */
export type Row = ShownTalk | ShownSpeaker | ShownProgramme;

/** All meetups, speakers or years, to look through. */
export interface ShelfAnswer extends Common {
  readonly kind: "shelf";
  readonly home: Home;
}

/** Nothing found: what the notes do not have, and what comes nearest. */
export interface Nothing extends Common {
  readonly kind: "nothing";
  /** Set where the question names a meetup, speaker or year that is in no notes. */
  readonly unknown?: Unknown;
  /** Set where the question goes on from an answer: that is not known, or nothing comes after or before; `unread`: it is
   * about what people said to each other, which was not read; `no-notes`: there are none at all; `none-like`: no other talk is like the one shown. */
  readonly why?: "lost" | "no-more" | "no-earlier" | "unread" | "no-notes" | "none-like";
  /** Words of the question that no talk has. */
  readonly unheld?: readonly string[];
  /** Words that stand in no talk, though what they mean may be told there in another language. */
  readonly unwritten?: readonly string[];
  /** Other editions of the meetup that was named; where none is to come, the last one. */
  readonly editions?: readonly ShownMeetup[];
  /** The talks that come nearest, at most three. */
  readonly nearest?: readonly ShownNearTalk[];
  /** What may have been meant: the question without its slips, or names that are near. */
  readonly suggestions: readonly string[];
}

/** A talk that does not answer, with the words of the question that it has and those it lacks. */
export interface ShownNearTalk {
  readonly talk: ShownTalk;
  readonly covers: readonly string[];
  readonly lacks: readonly string[];
  /** Its sentence that holds most of what it covers. */
  readonly line?: string;
}

/** How to ask, with questions that the loaded notes can answer. */
export interface Help extends Common {
  readonly kind: "help";
  /** True where nobody asked how: the bot is new to who reads it, or was greeted. */
  readonly isWelcome?: true;
  readonly examples: readonly string[];
  /** One that is limited to a speaker and a year, as one would type it. */
  readonly filtered?: string;
  readonly talkCount: number;
  readonly meetupCount: number;
}

/** To a word of thanks. */
export interface Thanks extends Common {
  readonly kind: "thanks";
}
