import { type Section, withoutHeading } from "../forms/section.ts";
import type { Speaker } from "../meetup.ts";
import { isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { type HeadingCandidate, sectionsBelow } from "./candidate.ts";
import type { TalkLevel } from "./talk-level.ts";
import { readLinks } from "./talk-links.ts";
import type { FoundTalks, TalkSections } from "./talk-sections.ts";
import { speakersOfTalk, titleOf } from "./talk-speakers.ts";

/** Cuts a file into header, talks and the rest, once the level of its talks is known. */
export function cutTalks(
  sections: readonly Section[],
  candidates: readonly HeadingCandidate[],
  { depth, signs }: TalkLevel,
  title: HeadingCandidate | undefined,
): Omit<FoundTalks, "shape"> {
  const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const header: Section[] = [];
  const open = candidates.filter(({ role, section }) => !role && section.depth === depth);
  const areSpoken = signs > 2 && signs >= open.length * 0.6;
  const cut: Cut = { header, talks: [], rest: [], open: header, groups: [], areSpoken };
  for (const [index, section] of sections.entries()) {
    const candidate = byIndex.get(index);
    if (section === cut.named) cut.open.push(withoutHeading(section));
    else if (!candidate || candidate === title) cut.open.push(section);
    else placeSection(cut, candidate, sections, depth);
  }
  return { header, talks: cut.talks, rest: cut.rest };
}

/** The file as cut so far. */
interface Cut {
  readonly header: Section[];
  readonly talks: TalkSections[];
  readonly rest: Section[];
  /** Do most headings at the level of the talks show that they are talks? */
  readonly areSpoken: boolean;
  /** Where deeper sections go. */
  open: Section[];
  /** The heading that only named the speaker of the open talk. */
  named?: Section | undefined;
  /** The groups that are open, the innermost last. */
  readonly groups: Group[];
}

/** A heading that holds talks and is none: 「LT」, `Day 2`, or somebody who gave several. */
interface Group {
  readonly depth: number;
  readonly talks: number;
  readonly speakers: readonly Speaker[];
}

function placeSection(
  cut: Cut,
  candidate: HeadingCandidate,
  sections: readonly Section[],
  level: number,
): void {
  const { section } = candidate;
  while (section.depth <= (cut.groups.at(-1)?.depth ?? 0)) cut.groups.pop();
  const depth = cut.groups.at(-1)?.talks ?? level;
  if (section.depth > depth) {
    cut.open.push(section);
    return;
  }
  const kind = kindOf(candidate, sections, depth, cut);
  if (kind === "talk") {
    openTalk(cut, candidate);
  } else if (kind === "aftermath" && cut.talks.length > 0 && cut.open !== cut.rest) {
    cut.open.push(section);
  } else {
    cut.open = cut.talks.length > 0 ? cut.rest : cut.header;
    cut.open.push(section);
    const group = kind === "group" ? groupOf(candidate, sections, level) : undefined;
    if (group) cut.groups.push(group);
  }
}

function openTalk(cut: Cut, candidate: HeadingCandidate): void {
  const { speakers, heading } = speakersOfTalk(candidate);
  const title = titleOf(candidate);
  const below: Section[] = [];
  // Under 「LT」 some have only the names of those who spoke.
  const group = cut.groups.at(-1);
  const isNamed = group?.speakers.length === 0 && /^[^,/|]+$/u.test(title) && isNameOrNick(title);
  const inGroup = isNamed ? readPeople(title) : (group?.speakers ?? []);
  cut.talks.push({
    own: candidate.section,
    title,
    speakers: speakers.length > 0 ? speakers : inGroup,
    below,
  });
  cut.open = below;
  cut.named = heading;
}

type Kind = "talk" | "group" | "aftermath" | "interlude";

function kindOf(
  candidate: HeadingCandidate,
  sections: readonly Section[],
  depth: number,
  cut: Cut,
): Kind {
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
      return holdsTalks && section.depth < depth ? "group" : "talk";
    case undefined:
      return kindOfTitle(candidate, below, depth, cut);
  }
}

/** What a heading is that is no word for a section. */
function kindOfTitle(
  { section, evidence }: HeadingCandidate,
  below: readonly Section[],
  depth: number,
  { areSpoken, talks, groups }: Cut,
): Kind {
  if (evidence === "certain") return "talk";
  const isLikely =
    evidence === "likely" || !areSpoken || groups.length > 0 || readsAsTitle(section);
  if (section.depth === depth) return isLikely ? "talk" : "interlude";
  if (below.some((child) => child.depth === depth)) return "group";
  if (evidence === "likely") return "talk";
  // One level too high by accident; before the first talk it belongs to the header.
  return isLikely && talks.length > 0 && section.blocks.length > 0 ? "talk" : "interlude";
}

/** Among talks whose speakers are named, one without needs another sign: a title's length, or slides. */
function readsAsTitle({ heading, blocks }: Section): boolean {
  const text = heading?.content.text ?? "";
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const japanese = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  if (words.length > 3 || japanese.length > 9 || talkWord.test(text)) return true;
  return readLinks(heading ? [heading.content] : [], blocks).some(
    ({ kind }) => kind === "slides" || kind === "video",
  );
}

/** What a talk is called that has no title of its own. */
const talkWord = /[「『]|keynote|基調講演|パネル|\bpanel\b|\btalk\b|\bquiz\b|クイズ/iu;

function groupOf(
  { section, index, role }: HeadingCandidate,
  sections: readonly Section[],
  level: number,
): Group | undefined {
  const below = sectionsBelow(sections, index);
  const [child] = below;
  if (!child) return undefined;
  const isAtLevel = below.some(({ depth }) => depth === level);
  const speakers = role === "person" ? readPeople(section.heading?.content.text ?? "") : [];
  return { depth: section.depth, talks: isAtLevel ? level : child.depth, speakers };
}
