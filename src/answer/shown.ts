/** What an answer shows of the notes: the one place where that is taken out of them. */
import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Person } from "../catalogue/person.ts";
import type { Meetup } from "../notes/meetup.ts";
import type { Hit } from "../search/hit.ts";
import type { Filters } from "../search/query.ts";
import type { Limits } from "./answer.ts";
import type {
  ShownMeetup,
  ShownPerson,
  ShownPoint,
  ShownSpeaker,
  ShownTalk,
} from "./shown-talk.ts";

/** A talk with these points; one that was not searched for has no score. */
export function shownTalk(
  { talk, meetup, people }: CataloguedTalk,
  points: readonly ShownPoint[] = [],
  { score, matches }: Pick<Hit, "score" | "matches"> = { score: 0, matches: [] },
): ShownTalk {
  const { id, file, line, speakers, links } = talk;
  return {
    kind: "talk",
    ...{ id, file, line, speakers, links },
    title: bareTitle(talk.title) || meetup.title, // Notes without a heading of their own.
    meetup: shownMeetup(meetup),
    people: people.map(shownPerson),
    hasNotes: talk.points.length > 0,
    ...(talk.isNote && { isNote: true }),
    points,
    score,
    matches,
  };
}

/** Without the quotes around the whole of it and a comma behind: `"Reading receipts",`. */
function bareTitle(title: string): string {
  const bare = title.replace(/(?<![\s,、])[\s,、]+$/u, "");
  const [, within] =
    /^(?:"([^"]+)"|“([^“”]+)”|「([^「」]+)」|『([^『』]+)』)$/u.exec(bare)?.filter(Boolean) ?? [];
  return within ?? bare;
}

/** A talk that was found, without points. */
export function shownHit(hit: Hit): ShownTalk {
  return shownTalk(hit.entry, [], hit);
}

/** A meetup without its talks. */
export function shownMeetup({
  id,
  title,
  date,
  posted,
  hours,
  venue,
  url,
  talks,
}: Meetup): ShownMeetup {
  return {
    id,
    title,
    talkCount: talks.length,
    ...(date !== undefined && { date }),
    ...(posted !== undefined && { posted }),
    ...(hours !== undefined && { hours }),
    ...(venue !== undefined && { venue }),
    ...(url !== undefined && { url }),
  };
}

/** A person without the ids of their talks. */
export function shownPerson({ talkIds, ...person }: Person): ShownPerson {
  return { ...person, talkCount: talkIds.length };
}

/** Everybody who gave one of the talks, once, in the order of their first one; those who gave the same ones side by side. */
export function shownSpeakers(talks: readonly ShownTalk[]): readonly ShownSpeaker[] {
  const people = new Map(talks.flatMap((talk) => talk.people.map((one) => [one.id, one])));
  const rows = new Map<string, ShownSpeaker>();
  for (const [id, person] of people) {
    const theirs = talks.filter((talk) => talk.people.some((one) => one.id === id));
    const key = theirs.map((talk) => talk.id).join("\n");
    const together = rows.get(key)?.people ?? [];
    const [first = person, ...others] = [...together, person];
    rows.set(key, { kind: "person", people: [first, ...others], talks: theirs });
  }
  return [...rows.values()];
}

/** The limits of a question, by the names of what they name. */
export function shownLimits(
  { people, meetups, talkId, ...limits }: Filters,
  shared: readonly string[] = [],
): Limits {
  return {
    ...limits,
    ...(people && { people: people.map(shownPerson) }),
    ...(shared.length > 0 && { shared }),
    ...(meetups && { meetups: meetups.map(({ title }) => title) }),
  };
}

/** As found, of a talk that was not searched for. */
export function plainHit(entry: CataloguedTalk): Hit {
  return { entry, score: 0, coverage: 1, passages: [], matches: [] };
}
