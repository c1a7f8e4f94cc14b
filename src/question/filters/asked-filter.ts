import type { FilterName } from "./filter-names.ts";

/** A filter as it was asked for: typed, or said in words. */
export interface AskedFilter {
  readonly name: FilterName;
  /** Without its quotes; empty where none was given. */
  readonly value: string;
  /** All of it: `by:"Lena Fischer"`. */
  readonly text: string;
  /** The word before the colon, which may be Japanese; none of a filter that was said in words. */
  readonly label?: string;
}
