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

/** What is wished for of an answer: its neighbours in the list, or more of what was shown. */
export type NextStep = "next" | "previous" | "more" | "details";

/** The look of an answer: a number of something, any number, an address, or what stands under a heading such as 感想. */
export type AnswerShape =
  | { readonly kind: "count"; readonly unit: string }
  | { readonly kind: "number" | "address" | "opinion" };
