import { type Section, withoutHeading } from "../forms/section.ts";
import { isName, isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { isSpeakerHeading } from "../words/speaker-label.ts";
import type { HeadingCandidate } from "./heading-candidate.ts";
import { kindOf, type SoFar } from "./heading-kind.ts";
import { type Group, groupBelow } from "./talk-group.ts";
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
interface Cut extends SoFar {
  readonly header: Section[];
  readonly talks: TalkSections[];
  readonly heldTalks: Set<number>;
  readonly rest: Section[];
  /** Headings at the level of the talks that show no sign of one. */
  readonly refused: Section[];
  /** Where deeper sections go. */
  open: Section[];
  /** The heading that only named the speaker of the open talk. */
  named?: Section | undefined;
  introduced?: number | undefined;
  readonly groups: Group[];
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
      cut.groups.push(...groupBelow(candidate, sections, level));
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
