/** The places of a text that name people, each by the sign that shows it. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Person } from "../../catalogue/person.ts";
import { foldName } from "../../text/fold-name.ts";
import { findMentions } from "./mentions.ts";
import { peopleAfterBy } from "./people-after-by.ts";
import { misspeltPeople } from "./people-called.ts";
import { peopleHonoured } from "./people-honoured.ts";
import { honorific, type NamedPlace, placeAt, signOf, stopsAt } from "./person-signs.ts";

/** What the notes tell of a name besides whose it is. */
export interface TopicSigns {
  /** Whether a name that is nobody's in the notes is a word to search for, and names no one. */
  readonly isTopic?: (name: string) => boolean;
  /** Whether the words of somebody's name stand in the talks of others. */
  readonly isSpokenOf?: (name: string, people: readonly Person[]) => boolean;
}

/** Where people are named, the surest sign first; of two places that overlap, that with the surer sign. */
export function placesOfPeople(
  catalogue: Catalogue,
  text: string,
  isSpokenOf: TopicSigns["isSpokenOf"] = () => false,
): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  const known = knownNames(catalogue, text, isSpokenOf);
  for (const find of [
    handles,
    () => known.filter((place) => place.isMeant === "yes"),
    peopleHonoured,
    peopleAfterBy,
    wholeNames,
    () => known,
  ]) {
    const found = find(catalogue, text);
    const isFree = ({ start, end }: NamedPlace) =>
      places.every((other) => end <= other.start || other.end <= start);
    places.push(...found.filter(isFree));
  }
  return places;
}

/** `@handle`, which is a person whether we know it or not. */
function handles(catalogue: Catalogue, text: string): readonly NamedPlace[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])@([A-Za-z0-9_][\w.-]*)/gu)].map((match) => {
    const [asked, handle = ""] = match;
    const known = catalogue.peopleByName.get(foldName(handle))?.people;
    const people = known ?? misspeltPeople(["full", "short"])(catalogue, handle);
    return placeAt(text, match.index, match.index + asked.length, people);
  });
}

/** Known names, and whether enough shows that the person is meant. */
function knownNames(
  { peopleByName }: Catalogue,
  text: string,
  isSpokenOf: NonNullable<TopicSigns["isSpokenOf"]>,
): readonly NamedPlace[] {
  return findMentions(text, peopleByName).flatMap((mention) => {
    const { start, end, value } = mention;
    const sign = signOf(mention, text);
    const isTopic = sign === "likely" && isSpokenOf(text.slice(start, end), value.people);
    const unsure = value.sureness === "part" ? "beside others" : "no";
    const isMeant = sign && !isTopic ? "yes" : unsure;
    // 林 of 林檎 is no name at all.
    if (isMeant !== "yes" && !(stopsAt(text, start) && stopsAt(text, end))) return [];
    return [{ ...placeAt(text, start, end, value.people), isMeant }];
  });
}

/** A whole name that stands otherwise in the notes: `Lena Fisher` that the question is or begins with, or レナ・フィッシャー. */
function wholeNames(catalogue: Catalogue, text: string): readonly NamedPlace[] {
  return [...text.matchAll(whole)].flatMap(({ 0: words, 1: latin, index }) => {
    if (catalogue.peopleByName.has(foldName(latin ?? words))) return []; // Looked for as written.
    const people = latin
      ? misspeltPeople(["full"])(catalogue, latin)
      : catalogue.peopleBySound.soundingLike(words);
    return people.length > 0 ? [placeAt(text, index, index + words.length, people)] : [];
  });
}

const whole = new RegExp(
  `^ *(\\p{Script=Latin}{2,30} \\p{Script=Latin}{2,30})(?: ?${honorific})?(?= *$| ?の|['’](?:s\\b)?| (?:talks?|slides)\\b)|(?<![\\p{Script=Katakana}ー])[\\p{Script=Katakana}ー]{2,20}・[\\p{Script=Katakana}ー]{2,20}`,
  "gu",
);
