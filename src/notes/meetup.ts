/**
 * The words of the notes: what a file of notes becomes once it is read.
 *
 * Everything here is plain data, readonly, and knows the line it came from.
 */
import type { Finding } from "./finding.ts";

/** One meetup or conference. */
export interface Meetup {
  /** Stable name inside the notes folder: the file, or the folder where each talk is a file of its own. */
  readonly id: string;
  readonly title: string;
  /** Other names it can be found by, such as the title without 【増枠】 or a hashtag. */
  readonly aliases: readonly string[];
  /** 38 in 「第38回」 and `#38`. */
  readonly number?: number;
  /** First day, as `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known; plain text, so that no time zone can move it. */
  readonly date?: string;
  /** The day on which the notes were written, `YYYY-MM-DD`, where they tell no day of the meetup but this. */
  readonly posted?: string;
  /** Of that day, from when to when, as the notes write them: `19:00–21:30`. */
  readonly hours?: string;
  readonly venue?: string;
  readonly url?: string;
  /** Links of the meetup that belong to no talk. */
  readonly links: readonly Link[];
  readonly talks: readonly Talk[];
  /** What is written of the meetup and belongs to no talk; of a file without talks, all of it. */
  readonly notes?: readonly Talk[];
}

/** One talk. A thin talk has no points and is a talk all the same. */
export interface Talk {
  /** Unique in the library and stable while the file's name and the talk's title stay. */
  readonly id: string;
  /** Path below the notes folder, with `/` between folders. */
  readonly file: string;
  /** Line of the heading, from 1. */
  readonly line: number;
  readonly title: string;
  /** The heading as written, to be found by too. */
  readonly heading: string;
  readonly speakers: readonly Speaker[];
  readonly links: readonly Link[];
  readonly points: readonly Point[];
  /** Not a talk: notes that are found by their words, and shown as what they are. Nobody is named as speaker. */
  readonly isNote?: true;
}

/** A speaker as one talk names them; the catalogue finds out who is the same person. */
export interface Speaker {
  readonly name?: string;
  /** Without its `@`. */
  readonly handle?: string;
  readonly company?: string;
}

export interface Link {
  readonly url: string;
  /** What the author called it; the URL itself where it had no name. */
  readonly text: string;
  readonly kind: LinkKind;
}

export type LinkKind = "slides" | "video" | "meetup" | "other";

/** One bullet, paragraph, quote … of a talk's notes; the notes are a tree. */
export interface Point {
  readonly kind: PointKind;
  /** Plain text: no Markdown, no HTML. Code and tables keep their line breaks. */
  readonly text: string;
  readonly line: number;
  readonly children: readonly Point[];
}

type PointKind = "heading" | "bullet" | "paragraph" | "quote" | "code" | "table";

/** Something wrong in a notes file. `card/problems/problem-texts.ts` says it, and how to mend it. */
export interface Problem {
  readonly file: string;
  /** From 1; 1 where the file as a whole is meant. */
  readonly line: number;
  readonly finding: Finding;
  /** `error`: somebody must act, something is lost. `warning`: worth a look. */
  readonly severity: "error" | "warning";
  /** How many more of the same there are in the file, which are not listed. */
  readonly more?: number;
  /** The bot goes on with what it read of the file before. */
  readonly isKept?: boolean;
}
