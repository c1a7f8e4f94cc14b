import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Meetup } from "../notes/meetup.ts";

/** A talk as those see it who keep the notes: what it is called, and what is known of it. */
export interface HeldTalk {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly meetup: Pick<Meetup, "id" | "title" | "date">;
  readonly hasSlides: boolean;
  readonly hasSpeakers: boolean;
}

/** All talks of the notes, in the order of the meetups, newest first. */
export function inventoryOf({ talks }: Catalogue): readonly HeldTalk[] {
  return talks.map(({ talk, meetup: { id, title, date } }) => ({
    id: talk.id,
    title: talk.title,
    file: talk.file,
    line: talk.line,
    meetup: { id, title, ...(date !== undefined && { date }) },
    hasSlides: talk.links.some(({ kind }) => kind === "slides"),
    hasSpeakers: talk.speakers.length > 0,
  }));
}
