import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import type { Meetup, Speaker, Talk } from "../meetup.ts";
import type { KnownPerson, KnownSeries, NotesSettings } from "../settings.ts";
import { fileOf } from "./file-of-meetup.ts";
import { fitting } from "./glob.ts";

/** The meetups as the organiser wants them: who is one person, how a series is called, what is no talk. */
export function applySettings(
  meetups: readonly Meetup[],
  { notTalks, people, series }: NotesSettings,
): readonly Meetup[] {
  if (notTalks.length + people.length + series.length === 0) return meetups;
  const isNoTalk = new Set(notTalks.map(lettersAndDigits));
  const personOf = knownPeople(people);
  const called = series.map(toCalled);
  return meetups
    .map((meetup) => ({
      ...meetup,
      aliases: [...new Set([...meetup.aliases, ...aliasesOf(meetup, called)])],
      talks: meetup.talks
        .filter(
          ({ title, heading }) =>
            !isNoTalk.has(lettersAndDigits(title)) && !isNoTalk.has(lettersAndDigits(heading)),
        )
        .map((talk) => withKnownSpeakers(talk, personOf)),
    }))
    .filter(({ talks, notes = [] }) => talks.length + notes.length > 0);
}

/** Each person by every name and handle that the organiser gives. */
function knownPeople(
  people: readonly KnownPerson[],
): (speaker: Speaker) => KnownPerson | undefined {
  const byName = new Map<string, KnownPerson>();
  for (const person of people) {
    for (const name of [person.name, ...(person.aliases ?? [])])
      byName.set(lettersAndDigits(name), person);
    for (const handle of person.handles ?? []) byName.set(`@${lettersAndDigits(handle)}`, person);
  }
  return ({ name, handle }) =>
    (handle ? byName.get(`@${lettersAndDigits(handle)}`) : undefined) ??
    (name ? byName.get(lettersAndDigits(name)) : undefined);
}

function withKnownSpeakers(talk: Talk, personOf: ReturnType<typeof knownPeople>): Talk {
  const speakers = talk.speakers.map((speaker) => {
    const known = personOf(speaker);
    if (!known) return speaker;
    const handle = known.handles?.[0] ?? speaker.handle;
    return { ...speaker, name: known.name, ...(handle && { handle }) };
  });
  return { ...talk, speakers };
}

/** A series, ready to be looked for in many titles and files. */
interface Called {
  readonly names: readonly string[];
  /** The same names, as `fold` makes them. */
  readonly folded: readonly string[];
  readonly holds: (file: string) => boolean;
}

function toCalled({ name, aliases = [], files }: KnownSeries): Called {
  const names = [name, ...aliases];
  return { names, folded: names.map(lettersAndDigits), holds: fitting(files ? [files] : []) };
}

/** The title with the other names of its series, and with its name where the files alone tell the series. */
function aliasesOf(meetup: Meetup, series: readonly Called[]): readonly string[] {
  const title = lettersAndDigits(meetup.title);
  return series.flatMap(({ names, folded, holds }) => {
    const called = names[folded.findIndex((one) => title.includes(one))];
    if (called) {
      return names
        .filter((one) => one !== called)
        .map((one) => replaceName(meetup.title, called, one));
    }
    if (!holds(fileOf(meetup))) return [];
    return names.map(
      (one) => `${one} ${meetup.number === undefined ? meetup.title : `#${meetup.number}`}`,
    );
  });
}

function replaceName(title: string, called: string, name: string): string {
  const at = title.toLowerCase().indexOf(called.toLowerCase());
  return at === -1
    ? `${name} ${title}`
    : title.slice(0, at) + name + title.slice(at + called.length);
}
