/** What is read from the notes: each file by itself, and the meetups they make together. */
import type { Meetup, Problem, Talk } from "./meetup.ts";

/** One file of notes. `file` is its path below the notes folder, with `/` between folders. */
export interface NotesText {
  readonly file: string;
  readonly text: string;
}

export interface NotesReading {
  readonly meetups: readonly Meetup[];
  /** One for each file, in the order given. */
  readonly files: readonly FileReading[];
}

/** What one file says. */
export interface FileReading {
  readonly file: string;
  /** The meetup its talks belong to, wherever that is named. */
  readonly meetup?: MeetupFacts;
  readonly talks: readonly Talk[];
  /** The meetups of which the file tells, where they are several, each with its talks. */
  readonly several?: readonly { readonly meetup: MeetupFacts; readonly talks: readonly Talk[] }[];
  /** What is kept of the file that is no talk. */
  readonly notes?: readonly Talk[];
  readonly problems: readonly Problem[];
  /** Why the file is no notes, where it is none. */
  readonly leftOut?: LeftOut;
}

export interface MeetupFacts {
  readonly title: string;
  readonly date?: string;
  readonly venue?: string;
  readonly url?: string;
}

/** Why a file of the notes folder is no notes, and is not read for talks. */
export type LeftOut =
  | "licence"
  | "conduct"
  | "guide"
  | "template"
  | "draft"
  | "deck"
  | "copy"
  | "conflict"
  | "machine"
  | "ignored";
