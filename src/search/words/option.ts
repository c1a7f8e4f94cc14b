import type { Bridge } from "../hit.ts";

/** A term of the notes that would answer an asked word, how much less it counts, and how it was found. */
export interface Option {
  readonly term: string;
  readonly weight: number;
  readonly bridge: Bridge;
}
