/** The places of a text that name people, each by the sign that shows it. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { NamedPeople } from "../../catalogue/person.ts";
import { foldName } from "../../text/fold-name.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { type NamedPlace, placeAt } from "./named-place.ts";
import { peopleAfterBy } from "./people-after-by.ts";
import { misspeltPeople } from "./people-called.ts";
import { peopleHonoured } from "./people-honoured.ts";
import { honorific, isMeant, isSurelyMeant, stopsAt } from "./person-signs.ts";
import type { TopicSigns } from "./topic-signs.ts";

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
    wholeInKana,
    misspeltWhole,
    () => known,
  ]) {
    const found = find(catalogue, text);
    places.push(...found.filter((one) => !places.some((other) => overlap(one, other))));
  }
  return places;
}

function overlap(a: NamedPlace, b: NamedPlace): boolean {
  return a.start < b.end && b.start < a.end;
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
    const isSure = isSurelyMeant(mention, text);
    const meant =
      isSure || (isMeant(mention, text) && !isSpokenOf(text.slice(start, end), value.people));
    // 林 of 林檎 is no name at all.
    if (!meant && !(stopsAt(text, start) && stopsAt(text, end))) return [];
    return [{ ...placeAt(text, start, end, value.people), isMeant: howMeant(mention, meant) }];
  });
}

function howMeant({ value }: Mention<NamedPeople>, meant: boolean): NamedPlace["isMeant"] {
  if (meant) return "yes";
  return value.sureness === "part" ? "beside others" : "no";
}

/** レナ・フィッシャー: a whole name in the other script, which is nobody else's. */
function wholeInKana({ peopleBySound }: Catalogue, text: string): readonly NamedPlace[] {
  const whole =
    /(?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー]{2,20}・[\p{Script=Katakana}ー]{2,20}/gu;
  return [...text.matchAll(whole)]
    .map(({ 0: name, index }) =>
      placeAt(text, index, index + name.length, peopleBySound.soundingLike(name)),
    )
    .filter(({ people }) => people.length > 0);
}

const latinWhole = new RegExp(
  `^ *(\\p{Script=Latin}{2,30} \\p{Script=Latin}{2,30})(?: ?${honorific})?(?= *$| ?の|['’](?:s\\b)?| (?:talks?|slides)\\b)`,
  "u",
);

/** `Lena Fisher` where the notes have Lena Fischer: a whole name that the question is, or begins with. */
function misspeltWhole(catalogue: Catalogue, text: string): readonly NamedPlace[] {
  const match = latinWhole.exec(text);
  const name = match?.[1] ?? "";
  // As written, it was looked for above.
  const people = catalogue.peopleByName.has(foldName(name))
    ? []
    : misspeltPeople(["full"])(catalogue, name);
  return match && people.length > 0 ? [placeAt(text, 0, match[0].length, people)] : [];
}
