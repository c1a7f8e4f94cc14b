/** Titles that stand below whoever gives the talk, as a heading or as a line. */
import type { Section } from "../forms/section.ts";
import { splitLines } from "../markdown/text-lines.ts";
import type { Speaker } from "../meetup.ts";
import { nameScore } from "../people/name-evidence.ts";
import { isName } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { sectionRole } from "../words/section-role.ts";
import { type HeadingCandidate, sectionsBelow, textOf } from "./heading-candidate.ts";

/** The candidates, where the heading of one is a person with the title that stands below. */
export function withTitlesBelow(
  candidates: readonly HeadingCandidate[],
  sections: readonly Section[],
): readonly HeadingCandidate[] {
  return withHeadingsBelow(withTitleLines(candidates), sections);
}

/** Candidates that are a person with one heading below them, which is the title: `# Ann Bee`, `## T`. */
function withHeadingsBelow(
  candidates: readonly HeadingCandidate[],
  sections: readonly Section[],
): readonly HeadingCandidate[] {
  const isOther = (candidate: HeadingCandidate) => !candidate.role;
  const roles = new Map(candidates.map((candidate) => [candidate.section, candidate]));
  return candidates.map((candidate) => {
    const { section, index, role, heading } = candidate;
    const below = sectionsBelow(sections, index);
    const [child] = below;
    const title = child && roles.get(child);
    if (role !== "person" || section.blocks.length > 0 || !title || !isOther(title))
      return candidate;
    if (below.filter(({ depth }) => depth <= child.depth).length !== 1) return candidate;
    const speakers = readPeople(textOf(section));
    return {
      ...candidate,
      role: undefined,
      heading: {
        ...heading,
        title: title.heading.title,
        whole: title.heading.whole,
        speakers,
        isGuess: true,
      },
      below: {
        speakers: addHandle(speakers, title.below?.speakers),
        isGuess: true,
        heading: child,
      },
      titled: child,
      evidence: "likely",
    };
  });
}

/** Candidates that are a person with the title in the line below, as their siblings have it: `## Ann Bee`, `[T](…)`. */
function withTitleLines(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const titles = new Map(
    candidates.flatMap((candidate) => {
      const title = isSomebody(candidate) ? setOffLine(candidate.section) : undefined;
      return title ? [[candidate, title] as const] : [];
    }),
  );
  const depths = new Map<number, number>();
  for (const { section } of titles.keys())
    depths.set(section.depth, (depths.get(section.depth) ?? 0) + 1);
  return candidates.map((candidate) => {
    const title = titles.get(candidate);
    const isShared = (depths.get(candidate.section.depth) ?? 0) > 1;
    if (title === undefined || !isShared) return candidate;
    const speakers = readPeople(textOf(candidate.section));
    const heading = { ...candidate.heading, title, whole: title, speakers, isGuess: false };
    return { ...candidate, role: undefined, heading, evidence: "certain" };
  });
}

function isSomebody({ section, role, heading }: HeadingCandidate): boolean {
  return role === "person" || (!role && heading.speakers.length === 0 && isName(textOf(section)));
}

/** The first line below a heading, where it is nothing but a link or a quoted title. */
function setOffLine({ blocks: [first] }: Section): string | undefined {
  if (first?.kind !== "paragraph") return undefined;
  const [line] = splitLines(first.content);
  const text = line?.text.trim() ?? "";
  const [link, ...others] = line?.links ?? [];
  const isLink = others.length === 0 && link !== undefined && link.text === text;
  const title = isLink ? text : /^[「『“"]([^「」『』“”"]{3,200})[」』”"]$/u.exec(text)?.[1];
  const isTitle = title && title !== link?.url && title.length <= 200 && nameScore(title) < 1;
  return isTitle && !/^\S+\.\w+$|^@/u.test(title) && sectionRole(title) === undefined
    ? title
    : undefined;
}

/** One speaker with the handle that stands below the title. */
function addHandle(
  [only, ...others]: readonly Speaker[],
  below: readonly Speaker[] = [],
): readonly Speaker[] {
  const [account] = below;
  if (!only) return [];
  const isSame = others.length === 0 && below.length === 1 && account?.handle && !account.name;
  return isSame ? [{ handle: account.handle, ...only }] : [only, ...others];
}
