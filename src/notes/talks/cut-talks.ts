import { isDay } from "../../text/day-alone.ts";
import { type Section, withoutHeading } from "../forms/section.ts";
import type { Speaker } from "../meetup.ts";
import { isName, isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { isSpeakerHeading } from "../words/speaker-label.ts";
import { type HeadingCandidate, sectionsBelow } from "./heading-candidate.ts";
import { talkScore } from "./talk-evidence.ts";
import type { TalkLevel } from "./talk-level.ts";
import type { FoundTalks, TalkSections } from "./talk-sections.ts";
import { speakersOfTalk, titleOf } from "./talk-speakers.ts";

/** Cuts a file into header, talks and the rest, once the level of its talks is known. */
export function cutTalks(
  sections: readonly Section[],
  candidates: readonly HeadingCandidate[],
  { depth }: TalkLevel,
  title: HeadingCandidate | undefined,
  { name = "", areTalks = false }: CutHints,
): Omit<FoundTalks, "shape" | "people"> {
  const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const header: Section[] = [];
  const titles = [name, title?.section.heading?.content.text ?? ""].filter(Boolean);
  const cut: Cut = {
    header,
    talks: [],
    rest: [],
    open: header,
    groups: [],
    refused: [],
    titles,
    areTalks,
    heldTalks: new Set(),
    siblings: headingsByDepth(sections),
  };
  for (const [index, section] of sections.entries()) {
    const candidate = byIndex.get(index);
    if (section.depth <= (cut.introduced ?? 0)) cut.introduced = undefined;
    if (isSpeakerHeading(section.heading?.content.text ?? "")) cut.introduced = section.depth;
    if (section === cut.named) cut.open.push(withoutHeading(section));
    else if (!candidate || candidate === title) cut.open.push(section);
    else placeSection(cut, candidate, sections, depth);
  }
  const spoken = new Set(cut.talks.flatMap(spokenBy));
  const isBio = ({ title: name }: TalkSections) => spoken.has(name);
  const bios = cut.talks.filter(isBio).flatMap(({ own, below }) => [own, ...below]);
  const talks = cut.talks.filter((talk) => !isBio(talk));
  return { header, talks, rest: [...cut.rest, ...bios], refused: cut.refused };
}

/** What is known of the file beside its headings. */
interface CutHints {
  /** What the file is called in its front matter, if anything. */
  readonly name?: string;
  /** Are the headings at the level of the talks all talks, unless something speaks against one? */
  readonly areTalks?: boolean;
}

/** Whose talk it is; nobody where the title is only their name. What is called by such a name tells of the person. */
function spokenBy({ title, speakers }: TalkSections): readonly string[] {
  return speakers.flatMap(({ name }) => (name !== undefined && name !== title ? name : []));
}

function headingsByDepth(sections: readonly Section[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { depth, heading } of sections) {
    if (!heading) continue;
    const same = found.get(depth);
    if (same) same.push(heading.content.text);
    else found.set(depth, [heading.content.text]);
  }
  return found;
}

/** The file as cut so far. */
interface Cut {
  readonly header: Section[];
  readonly talks: TalkSections[];
  readonly rest: Section[];
  /** Headings at the level of the talks that show no sign of one. */
  readonly refused: Section[];
  /** The depths at which a group of talks was open. */
  readonly heldTalks: Set<number>;
  /** Headings by their depth. */
  readonly siblings: ReadonlyMap<number, readonly string[]>;
  /** What the file calls itself. */
  readonly titles: readonly string[];
  readonly areTalks: boolean;
  /** Where deeper sections go. */
  open: Section[];
  /** The heading that only named the speaker of the open talk. */
  named?: Section | undefined;
  /** The depth of the heading that is open below which speakers are introduced: 「登壇者」. */
  introduced?: number | undefined;
  /** The groups that are open, the innermost last. */
  readonly groups: Group[];
}

/** A heading that holds talks and is none: 「LT」, `Day 2`, or somebody who gave several. */
interface Group {
  readonly depth: number;
  readonly talks: number;
  /** Is it called 「LT」, or by who gave them? Below a day there are breaks, too. */
  readonly isOfTalks: boolean;
  /** Are its headings who spoke? One is so for sure, and all look like it. */
  readonly areNames: boolean;
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
    if (kind === "refused") cut.refused.push(section);
    if (kind === "group") {
      cut.groups.push(...groupOf(candidate, sections, level));
      cut.heldTalks.add(section.depth);
    }
  }
}

function openTalk(cut: Cut, candidate: HeadingCandidate): void {
  const { speakers, heading } = speakersOfTalk(candidate);
  const title = titleOf(candidate);
  const below: Section[] = [];
  // Under 「LT」 some have only the names of those who spoke; a nick alone might be what they spoke of.
  const group = cut.groups.at(-1);
  const isPerson = group?.areNames ? isNameOrNick : isName;
  const isNamed = group?.speakers.length === 0 && /^[^,/|]+$/u.test(title) && isPerson(title);
  const inGroup = isNamed ? readPeople(title) : (group?.speakers ?? []);
  cut.talks.push({
    own: candidate.section,
    title,
    speakers: speakers.length > 0 ? speakers : inGroup,
    below,
    ...(candidate.titled && { titled: candidate.titled }),
  });
  cut.open = below;
  cut.named = heading;
}

type Kind = "talk" | "group" | "aftermath" | "interlude" | "refused";

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
  cut: Cut,
): Kind {
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
function isAccident({ depth, blocks }: Section, level: number, cut: Cut): boolean {
  if (cut.talks.length === 0 || blocks.length === 0 || cut.heldTalks.has(depth)) return false;
  return [...cut.siblings.keys()].every((other) => other <= depth || other >= level);
}

/** Whether what is written there speaks for a talk. Without any sign nothing is claimed to be one. */
function signOf(
  { section, evidence, heading }: HeadingCandidate,
  { groups, siblings, titles }: Cut,
): "for" | "against" | "none" {
  const score = talkScore({ section, siblings: siblings.get(section.depth) ?? [], titles });
  // Names below a list of sponsors make no talk of it; a name in the heading does.
  if (score < 0 && (heading.speakers.length === 0 || heading.isGuess)) return "against";
  const isBelowTalks = groups.some(({ isOfTalks }) => isOfTalks);
  return evidence === "likely" || isBelowTalks || score > 0 ? "for" : "none";
}

function groupOf(
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
