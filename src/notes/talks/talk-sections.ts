import type { Section } from "../forms/section.ts";
import type { Speaker } from "../meetup.ts";

/** One talk's sections: its own and the deeper ones that belong to it. */
export interface TalkSections {
  readonly own: Section;
  readonly title: string;
  readonly speakers: readonly Speaker[];
  readonly below: readonly Section[];
  /** The heading that is the title, where its own is who speaks. */
  readonly titled?: Section;
}

/** Whom the headings name beyond doubt, and what may be names and is not sure to be. */
export interface NamedPeople {
  readonly sure: readonly Speaker[];
  readonly open: readonly string[];
}

/** A file cut into what stands before the talks, the talks, and what belongs to none. */
export interface FoundTalks {
  /** Before the first talk. */
  readonly header: readonly Section[];
  readonly talks: readonly TalkSections[];
  /** Those of `header` and `rest` that stand where talks would and show no sign of one. */
  readonly refused: readonly Section[];
  /** Breaks, impressions, lists of links: no talk's. */
  readonly rest: readonly Section[];
  /** Does the file tell of a meetup, of one talk, or could it be either (or neither)? */
  readonly shape: "meetup" | "talk" | "unclear";
  readonly people: NamedPeople;
}
