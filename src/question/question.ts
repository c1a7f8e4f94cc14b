import type { Query } from "../search/query.ts";
import type { Asked } from "./asked.ts";
import type { SettledSpan } from "./settle.ts";

/** A question as understood: what the search needs, and what else it asks for. */
export interface Question extends Query, Omit<Asked, "intent"> {
  /** What was found in it, in the order in which the readers were heard. */
  readonly spans: readonly SettledSpan[];
}
