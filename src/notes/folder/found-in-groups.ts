import type { Section } from "../forms/section.ts";
import { mostSiblings } from "../groups/find-groups.ts";
import { talksInGroups } from "../groups/group-talks.ts";
import { fileTitle } from "../kinds/file-name.ts";
import type { Speaker } from "../meetup.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import type { KnownPeople } from "../people/known-people.ts";
import type { FoundTalks } from "../talks/talk-sections.ts";

/** What a file shows: talks of headings, and those of lists and tables. */
export interface Shown {
  readonly found: FoundTalks;
  readonly listed: readonly ListedTalk[];
}

/**
 * Where headings, lists and tables show no talk, or few of many, the siblings in the file are weighed, whatever
 * they are: they are taken where they show twice as many talks (as many, where nobody was named), and all who were named
 * and more.
 */
export function foundInGroups(
  file: string,
  sections: readonly Section[],
  shown: Shown,
  title: string,
  people: KnownPeople,
): Shown {
  const { found, listed } = shown;
  const shownTalks = [...listed, ...(found.shape === "unclear" ? [] : found.talks)];
  const spoken = shownTalks.filter(({ speakers }) => speakers.length > 0).length;
  const least = Math.max(2, shownTalks.length + spoken);
  if (least > mostSiblings) return shown;
  const grouped = talksInGroups(file, sections, namesOfFile(file, title), people, least);
  if (grouped.length < least || !areAmong(shownTalks, grouped) || areAmong(grouped, shownTalks))
    return shown;
  // A file that tells nothing else may be one talk among its neighbours: they decide.
  const shape = found.shape === "unclear" ? "unclear" : "meetup";
  const { people: asNamed } = found;
  const whole = {
    header: sections,
    talks: [],
    rest: [],
    refused: [],
    shape,
    people: asNamed,
  } as const;
  return { found: whole, listed: grouped };
}

/** What a file is called, by itself and by its path. */
export function namesOfFile(file: string, title = fileTitle(file)): readonly string[] {
  return [title, file.replace(/\.\w+$/u, "").replaceAll(/[-_/]/gu, " ")];
}

/**
 * Is everybody who speaks in the ones among those of the others? One talk of several is theirs who speak in it; a talk
 * of its own is somebody else's.
 */
function areAmong(talks: readonly Spoken[], others: readonly Spoken[]): boolean {
  const named = new Set(others.flatMap(namesOf));
  return talks.flatMap(namesOf).every((name) => named.has(name));
}

interface Spoken {
  readonly speakers: readonly Speaker[];
}

/** By what those who speak are called. */
export function namesOf({ speakers }: Spoken): readonly (string | undefined)[] {
  return speakers.map(({ name, handle }) => name ?? handle);
}
