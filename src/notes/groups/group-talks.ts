/** The talks of a file in which headings, lists and tables show none or few: whatever stands beside its like is weighed. */
import type { Section } from "../forms/section.ts";
import { readLinks } from "../links/talk-links.ts";
import { pointsOf } from "../parts/points.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import type { KnownPeople } from "../people/known-people.ts";
import { addProfileHandles } from "../people/profile-handles.ts";
import { findGroups } from "./find-groups.ts";
import { enoughForTalks, groupScore, partToName } from "./group-evidence.ts";
import { type GroupReading, type ReadItem, readGroup } from "./read-group.ts";

/**
 * Reads the groups that most speaks for, each item once.
 *
 * @param titles What the file and its folders are called.
 * @param least Fewer talks are none: nothing is given then.
 */
export function talksInGroups(
  file: string,
  sections: readonly Section[],
  titles: readonly string[],
  known: KnownPeople,
  least: number,
): readonly ListedTalk[] {
  const groups = findGroups(sections).flatMap((group) => {
    const part = partToName(groupScore(group, titles));
    return part === undefined ? [] : [{ group, part }];
  });
  // Each talk begins on a line of its own.
  if (new Set(groups.flatMap(({ group }) => group.items.map(({ line }) => line))).size < least)
    return [];
  const readings = groups
    .flatMap(({ group, part }) => {
      const reading = readGroup(group, known, part);
      return reading && groupScore(group, titles, reading) >= enoughForTalks ? [reading] : [];
    })
    .toSorted((a, b) => b.sum - a.sum);
  const taken = new Set<number>();
  const kept: GroupReading[] = [];
  for (const reading of readings) {
    const lines = reading.items.flatMap(({ item }) => linesTaken(item));
    if (lines.some((line) => taken.has(line))) continue;
    for (const line of lines) taken.add(line);
    kept.push(reading);
  }
  const talks = kept.flatMap((reading) => reading.items.map((item) => talkOf(file, item)));
  return talks.length < least ? [] : talks.toSorted((a, b) => a.line - b.line);
}

function linesTaken({ line, below }: ReadItem["item"]): readonly number[] {
  return [line, ...below.flatMap((block) => [block.line, ...inner(block)])];
}

function inner(block: ReadItem["item"]["below"][number]): readonly number[] {
  if (block.kind !== "list") return [];
  return block.items.flatMap((item) => [item.line, ...item.blocks.flatMap(inner)]);
}

function talkOf(file: string, { item, title, speakers }: ReadItem): ListedTalk {
  const all = readLinks(item.lines, item.below);
  return {
    file,
    line: item.line,
    title,
    heading: item.lines[0]?.text ?? title,
    speakers: addProfileHandles(
      speakers,
      item.lines.flatMap(({ links }) => links),
    ),
    links: all.filter(({ url }) => /^https?:/iu.test(url)),
    points: item.below.flatMap(pointsOf),
    targets: all.map(({ url }) => url).filter((url) => !/^\w+:/u.test(url)),
  };
}
