/** What a question can ask for. */
import type { AskedLinkKind, Intent } from "../search/query.ts";

/** What is asked for, and what the answer must be, as far as one reader tells. */
export interface Asked {
  readonly intent?: Intent;
  readonly linkKind?: AskedLinkKind;
  /** A fact that is asked for beside another: "when and where". */
  readonly also?: Intent;
  readonly shelf?: Shelf;
  /** True where any talk at all is asked for. */
  readonly isAny?: boolean;
  /** Set where the question only goes on from what was said. */
  readonly nextStep?: NextStep;
  /** What the line that answers must look like. */
  readonly shape?: AnswerShape;
}

/** What the notes are looked through by. */
export type Shelf = "meetups" | "speakers" | "years";

export const shelves: readonly Shelf[] = ["meetups", "speakers", "years"];

/**
 * How a question goes on from an answer: to its neighbours in the list, to more of what was shown, to both of two talks, to the
 * other talks of that meetup or speaker, to talks on the same thing, to a row: `#2` may name a
 * meetup instead, or to the same question within a limit, which is given as one types it: `year:2031`.
 */
export type NextStep =
  | "next"
  | "previous"
  | "more"
  | "details"
  | "both"
  | "same-meetup"
  | "same-speaker"
  | "others-of-speaker"
  | "related"
  | { readonly row: Row; readonly mayBeMeetup?: boolean }
  | { readonly within: string };

/** Of a list: from 1, or from the end where it is below 0; or by its day. */
export type Row = number | "middle" | "oldest" | "newest";

/** The look of an answer: a number of something, how long it took, any number, an address, what stands under a heading such as 感想, a place or a day. */
export type AnswerShape =
  | { readonly kind: "count"; readonly unit: string }
  | { readonly kind: "duration" | "number" | "address" | "opinion" | "place" | "day" };
