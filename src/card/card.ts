import type { ShownPoint } from "../answer/shown-talk.ts";
import type { Link, LinkKind } from "../notes/meetup.ts";
import type { Choice } from "./action.ts";

/**
 * An answer in words and in order, before it is Slack or plain text: both render the same card.
 *
 * All of it is text from outside or of our own as it stands; who renders it escapes and cuts.
 */
export interface Card {
  readonly parts: readonly Part[];
  /** What is not of the answer itself: other talks, below all that one can do with it. */
  readonly below: readonly Part[];
  /** What one can do next with the whole of it, the most useful first; to share it is left out where others read it. */
  readonly actions: readonly Choice[];
  /** To say whether it helped; none where it looked for nothing. */
  readonly ratings: readonly Choice[];
}

/** One part of a card, below the one before it. */
export type Part =
  /** The sentence that answers, or that says what follows. */
  | { readonly kind: "statement"; readonly text: string }
  /** Words of ours, of one or more lines. */
  | { readonly kind: "text"; readonly text: string }
  /** A small line of ours. */
  | { readonly kind: "note"; readonly text: string }
  | HeadingPart
  | PointsPart
  | LinksPart
  | RowsPart
  | CommandsPart
  /** What one may go on with, below the words that name it. */
  | ChoicesPart;

/** What one may ask or type, below the words that name it. */
interface ChoicesPart {
  readonly kind: "choices";
  readonly heading: string;
  readonly choices: readonly Choice[];
}

/** What the card is about, and the facts that identify it. */
export interface HeadingPart {
  readonly kind: "heading";
  readonly title: string;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly text: string;
  readonly url?: string;
}

/** Points of the notes. */
export interface PointsPart {
  readonly kind: "points";
  readonly points: readonly ShownPoint[];
  /** Of the notes, by which they were found. */
  readonly words: readonly string[];
  /** Where what they name can be clicked on. */
  readonly links: readonly Link[];
  /** Set where a link was asked for, and one of these may be it. */
  readonly areLinksAsked?: true;
}

export interface LinksPart {
  readonly kind: "links";
  readonly links: readonly CardLink[];
  /** That there are more; empty where all are shown. */
  readonly more: string;
  /** True where links are what was asked for. */
  readonly isAsked: boolean;
}

/** A link: what it is, and its name where it has one. */
export interface CardLink {
  readonly kind: LinkKind;
  readonly label: string;
  readonly name?: string;
  readonly url: string;
}

/** What one can type. */
export interface CommandsPart {
  readonly kind: "commands";
  readonly commands: readonly Command[];
}

/** What one types, and what it does. */
export interface Command {
  readonly typed: string;
  readonly does: string;
}

/** Rows of a list. */
export interface RowsPart {
  readonly kind: "rows";
  /** Of the rows alone; empty where a statement above says what they are. */
  readonly heading: string;
  readonly rows: readonly CardRow[];
  /** Which of them these are; empty where they are all. */
  readonly place: string;
}

export type CardRow = TalkRow | PersonRow | ShelfRow;

/** A talk in one line. */
export interface TalkRow {
  readonly kind: "talk";
  readonly title: string;
  /** Who, when, at which meetup: as much of it as the list does not say above; the last says what more there is, and leads there. */
  readonly facts: readonly Fact[];
  /** What it has of the question, where it does not answer. */
  readonly covers?: string;
  /** Of the notes, by which it was found. */
  readonly words?: readonly string[];
  readonly choice?: Choice;
}

/** A person with some of their talks. */
export interface PersonRow {
  readonly kind: "person";
  readonly name: string;
  /** Of several talks: how many. */
  readonly facts: readonly string[];
  readonly talks: readonly TalkRow[];
  /** That there are more; empty where all are shown. */
  readonly more: string;
  readonly choice?: Choice;
}

/** A meetup, speaker or year to look into. */
export interface ShelfRow {
  readonly kind: "shelf";
  readonly name: string;
  readonly facts: readonly string[];
  /** The page of a meetup. */
  readonly url?: string;
  readonly choice: Choice;
}
