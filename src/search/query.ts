import type { Person } from "../catalogue/catalogue.ts";
import type { Meetup } from "../notes/meetup.ts";

/** Language of the words around the notes. */
export type Locale = "ja" | "en";

/** The understood question. */
export interface Query {
  /** As asked, trimmed. */
  readonly question: string;
  readonly locale: Locale;
  readonly intent: Intent;
  /** What is left to search for once question words and filters are taken off. */
  readonly text: string;
  /** Quoted parts of the question, which must stand as they are. */
  readonly phrases: readonly string[];
  readonly filters: Filters;
}

/** What kind of thing is asked for. */
export type Intent =
  | "topic"
  | "who"
  | "when"
  | "where"
  | "link"
  | "talks" // a list of talks about something
  | "speaker" // a speaker's talks
  | "meetup" // a meetup's programme
  | "latest"
  | "help";

/** Hard limits on the answer, from `by:`, `#38`, `year:` … or from a name in the question. */
export interface Filters {
  readonly person?: Person;
  readonly meetups?: readonly Meetup[];
  readonly year?: number;
  /** Named in the question and in no notes: the answer is a refusal that says so. */
  readonly unknown?: Unknown;
}

export interface Unknown {
  readonly kind: "person" | "meetup" | "year";
  /** As asked: 「第99回」. */
  readonly text: string;
}
