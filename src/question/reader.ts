import type { Library } from "../search/index/library.ts";
import type { Rest } from "./rest.ts";
import type { Span } from "./span.ts";

/** What a reader may know besides the question. */
export interface Context {
  readonly library: Library;
  /** As `YYYY-MM-DD`; where it is not known, 去年 is a word like any other. */
  readonly today?: string | undefined;
}

/** One way in which something is said. The test of the readers runs every example. */
export interface Reader {
  readonly name: string;
  /** A question, and the words that the reader finds in it. */
  readonly finds: readonly (readonly [question: string, ...words: string[]])[];
  /** Questions in which it finds nothing, though they look like it. */
  readonly leaves: readonly string[];
  /** The spans in what those before it have left, each where it stands in the question. */
  readonly read: (rest: Rest, context: Context) => readonly Span[];
}
