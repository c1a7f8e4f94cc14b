import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Person } from "../catalogue/person.ts";
import type { Meetup, PointKind } from "../notes/meetup.ts";
import type { Match } from "../search/hit.ts";
import type { AskedLinkKind, Filters, Intent, Locale, Unknown } from "../search/query.ts";
import type { Home } from "./home.ts";

/** What the bot says, before it is Slack. */
export type Answer =
  | TalkAnswer
  | TalksAnswer
  | MeetupAnswer
  | SpeakerAnswer
  | PeopleAnswer
  | ShelfAnswer
  | Nothing
  | Help
  | Thanks;

interface Common {
  readonly question: string;
  /** Of the words around the notes; the notes keep theirs. */
  readonly locale: Locale;
  /** A second fact that was asked for: "when and where". */
  readonly also?: Intent;
  /** Words of the question that no talk has, where it is answered all the same. */
  readonly missing?: readonly string[];
  /** Set where the question holds filters such as `by:`, or names several speakers. */
  readonly understood?: Understood;
}

/** How the filters of a question were read. */
export interface Understood {
  readonly filters: Filters;
  /** Names, as asked, that several speakers share. */
  readonly shared?: readonly string[];
  /** As typed: `year:abc`. */
  readonly misunderstood: readonly string[];
}

/** One talk answers. */
export interface TalkAnswer extends Common {
  readonly kind: "talk";
  /** The fact asked for, which the message begins with; `topic` where none was. */
  readonly intent: Intent;
  /** The links that are shown first. */
  readonly linkKind?: AskedLinkKind;
  readonly best: TalkCard;
  /** Up to three that could be meant too, best first. */
  readonly others: readonly TalkCard[];
  /** How many talks there are in all. */
  readonly total: number;
}

/** A list of talks about something, or of a year. */
export interface TalksAnswer extends Common {
  readonly kind: "talks";
  readonly intent: Intent;
  readonly talks: readonly TalkCard[];
  /** How many there are in all; `talks` holds ten of them. */
  readonly total: number;
  /** Which ten, from 0. */
  readonly page: number;
}

/** A meetup's programme, or a fact about the meetup: when, where, its link. */
export interface MeetupAnswer extends Common {
  readonly kind: "meetup";
  readonly intent: Intent;
  /** The links that are shown first. */
  readonly linkKind?: AskedLinkKind;
  readonly meetup: Meetup;
  /** Further ones that the question means as well, newest first. */
  readonly others?: readonly Meetup[];
  /** Of the first. */
  readonly talks: readonly TalkCard[];
  readonly total: number;
  readonly page: number;
}

/** A speaker's talks. */
export interface SpeakerAnswer extends Common {
  readonly kind: "speaker";
  readonly intent: Intent;
  readonly person: Person;
  readonly talks: readonly TalkCard[];
  readonly total: number;
  readonly page: number;
}

/** Who has talked about something. */
export interface PeopleAnswer extends Common {
  readonly kind: "people";
  readonly intent: Intent;
  /** Each once; who gave the best talk first. */
  readonly people: readonly SpeakerCard[];
  /** How many there are in all; `people` holds ten of them. */
  readonly total: number;
  readonly page: number;
}

/** All meetups, speakers or years, to look through. */
export interface ShelfAnswer extends Common {
  readonly kind: "shelf";
  readonly home: Home;
}

/** Nothing found; the nearest terms the notes do have. */
export interface Nothing extends Common {
  readonly kind: "nothing";
  /** Set where the question names a meetup, speaker or year that is in no notes. */
  readonly unknown?: Unknown;
  /** Set where the question goes on from an answer: that is not known, or nothing comes after or before; `unread`: it is
   * about what people said to each other, which was not read. */
  readonly why?: "lost" | "no-more" | "no-earlier" | "unread";
  readonly suggestions: readonly string[];
}

/** How to ask, with questions that the loaded notes can answer. */
export interface Help extends Common {
  readonly kind: "help";
  readonly examples: readonly string[];
  readonly talkCount: number;
  readonly meetupCount: number;
}

/** To a word of thanks. */
export interface Thanks extends Common {
  readonly kind: "thanks";
}

/** A speaker as shown, with those of their talks that were asked for, best first. */
export interface SpeakerCard {
  readonly person: Person;
  readonly talks: readonly TalkCard[];
}

/** A talk as shown: the whole talk, and the points picked from it. */
export interface TalkCard {
  readonly entry: CataloguedTalk;
  /** In the order of the notes; parents of a matching point come before it. Empty in lists. */
  readonly points: readonly ShownPoint[];
  readonly score: number;
  readonly matches: readonly Match[];
}

export interface ShownPoint {
  readonly kind: PointKind;
  readonly text: string;
  /** 0 for the outermost shown; a child is one deeper than its parent. */
  readonly depth: number;
  readonly line: number;
  /** False for a parent shown only so that a nested point makes sense. */
  readonly matched: boolean;
}
