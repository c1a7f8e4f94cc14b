import type { Meetup, Talk } from "../notes/meetup.ts";
import type { Names } from "./names.ts";
import type { PeopleBySound } from "./people-by-sound.ts";
import type { NamedPeople, Person } from "./person.ts";

/** All meetups, talks and people of one state of the notes folder; immutable. */
export interface Catalogue {
  /** Newest first; undated ones last. */
  readonly meetups: readonly Meetup[];
  /** All that was read: the meetups, and files with notes but no talk. */
  readonly read: readonly Meetup[];
  /** In the order of the meetups, and of the programme within one. */
  readonly talks: readonly CataloguedTalk[];
  /** What is searched: the talks, and behind them the notes that are no talk. */
  readonly entries: readonly CataloguedTalk[];
  /** The numbers of entries by their title, folded as a name is. */
  readonly entriesByTitle: ReadonlyMap<string, readonly number[]>;
  /** By number of talks, most first. */
  readonly people: readonly Person[];
  /** Everything a person can be called. */
  readonly peopleByName: Names<NamedPeople>;
  /** The same for who writes a name in another script than the notes. */
  readonly peopleBySound: PeopleBySound;
  /** Titles, aliases and series names. */
  readonly meetupsByName: Names<NamedMeetups>;
  /** By the beginning of a name, of a series for short. */
  readonly meetupsByShortName: Names<ShortlyNamed>;
  /** Newest first. */
  readonly meetupsByNumber: ReadonlyMap<number, readonly Meetup[]>;
  /** Newest first, the dates as well. */
  readonly meetupsByDate: ReadonlyMap<string, readonly Meetup[]>;
}

/** A talk with the meetup it belongs to and the people who gave it. */
export interface CataloguedTalk {
  readonly talk: Talk;
  readonly meetup: Meetup;
  readonly people: readonly Person[];
}

/** Which meetups are called so for short. */
export interface ShortlyNamed {
  /** Newest first. */
  readonly meetups: readonly Meetup[];
  /** True where talks have it in their titles, so that it may be their topic. */
  readonly isTopic: boolean;
}

/** Which meetups carry a name. */
export interface NamedMeetups {
  /** Newest first. */
  readonly meetups: readonly Meetup[];
  /** True where the name is what several meetups share: PaaS勉強会 of 第38回 PaaS勉強会. */
  readonly series: boolean;
}
