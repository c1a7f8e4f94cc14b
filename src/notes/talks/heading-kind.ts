import type { Section } from "../forms/section.ts";
import { type HeadingCandidate, sectionsBelow } from "./heading-candidate.ts";
import { talkScore } from "./talk-evidence.ts";
import type { Group } from "./talk-group.ts";
import type { TalkSections } from "./talk-sections.ts";

/** What is known of a file up to a heading. */
export interface SoFar {
  readonly talks: readonly TalkSections[];
  /** The groups that are open, the innermost last. */
  readonly groups: readonly Group[];
  /** The depths at which a group of talks was open. */
  readonly heldTalks: ReadonlySet<number>;
  /** Headings by their depth. */
  readonly siblings: ReadonlyMap<number, readonly string[]>;
  /** What the file calls itself. */
  readonly titles: readonly string[];
  readonly areTalks: boolean;
  /** The depth of the heading that is open below which speakers are introduced: 「登壇者」. */
  readonly introduced?: number | undefined;
}

/** What a heading is: a talk, one that holds talks, or what stands round them. */
type HeadingKind = "talk" | "group" | "aftermath" | "interlude" | "refused";

/** What a heading at the level of the talks, or higher, is. */
export function kindOf(
  candidate: HeadingCandidate,
  sections: readonly Section[],
  depth: number,
  cut: SoFar,
): HeadingKind {
  const { section, role } = candidate;
  const below = sectionsBelow(sections, candidate.index);
  const holdsTalks = below.some(({ heading }) => heading?.content.text);
  switch (role) {
    case "interlude":
    case "aftermath":
    case "group":
      return role;
    case "label":
      if (holdsTalks) return "group";
      return candidate.heading.marked && section.blocks.length > 0 ? "talk" : "interlude";
    case "person":
      // A few sentences below a name there tell who that is.
      if (cut.introduced && section.blocks.every(({ kind }) => kind === "paragraph"))
        return "interlude";
      return holdsTalks && section.depth < depth ? "group" : "talk";
    case undefined:
      return kindOfTitle(candidate, below, depth, cut);
  }
}

/** What a heading is that is no word for a section. */
function kindOfTitle(
  candidate: HeadingCandidate,
  below: readonly Section[],
  depth: number,
  cut: SoFar,
): HeadingKind {
  const { section, evidence } = candidate;
  const sign = signOf(candidate, cut);
  if (evidence === "certain" && sign !== "against") return "talk";
  if (section.depth === depth) {
    if (sign === "for" || (sign === "none" && cut.areTalks)) return "talk";
    return sign === "against" ? "interlude" : "refused";
  }
  if (below.some((child) => child.depth === depth)) return "group";
  if (sign !== "for") return "interlude";
  return evidence === "likely" || isAccident(section, depth, cut) ? "talk" : "interlude";
}

/**
 * Is it one level too high by accident? Before the first talk it belongs to the header; beside groups of talks, or
 * higher still, it is a section of its own.
 */
function isAccident({ depth, blocks }: Section, level: number, cut: SoFar): boolean {
  if (cut.talks.length === 0 || blocks.length === 0 || cut.heldTalks.has(depth)) return false;
  return [...cut.siblings.keys()].every((other) => other <= depth || other >= level);
}

/** Whether what is written there speaks for a talk. Without any sign nothing is claimed to be one. */
function signOf(
  { section, evidence, heading }: HeadingCandidate,
  { groups, siblings, titles }: SoFar,
): "for" | "against" | "none" {
  const score = talkScore({ section, siblings: siblings.get(section.depth) ?? [], titles });
  // Names below a list of sponsors make no talk of it; a name in the heading does.
  if (score < 0 && (heading.speakers.length === 0 || heading.isGuess)) return "against";
  const isBelowTalks = groups.some(({ isOfTalks }) => isOfTalks);
  return evidence === "likely" || isBelowTalks || score > 0 ? "for" : "none";
}
