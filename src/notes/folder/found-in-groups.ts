import type { Section } from "../forms/section.ts";
import type { Told } from "../forms/told.ts";
import { talksInGroups } from "../groups/group-talks.ts";
import type { Speaker } from "../meetup.ts";
import type { ListedTalk } from "../talks/table-talks.ts";
import type { FoundTalks } from "../talks/talk-sections.ts";

/** What a file shows: talks of headings, and those of lists and tables. */
export interface Shown {
  readonly found: FoundTalks;
  readonly listed: readonly ListedTalk[];
}

/**
 * Where headings, lists and tables show no talk, or one that swallows all others, the siblings in the file
 * are weighed, whatever they are.
 */
export function foundInGroups(
  file: string,
  sections: readonly Section[],
  shown: Shown,
  title: string,
  { people }: Told,
): Shown {
  const { found, listed } = shown;
  if (listed.length > 0 || (found.talks.length > 1 && found.shape !== "unclear")) return shown;
  const grouped = talksInGroups(file, sections, [title, wordsOf(file)], people);
  const only = found.shape === "unclear" ? [] : found.talks.flatMap(({ speakers }) => speakers);
  if (grouped.length < 2 || !only.every((speaker) => isAmong(speaker, grouped))) return shown;
  // A file that tells nothing else may be one talk among its neighbours: they decide.
  const shape = found.shape === "unclear" ? "unclear" : "meetup";
  const { people: named } = found;
  const whole = {
    header: sections,
    talks: [],
    rest: [],
    refused: [],
    shape,
    people: named,
  } as const;
  return { found: whole, listed: grouped };
}

function wordsOf(file: string): string {
  return file.replace(/\.\w+$/u, "").replaceAll(/[-_/]/gu, " ");
}

/** One talk of several is theirs who speak in it; a talk of its own is somebody else's. */
function isAmong({ name, handle }: Speaker, talks: readonly ListedTalk[]): boolean {
  return talks.some(({ speakers }) =>
    speakers.some((other) => (name ?? handle) === (other.name ?? other.handle)),
  );
}
