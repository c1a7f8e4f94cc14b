import type { Talk } from "../meetup.ts";

/** A talk of a file, before it has its place in the library. */
export type TalkDraft = Omit<Talk, "id">;

/** A talk from a row of a table or a list, and the files that the row links to. */
export interface ListedTalk extends TalkDraft {
  readonly targets: readonly string[];
}
