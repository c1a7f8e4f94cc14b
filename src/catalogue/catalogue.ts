import type { Meetup, Talk } from "../notes/meetup.ts";

/** All meetups, talks and people of one state of the notes folder; immutable. */
export interface Catalogue {
  /** Newest first; undated ones last. */
  readonly meetups: readonly Meetup[];
  /** In the order of the meetups, and of the evening within one. */
  readonly talks: readonly CataloguedTalk[];
  /** By number of talks, most first. */
  readonly people: readonly Person[];
}

/** A talk with the evening it belongs to and the people who gave it. */
export interface CataloguedTalk {
  readonly talk: Talk;
  readonly meetup: Meetup;
  readonly people: readonly Person[];
}

/** A speaker across all notes: the same person in all talks, known by handles and names. */
export interface Person {
  readonly id: string;
  /** The fullest name the notes give, else the first handle. */
  readonly name: string;
  /** Without `@`. */
  readonly handles: readonly string[];
  readonly names: readonly string[];
  readonly talkIds: readonly string[];
}
