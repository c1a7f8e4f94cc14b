import { isDay } from "../../text/day-alone.ts";
import type { Section } from "../forms/section.ts";
import type { Speaker } from "../meetup.ts";
import { isName, isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { type HeadingCandidate, sectionsBelow } from "./heading-candidate.ts";

/** A heading that holds talks and is none: 「LT」, `Day 2`, or somebody who gave several. */
export interface Group {
  readonly depth: number;
  readonly talks: number;
  /** Is it called 「LT」, or by who gave them? Below a day there are breaks, too. */
  readonly isOfTalks: boolean;
  /** Are its headings who spoke? One is so for sure, and all look like it. */
  readonly areNames: boolean;
  readonly speakers: readonly Speaker[];
}

/** The group that a heading opens; none where nothing stands below it. */
export function groupBelow(
  { section, index, role }: HeadingCandidate,
  sections: readonly Section[],
  level: number,
): readonly Group[] {
  const below = sectionsBelow(sections, index);
  const [child] = below;
  if (!child) return [];
  const isAtLevel = below.some(({ depth }) => depth === level);
  const speakers = role === "person" ? readPeople(section.heading?.content.text ?? "") : [];
  const isOfTalks = role !== undefined && !isDay(section.heading?.content.text ?? "");
  const talks = isAtLevel ? level : child.depth;
  const headings = below.flatMap(({ depth, heading }) =>
    depth === talks && heading ? [heading.content.text] : [],
  );
  const areNames = isOfTalks && headings.some(isName) && headings.every(isNameOrNick);
  return [{ depth: section.depth, talks, isOfTalks, areNames, speakers }];
}
