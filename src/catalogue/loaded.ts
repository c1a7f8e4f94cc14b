import type { Problem } from "../notes/meetup.ts";

/** What came of reading the notes folder, as counted for whoever runs the bot. */
export interface Loaded {
  readonly meetups: number;
  readonly talks: number;
  /** Files that were parsed: those that are new or have changed. */
  readonly parsed: number;
  readonly millis: number;
  /** All that is wrong with the notes now. */
  readonly problems: number;
  /** Those of them that somebody must act on. */
  readonly errors: number;
  /** What was not wrong at the last reading. */
  readonly newProblems: readonly Problem[];
}
