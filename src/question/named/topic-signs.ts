import type { Person } from "../../catalogue/person.ts";

/** What the notes tell of a name besides whose it is. */
export interface TopicSigns {
  /** Whether a name that is nobody's in the notes is a word to search for, and names no one. */
  readonly isTopic?: (name: string) => boolean;
  /** Whether the words of somebody's name stand in the talks of others. */
  readonly isSpokenOf?: (name: string, people: readonly Person[]) => boolean;
}
