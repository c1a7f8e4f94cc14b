import type { Problem } from "../meetup.ts";

/**
 * A step that mends what CommonMark does not read as its author meant it.
 *
 * It changes lines and never their number, so that every point still knows its line. Code is none of
 * its business: `isCode` says which lines stand between fences.
 */
export interface Repair {
  readonly mends: string;
  /** Text before and after: documentation that the tests run. */
  readonly examples: readonly (readonly [string, string])[];
  readonly apply: (lines: readonly string[], isCode: readonly boolean[]) => Repaired;
}

interface Repaired {
  readonly lines: readonly string[];
  readonly problems?: readonly LineProblem[];
}

/** A problem of a file that does not know the file's name yet. */
export type LineProblem = Omit<Problem, "file">;
