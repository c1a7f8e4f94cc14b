/** What an answer shows of talks, of who gave them and of their meetups; `shown.ts` takes it out of the notes. */
import type { Person } from "../catalogue/person.ts";
import type { Meetup, Point, Talk } from "../notes/meetup.ts";
import type { Match } from "../search/hit.ts";

/** A talk as shown: what identifies it, and the points picked from it. */
export interface ShownTalk
  extends Pick<Talk, "id" | "file" | "line" | "title" | "speakers" | "links"> {
  readonly kind: "talk";
  /** Its line in the notes, where their own address is known. */
  readonly notesUrl?: string;
  readonly meetup: ShownMeetup;
  readonly people: readonly ShownPerson[];
  /** Whether there are notes on what was said. */
  readonly hasNotes: boolean;
  /** Set where it is no talk, but notes that were found by their words. */
  readonly isNote?: true;
  /** Of an item of a page: the heading that it stands below. */
  readonly within?: string;
  /** In the order of the notes; parents of a matching point come before it. Empty in lists. */
  readonly points: readonly ShownPoint[];
  /** 0 where it was not searched for. */
  readonly score: number;
  readonly matches: readonly Match[];
  /** The line of its notes that holds most of what was asked. */
  readonly passage?: number;
  /** Among several that are about the same, the sentence that says so where the title does not. */
  readonly said?: string;
}

/** A speaker as shown, or those who gave the same talks together, with those that were asked for, best first. */
export interface ShownSpeaker {
  readonly kind: "person";
  readonly people: readonly [ShownPerson, ...ShownPerson[]];
  readonly talks: readonly ShownTalk[];
}

/** A meetup without its talks. */
export interface ShownMeetup
  extends Pick<Meetup, "id" | "title" | "date" | "posted" | "hours" | "venue" | "url"> {
  readonly talkCount: number;
  /** True where it is still to come. */
  readonly isPlanned?: true;
}

/** A person without the ids of their talks. */
export interface ShownPerson extends Omit<Person, "talkIds"> {
  readonly talkCount: number;
}

/** A point of the notes without what stands below it. */
export interface ShownPoint extends Pick<Point, "kind" | "text"> {
  /** 0 for the outermost shown; a child is one deeper than its parent. */
  readonly depth: number;
  /** Its line in the notes, where all of these are shown. */
  readonly line?: number;
  /** Set among all notes of a talk where it is what was asked for. */
  readonly isPassage?: true;
  /** Set where it stands for so many points of a list that are not shown. */
  readonly leftOut?: number;
  /** Set where it is shown only because what answers stands below it. */
  readonly isAbove?: true;
}

/** A meetup as shown, with its talks. */
export interface ShownProgramme {
  readonly kind: "meetup";
  readonly meetup: ShownMeetup;
  readonly talks: readonly ShownTalk[];
}

/** All that the notes say of a talk. */
export interface TalkNotes {
  readonly talk: ShownTalk;
  /** Which of the talks of its meetup it is, from 1. */
  readonly place?: { readonly at: number; readonly of: number };
  /** The talk before it at its meetup, and the one after. */
  readonly before?: Pick<ShownTalk, "id" | "title">;
  readonly after?: Pick<ShownTalk, "id" | "title">;
}
