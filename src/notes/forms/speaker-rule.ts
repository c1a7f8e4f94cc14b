import type { Speaker } from "../meetup.ts";

/** A form in which people write the speaker into the heading of a talk. */
export interface SpeakerRule {
  /** What the form looks like, for the reader of a failing test. */
  readonly form: string;
  /** Headings in this form and what they mean: documentation that the tests run. */
  readonly examples: readonly SpeakerExample[];
  /** May what it takes for a speaker be the end of the title? So it is where somebody else is named below. */
  readonly mayBeTitle?: true;
  /** Title and speakers, or nothing where the heading is not in this form. */
  readonly read: (heading: string) => TitleAndSpeakers | undefined;
}

export interface TitleAndSpeakers {
  readonly title: string;
  readonly speakers: readonly Speaker[];
}

interface SpeakerExample extends TitleAndSpeakers {
  readonly heading: string;
}
