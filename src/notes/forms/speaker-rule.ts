import type { Speaker } from "../meetup.ts";

/** A form in which people write the speaker into the heading of a talk. */
export interface SpeakerRule {
  /** What the form looks like, for the reader of a failing test. */
  readonly form: string;
  /** Headings in this form and what they mean: documentation that the tests run. */
  readonly examples: readonly SpeakerExample[];
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
