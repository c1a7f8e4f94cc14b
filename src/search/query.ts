import type { Person } from "../catalogue/person.ts";
import type { LinkKind, Meetup } from "../notes/meetup.ts";

/** Language of the words around the notes. */
export type Locale = (typeof locales)[number];

/** The languages of the words around the notes. */
export const locales = ["ja", "en"] as const;

/** The understood question. */
export interface Query {
  /** As asked, trimmed. */
  readonly question: string;
  readonly locale: Locale;
  /** The day of asking as `YYYY-MM-DD`, where it is known. */
  readonly today?: string;
  readonly intent: Intent;
  /** Which link is asked for, where the question says more than リンク. */
  readonly linkKind?: AskedLinkKind;
  /** What is left to search for once question words and filters are taken off. */
  readonly text: string;
  /** What the question turns on, as asked: "RSpec" of "who talked about RSpec at the meetup". */
  readonly point?: string;
  /** Quoted parts of the question, which must stand as they are. */
  readonly phrases: readonly string[];
  readonly filters: Filters;
  /** Named in the question and in no notes: the answer is a refusal that says so. */
  readonly unknown?: Unknown;
  /** Names, as asked, that several of the people share. */
  readonly shared?: readonly string[];
  /** True where a filter was typed, such as `by:`; names alone, as in `#38`, are none. */
  readonly filtered: boolean;
  /** Filters that make no sense, as typed: `year:abc`. */
  readonly misunderstood: readonly string[];
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
  | "people" // who has talked about something
  | "meetup" // a meetup's programme
  | "latest"
  | "oldest"
  | "thanks"
  | "greeting" // and nothing else
  | "help";

/** Hard limits on the answer, from `by:`, `#38`, `year:` … or from a name in the question. */
export interface Filters {
  /** Any of one or several, who are asked for together or go by the same name. */
  readonly people?: readonly Person[];
  readonly meetups?: readonly Meetup[];
  /** Of the one talk that is asked about by its address. */
  readonly talkId?: string;
  readonly year?: number;
  /** From this day, month or year on: `2018-05`. */
  readonly after?: string;
  /** Up to this day, month or year, and within it. */
  readonly before?: string;
  /** Language of the talk itself. */
  readonly lang?: Locale;
  /** What the talk must link to; all of it. */
  readonly has?: readonly Material[];
}

/** What stays of a talk besides its notes. */
export type Material = Extract<LinkKind, "slides" | "video">;

/** A link that has a word of its own: slides, a video, the page of the meetup. */
export type AskedLinkKind = Exclude<LinkKind, "other">;

export interface Unknown {
  /** `day`: a day or a month without a meetup, as it was named; `period`: one that was reckoned, as `YYYY-MM`; `planned`: a meetup to come, of which the notes tell none; `next of series`: one of a series, where others are to come. */
  readonly kind: "person" | "meetup" | "year" | "day" | "period" | "planned" | "next of series";
  /** As asked: 「第99回」. */
  readonly text: string;
}
