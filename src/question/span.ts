import type { Person } from "../catalogue/person.ts";
import type { Meetup } from "../notes/meetup.ts";
import type { Unknown } from "../search/query.ts";
import type { Asked } from "./asked.ts";
import type { AskedFilter } from "./filters/asked-filter.ts";

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
  readonly meetup: NamedMeetups;
  readonly person: NamedPeople;
  readonly date: NamedYear;
  readonly intent: Asked;
  /** Carries no meaning, by the reason told. */
  readonly noise: string;
}

/** Newest first; none where the notes have no such meetup. */
interface NamedMeetups {
  readonly meetups: readonly Meetup[];
  /** Of one of their talks, which is asked about by its address. */
  readonly talkId?: string;
  readonly unknown?: Unknown;
}

/** Any of whom is meant; nobody where the notes do not know the name. */
interface NamedPeople {
  readonly people: readonly Person[];
  /** Which of the names several of them share, as written. */
  readonly shared: readonly string[];
  readonly unknown?: Unknown;
}

interface NamedYear {
  readonly year?: number;
  readonly unknown?: Unknown;
}
