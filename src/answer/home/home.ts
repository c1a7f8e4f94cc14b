import type { Person } from "../../catalogue/person.ts";
import type { Talk } from "../../notes/meetup.ts";
import type { Shelf } from "../../question/asked.ts";
import type { Locale } from "../../search/query.ts";
import type { LookedAt } from "./news.ts";

/** A stretch of what the notes hold, to look through without a question. */
export interface Home {
  readonly locale: Locale;
  readonly shelf: Shelf;
  readonly rows: readonly HomeRow[];
  /** Which of all the first of these rows is, from 0. */
  readonly from: number;
  /** All rows of the shelf. */
  readonly total: number;
  readonly meetupCount: number;
  readonly talkCount: number;
  /** Questions that the notes can answer. */
  readonly examples: readonly string[];
  /** The next meetup to come, and the last that was held. */
  readonly next?: HomeMeetup;
  readonly newest?: HomeMeetup;
  /** The day on which the notes last changed, as `YYYY-MM-DD`, where that is known. */
  readonly updated?: string;
  /** Set where somebody looks at it who may have looked before. */
  readonly visit?: Visit;
}

/** A look at the Home tab. */
interface Visit {
  /** True for who never looked before. */
  readonly isFirst: boolean;
  /** What is new since the last look, newest first. */
  readonly news: readonly HomeMeetup[];
  /** To be kept for the next look. */
  readonly lookedAt: LookedAt;
}

/** A meetup in a line. */
export interface HomeMeetup {
  readonly kind: "meetup";
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly venue?: string;
  readonly url?: string;
  readonly isPlanned?: true;
  readonly talkCount: number;
  /** Where it is told of by itself. */
  readonly talks?: readonly HomeTalk[];
}

/** A talk below its meetup. */
export interface HomeTalk extends Pick<Talk, "title" | "speakers" | "links"> {
  readonly people: readonly Pick<Person, "name" | "names" | "handles">[];
}

export type HomeRow =
  | HomeMeetup
  | {
      readonly kind: "speaker";
      readonly id: string;
      readonly name: string;
      /** The title of their last talk. */
      readonly latest?: string;
      readonly talkCount: number;
    }
  | {
      readonly kind: "year";
      readonly year: string;
      /** That lists the talks of the year. */
      readonly question: string;
      readonly talkCount: number;
    };
