import type { Meetup } from "../notes/meetup.ts";
import { foldName } from "../text/fold-name.ts";
import type { Catalogue, CataloguedTalk } from "./catalogue.ts";
import { identifyPeople } from "./identify-people.ts";
import { nameMeetups, nameSeriesShortly } from "./name-meetups.ts";
import { namePeople } from "./name-people.ts";
import { PeopleBySound } from "./people-by-sound.ts";
import type { Person } from "./person.ts";

/**
 * Orders the meetups, newest first, and finds out who is who.
 *
 * The same meetups give the same catalogue, in whatever order they come.
 */
export function buildCatalogue(meetups: readonly Meetup[]): Catalogue {
  const all = meetups.toSorted(newestFirst);
  // Notes without a talk are found by their words; a list of meetups has none of them.
  const ordered = all.filter(({ talks, notes }) => talks.length > 0 || !notes);
  const people = identifyPeople(ordered.flatMap((meetup) => meetup.talks));
  const speakersOf = peopleByTalk(people);
  const talks = ordered.flatMap((meetup) =>
    meetup.talks.map(
      (talk): CataloguedTalk => ({ talk, meetup, people: speakersOf.get(talk.id) ?? [] }),
    ),
  );
  const meetupsByName = nameMeetups(ordered);
  const notes = all.flatMap((meetup) =>
    (meetup.notes ?? []).map((talk): CataloguedTalk => ({ talk, meetup, people: [] })),
  );
  const entries = [...talks, ...notes];
  return {
    meetups: ordered,
    read: all,
    talks,
    entries,
    entriesByTitle: groupBy(
      entries.keys(),
      (entry) => foldName(entries[entry]?.talk.title ?? "") || undefined,
    ),
    people,
    peopleByName: namePeople(people),
    peopleBySound: new PeopleBySound(people),
    meetupsByName,
    meetupsByShortName: nameSeriesShortly(meetupsByName, ordered),
    meetupsByNumber: groupBy(ordered, numbersOf(ordered)),
    meetupsByDate: groupBy(ordered, ({ date }) => date),
  };
}

/** The number of each meetup, as marked in its title; where none is, at the end of one that others share: 会 14, beside 会 15. */
function numbersOf(meetups: readonly Meetup[]): (meetup: Meetup) => number | undefined {
  if (meetups.some(({ number }) => number !== undefined)) return ({ number }) => number;
  const atEnd = ({ title }: Meetup) =>
    /^(.*[^\d.]) ?(\d{1,3})$/u.exec(title.normalize("NFKC").trim());
  const sharing = new Map<string, number>();
  for (const meetup of meetups) {
    const [, name] = atEnd(meetup) ?? [];
    if (name) sharing.set(name, (sharing.get(name) ?? 0) + 1);
  }
  return (meetup) => {
    const [, name = "", number] = atEnd(meetup) ?? [];
    return (sharing.get(name) ?? 0) > 1 ? Number(number) : undefined;
  };
}

function newestFirst(a: Meetup, b: Meetup): number {
  return (
    compare(b.date ?? "", a.date ?? "") || (b.number ?? 0) - (a.number ?? 0) || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function peopleByTalk(people: readonly Person[]): Map<string, Person[]> {
  const byTalk = new Map<string, Person[]>();
  for (const person of people) {
    for (const talkId of person.talkIds) {
      byTalk.set(talkId, [...(byTalk.get(talkId) ?? []), person]);
    }
  }
  return byTalk;
}

/** In their order; those without a key are left out. */
function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key | undefined,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
