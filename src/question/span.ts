import type { Filters, Unknown } from "../search/query.ts";
import type { Asked } from "./asked.ts";
import type { AskedFilter } from "./asked-filter.ts";

/** A stretch of the normal form of a question: from `start` up to `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a reader found in a question, and where. */
export type Span = {
  [Kind in keyof SpanValues]: Place & {
    readonly kind: Kind;
    readonly value: SpanValues[Kind];
    /** As written; of what has gaps, without them. */
    readonly text: string;
    /**
     * `sure`: it is taken off the question, and limits or answers. `hint`: its words are searched for as
     * well, and what it names is lifted.
     */
    readonly strength: "sure" | "hint";
  };
}[keyof SpanValues];

/** What each kind of span tells. */
export interface SpanValues {
  readonly filter: AskedFilter;
  readonly phrase: string;
  /** What the question turns on. */
  readonly point: string;
  readonly meetup: Named;
  readonly person: Named;
  /** A year. */
  readonly date: Named;
  readonly intent: Asked;
  /** Carries no meaning, by the reason told. */
  readonly noise: string;
}

/** What a name limits. */
interface Named {
  readonly limits: Filters;
  /** The name as asked for, where the notes know none like it. */
  readonly unknown?: Unknown;
  /** Of several people, which of the names they share, as written. */
  readonly shared?: readonly string[];
}
