import type { HeadingCandidate } from "./heading-candidate.ts";

/** Depth of the headings that are talks, and how many of them show it. */
export interface TalkLevel {
  readonly depth: number;
  /** Headings at this depth that bear a sign of a talk; 0 where the level is only a guess. */
  readonly signs: number;
}

/**
 * The level of the headings that bear speakers, LT marks or times; else the first level after the
 * title that has two headings or more; else the first that has one. What stands below a group such as
 * 「LT」 has a level of its own, so it decides only where no talk stands beside the group.
 */
export function findTalkLevel(
  candidates: readonly HeadingCandidate[],
  isLikely?: (candidate: HeadingCandidate) => boolean,
): TalkLevel | undefined {
  const isCertain = ({ evidence }: HeadingCandidate) => evidence === "certain";
  const beside = mostSigns(besideGroups(candidates), isCertain);
  const certain = beside && beside.signs > 1 ? beside : mostSigns(candidates, isCertain);
  if (certain) return certain;
  const likely = mostSigns(candidates, (candidate) => candidate.evidence === "likely");
  const isOfFirst = likely?.depth === candidates[0]?.section.depth;
  if (likely && (likely.signs > 1 || isOfFirst)) return likely;
  const first = firstLevel(candidates, 2) ?? firstLevel(candidates, 1);
  if (first === undefined) return undefined;
  const deeper = isLikely && levelInOne(candidates, first, isLikely);
  return { depth: deeper ?? first, signs: 0 };
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

/**
 * The level of the headings below the only one of a level that has several and is itself like no talk, where more
 * of them are than of its siblings: 「当日」 holds the talks, beside 「はじめに」 and 「会場について」.
 */
function levelInOne(
  candidates: readonly HeadingCandidate[],
  level: number,
  isLikely: (candidate: HeadingCandidate) => boolean,
): number | undefined {
  const siblings = candidates.filter(({ section }) => section.depth === level);
  const holders = siblings.flatMap((candidate) => {
    const at = candidates.indexOf(candidate);
    const end = candidates.findIndex(({ section }, other) => other > at && section.depth <= level);
    const below = candidates.slice(at + 1, end === -1 ? undefined : end);
    const depth = Math.min(...below.map(({ section }) => section.depth));
    const open = below.filter(({ section, role }) => !role && section.depth === depth);
    return open.length > 1
      ? [{ candidate, depth, open: open.length, likely: open.filter(isLikely).length }]
      : [];
  });
  const [holder, ...others] = holders;
  if (!holder || others.length > 0 || isLikely(holder.candidate)) return undefined;
  const isFull = holder.likely > 2 && holder.likely * 4 >= holder.open * 3;
  return isFull && siblings.filter(isLikely).length < 2 ? holder.depth : undefined;
}
