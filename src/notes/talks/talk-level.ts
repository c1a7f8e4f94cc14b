import { isOfTalk } from "../links/session-page.ts";
import type { HeadingCandidate } from "./heading-candidate.ts";
import { linksOf } from "./talk.ts";

/** Depth of the headings that are talks, and how many of them show it. */
export interface TalkLevel {
  readonly depth: number;
  /** Headings at this depth that bear a sign of a talk; 0 where the level is only a guess. */
  readonly signs: number;
}

/**
 * The level of the headings that bear speakers, LT marks or times; else that of headings with slides, recordings or
 * pages of sessions below them; else the first level after the title that has two headings or more; else the first that has one. What stands below a group such as
 * 「LT」 has a level of its own, so it decides only where no talk stands beside the group.
 */
export function findTalkLevel(candidates: readonly HeadingCandidate[]): TalkLevel | undefined {
  const isCertain = ({ evidence }: HeadingCandidate) => evidence === "certain";
  const beside = mostSigns(besideGroups(candidates), isCertain);
  const certain = beside && beside.signs > 1 ? beside : mostSigns(candidates, isCertain);
  if (certain) return certain;
  const likely = mostSigns(candidates, (candidate) => candidate.evidence === "likely");
  const isOfFirst = likely?.depth === candidates[0]?.section.depth;
  if (likely && (likely.signs > 1 || isOfFirst || isBesideGroup(likely, candidates))) return likely;
  const depth = shownLevel(candidates) ?? firstLevel(candidates, 2) ?? firstLevel(candidates, 1);
  return depth === undefined ? undefined : { depth, signs: 0 };
}

/** Does 「LT」 with a list of its own stand beside them? Then one is the main talk. */
function isBesideGroup({ depth }: TalkLevel, candidates: readonly HeadingCandidate[]): boolean {
  return candidates.some(
    ({ role, section }) =>
      role === "group" &&
      section.depth === depth &&
      section.blocks.some(({ kind }) => kind === "list"),
  );
}

/**
 * The level at which most headings, and several, have below them what only talks have; nothing where none is. Headings of
 * which two are called the same are parts of talks: `Material`.
 */
function shownLevel(candidates: readonly HeadingCandidate[]): number | undefined {
  const open = candidates.filter(({ role }) => role === undefined);
  const isShown = ({ section }: HeadingCandidate) => linksOf([section]).some(isOfTalk);
  const best = mostSigns(open, isShown);
  const beside = open.filter(({ section }) => section.depth === best?.depth);
  const titles = new Set(beside.map(({ heading }) => heading.title));
  const isMost = best && best.signs > 1 && best.signs * 2 >= beside.length;
  return isMost && titles.size === beside.length ? best.depth : undefined;
}

/** The headings that are not below a group of talks. */
function besideGroups(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  let group = Number.POSITIVE_INFINITY;
  return candidates.filter(({ section, role }) => {
    if (section.depth > group) return false;
    group = role === "group" || role === "label" ? section.depth : Number.POSITIVE_INFINITY;
    return true;
  });
}

function mostSigns(
  candidates: readonly HeadingCandidate[],
  isSign: (candidate: HeadingCandidate) => boolean,
): TalkLevel | undefined {
  const levels = [1, 2, 3, 4, 5, 6, 7].map((depth) => ({
    depth,
    signs: candidates.filter(({ section }) => section.depth === depth).filter(isSign).length,
  }));
  const [best] = levels.toSorted((a, b) => b.signs - a.signs);
  return best && best.signs > 0 ? best : undefined;
}

function firstLevel(candidates: readonly HeadingCandidate[], least: number): number | undefined {
  const open = candidates.filter(({ role }) => role === undefined || role === "person");
  const [first, ...others] = open;
  const isTitle = first && !others.some(({ section }) => section.depth <= first.section.depth);
  const talks = isTitle ? others : open;
  return [1, 2, 3, 4, 5, 6, 7].find(
    (depth) => talks.filter(({ section }) => section.depth === depth).length >= least,
  );
}
