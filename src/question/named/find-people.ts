import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Person } from "../../catalogue/person.ts";
import type { Place } from "../span.ts";
import { placesOfPeople, type TopicSigns } from "./people-named.ts";
import { beginsSpeakers, type NamedPlace } from "./person-signs.ts";

/** People named in a text, any of whom is meant. */
export interface PeopleMention {
  /** Nobody where the notes do not know one of the names: then no talk is theirs. */
  readonly people: readonly Person[];
  /** Which of the names several of them share, as written. */
  readonly shared: readonly string[];
  /** As written: 「jacopenさん」; of a name that the notes do not know, only that. */
  readonly asked: string;
  readonly place: Place;
}

/**
 * Finds the people whom a text names beyond doubt, in whatever form: @handle, handle, name.
 *
 * A full name counts anywhere. A handle or a nickname needs a sign that a person is meant (さん,
 * の発表, "talk by") or to be the whole text, since it may be a common word; a family name needs さん
 * or "by", or to be listed with somebody who has it. With such a sign a small spelling mistake and
 * another script are forgiven, and a name that is in no notes is reported as nobody's. A name that
 * several share means any of them, and so do several names that と, "and" or the like join.
 *
 * A name that is spoken of in the talks of others, as "technical debt" may be, needs さん, "by" or @ in any case.
 */
export function findPeople(
  catalogue: Catalogue,
  text: string,
  { isTopic, isSpokenOf }: TopicSigns = {},
): PeopleMention | undefined {
  const places = placesOfPeople(catalogue, text, isSpokenOf).filter(
    ({ name, people }) => people.length > 0 || name.startsWith("@") || !isTopic?.(name),
  );
  const first = places.find(({ isMeant }) => isMeant === "yes");
  return first && mentionOf(text, listedWith(first, places, text));
}

const joiner = /^(?:['’]s?)?(?: ?[と、,&や] ?|,? (?:and|or) )(?:by )?$/u;

/** The list of names that one stands in, in the order of the text. */
function listedWith(
  one: NamedPlace,
  places: readonly NamedPlace[],
  text: string,
): readonly NamedPlace[] {
  const ordered = places.toSorted((a, b) => a.start - b.start);
  const joins = (a?: NamedPlace, b?: NamedPlace) =>
    a !== undefined && b !== undefined && joiner.test(text.slice(a.end, b.start));
  let from = ordered.indexOf(one);
  let to = from;
  while (joins(ordered[from - 1], ordered[from])) from -= 1;
  while (joins(ordered[to], ordered[to + 1])) to += 1;
  const list = ordered.slice(from, to + 1);
  if (beginsSpeakers(text.slice(0, list[0]?.start))) return list;
  // A sign stands behind what it counts for: 「kumapenさんと docker」 is about docker.
  const last = list.findLastIndex(({ isMeant }) => isMeant !== "no");
  return list.slice(0, last + 1);
}

/** Belongs to the name, and is no word to search for: Lena Fischer's talks, 김민수님이 발표한. */
const particle = /^(?:['’](?:s\b)?|(?:이|가|은|는|의|께서)(?!\p{L}))/iu;

function mentionOf(text: string, list: readonly NamedPlace[]): PeopleMention {
  const nobodys = list.find(({ people }) => people.length === 0);
  const [start = 0, end = 0] = [list[0]?.start, list.at(-1)?.end];
  return {
    people: nobodys ? [] : [...new Set(list.flatMap(({ people }) => people))],
    shared: list.filter(({ people }) => people.length > 1).map(({ name }) => name),
    asked: nobodys ? text.slice(nobodys.start, nobodys.end) : text.slice(start, end),
    place: { start, end: end + (particle.exec(text.slice(end))?.[0].length ?? 0) },
  };
}
