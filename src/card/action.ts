import type { Shelf } from "../question/asked.ts";

/**
 * What a click does, with all that it needs to: nothing is kept for it in memory, so that a restart or a
 * second bot loses nothing.
 */
export type Action =
  | Again
  /** Posts in the channel what `again` gives, as long as it is about the same `subject`. */
  | { readonly kind: "share"; readonly again: Again; readonly subject: string }
  /** Takes a shared answer out of the channel, for the one who shared it. */
  | { readonly kind: "take-back"; readonly by: string }
  /** Opens the window with all notes of a talk, at the page with the line that answers. */
  | { readonly kind: "notes"; readonly id: string; readonly line?: number }
  /** Turns that window to another page. */
  | {
      readonly kind: "page";
      readonly id: string;
      readonly page: number;
      readonly line?: number;
    }
  /** Shows a shelf as a message or in a window. */
  | {
      readonly kind: "browse";
      readonly shelf: Shelf;
      readonly from: number;
      readonly turns?: Turns;
    }
  /** Turns the Home tab to a shelf. */
  | { readonly kind: "shelf"; readonly shelf: Shelf; readonly from: number }
  | Rate
  /** Says that one would like a talk on what was asked, or `gives` one; a second time takes it back. */
  | { readonly kind: "wish"; readonly question: string; readonly gives: boolean }
  | { readonly kind: "unwish"; readonly id: string };

/** A way to an answer, which gives the same one again while the notes stay; `turns` where it turns the list that it stands below. */
export type Again =
  | { readonly kind: "ask"; readonly question: string }
  /** All that a question finds, from one row on. */
  | {
      readonly kind: "list";
      readonly question: string;
      readonly from: number;
      readonly turns?: Turns;
    }
  /** The talks that are about the same. */
  | { readonly kind: "like"; readonly id: string }
  /** What has this id, with its talks from one on. */
  | {
      readonly kind: "look-talk" | "look-speaker" | "look-meetup";
      readonly id: string;
      readonly from: number;
      readonly turns?: Turns;
    };

/** Whether the list that turns is read by nobody but the one who turns it, and so can turn in its place. */
export type Turns = "alone" | "among others";

/** Says whether the answer helped that `of` leads to. */
export interface Rate {
  readonly kind: "rate";
  readonly rating: Rating;
  readonly of: Rated;
  /** Set in an answer that only the one who rates it reads. */
  readonly isAlone?: true;
  /** The message with the answer, where the button stands in another one. */
  readonly on?: string;
}

/** What is rated: the answer that `again` gives, as long as it is about the same `subject`. */
export interface Rated {
  readonly again: Again;
  readonly subject: string;
}

/** An action with the words on its button. */
export interface Choice {
  readonly label: string;
  readonly action: Action;
  /** What those hear who do not see beside what the button stands. */
  readonly spoken?: string;
  /** What one would type for the same. */
  readonly typed?: string;
  /** Set for what few want, which stands in the menu wherever there is room. */
  readonly isRare?: true;
}

/** Whether an answer helped. */
export interface Rating {
  readonly kind: RatedKind;
  readonly verdict: Verdict;
  /** Why an answer did not help, where the person says so. */
  readonly reason?: Reason;
}

export const verdicts = ["helpful", "unhelpful"] as const;
type Verdict = (typeof verdicts)[number];

/** Why an answer did not help. */
export const reasons = ["other-talk", "incomplete", "wrong"] as const;
export type Reason = (typeof reasons)[number];

/** What was looked for can be the wrong thing; a speaker's talks are simply all of them. */
export const ratedKinds = ["talk", "talks", "people"] as const;
type RatedKind = (typeof ratedKinds)[number];
