import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Point } from "../notes/meetup.ts";

/** A talk that matched, how well, and why. */
export interface Hit {
  readonly entry: CataloguedTalk;
  readonly score: number;
  /** Share of what was asked that the talk covers, by weight of the words; 0 to 1. */
  readonly coverage: number;
  /** The passages that matched, best first. */
  readonly passages: readonly PassageHit[];
  readonly matches: readonly Match[];
}

export interface PassageHit {
  readonly point: Point;
  /** The asked words that the point itself holds, in whatever spelling. */
  readonly words: readonly string[];
}

/** One word of the question and the word of the notes it was found as. */
export interface Match {
  readonly asked: string;
  readonly found: string;
  readonly bridge: Bridge;
  readonly field: string;
}

/** How a word of the question came to match: as itself, or by which detour. */
export type Bridge =
  | "exact"
  | "spelling"
  | "prefix"
  | "kana"
  | "script"
  | "synonym"
  | "initials"
  | "translation";
