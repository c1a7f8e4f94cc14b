import { findDate } from "../../text/calendar-date.ts";
import { isPersonOnly } from "../forms/below/below-line.ts";
import type { BelowSpeakers } from "../forms/below/below-rule.ts";
import { belowRules } from "../forms/below/below-rules.ts";
import { readBelowSiblings } from "../forms/below/below-siblings.ts";
import { stripMarks, withoutTime } from "../forms/heading-marks.ts";
import { readLabelledTalk } from "../forms/labelled-talk.ts";
import type { Section } from "../forms/section.ts";
import { isSentence, readTalkHeadings, type TalkHeading } from "../forms/talk-heading.ts";
import { nothingTold, type Told } from "../forms/told.ts";
import { firstLine } from "../markdown/text-lines.ts";
import type { KnownPeople } from "../people/known-people.ts";
import { nameScore } from "../people/name-evidence.ts";
import { readPeople } from "../people/person.ts";
import { sectionRole } from "../words/section-role.ts";
import { isSpeakerHeading, namesInHeading } from "../words/speaker-label.ts";
import { type HeadingCandidate, sectionsBelow, textOf } from "./heading-candidate.ts";
import { withLinkedSpeakers } from "./linked-speakers.ts";
import { withNicksBelow } from "./nicks-below.ts";
import { withTitlesBelow } from "./titles-below.ts";

/** Looks at every heading of a file by itself and at what stands right below it. */
export function readCandidates(
  sections: readonly Section[],
  told: Told = nothingTold,
): readonly HeadingCandidate[] {
  const headed = sections.flatMap((section, index) =>
    section.heading ? [{ section, index }] : [],
  );
  const headings = readByDepth(
    headed.map(({ section }) => section),
    told,
  );
  const candidates = headings.flatMap((heading, at) => {
    const place = headed[at];
    return place ? readCandidate(place.section, place.index, heading, sections) : [];
  });
  return withNamesBelow(withTitlesBelow(candidates, sections), told.people);
}

/** Candidates with the names that stand in the first lines below most of their siblings. */
function withNamesBelow(
  candidates: readonly HeadingCandidate[],
  known: KnownPeople,
): readonly HeadingCandidate[] {
  const open = candidates.filter(
    ({ role, heading, below }) =>
      !role && (heading.speakers.length === 0 || heading.isGuess) && (!below || below.isGuess),
  );
  const found = new Map<HeadingCandidate, BelowSpeakers>();
  for (const depth of new Set(open.map(({ section }) => section.depth))) {
    const siblings = open.filter(({ section }) => section.depth === depth);
    const below = readBelowSiblings(
      siblings.map(({ section }) => section),
      known,
    );
    for (const [at, candidate] of siblings.entries()) {
      const names = below[at];
      if (names) found.set(candidate, names);
    }
  }
  return candidates.map((candidate) => {
    const below = found.get(candidate);
    if (below) return { ...candidate, below, evidence: "certain" };
    return isAgreed(candidate, candidates) ? { ...candidate, evidence: "certain" } : candidate;
  });
}

/** Headings of one depth are siblings. */
function readByDepth(sections: readonly Section[], told: Told): readonly TalkHeading[] {
  const read = new Map<Section, TalkHeading>();
  for (const depth of new Set(sections.map((section) => section.depth))) {
    const siblings = sections.filter((section) => section.depth === depth);
    const forms = told.forms.filter((rule) => rule.depth === undefined || rule.depth === depth);
    const texts = [...siblings.map(textOf), ...siblings.flatMap(bulletsOfGroup)];
    const alike = readTalkHeadings(texts, { ...told, forms });
    const headings = withNicksBelow(alike.slice(0, siblings.length), siblings);
    for (const [at, section] of siblings.entries()) {
      const heading = headings[at];
      if (heading && section.heading)
        read.set(section, withLinkedSpeakers(heading, section.heading.content));
    }
  }
  return sections.flatMap((section) => read.get(section) ?? []);
}

/** Bullets below 「LT」 are talks as the headings beside it are, and mostly written in their form. */
function bulletsOfGroup({ heading, blocks }: Section): readonly string[] {
  if (sectionRole(withoutTime(heading?.content.text ?? "")) !== "group") return [];
  return blocks.flatMap((block) => (block.kind === "list" ? block.items.map(firstLine) : []));
}

/** Is its speaker named in a heading below it, as that of a sibling is? */
function isAgreed(
  { section, below, evidence }: HeadingCandidate,
  candidates: readonly HeadingCandidate[],
): boolean {
  if (evidence !== "likely" || !below?.heading) return false;
  return candidates.some(
    (other) =>
      other.section !== section && other.section.depth === section.depth && other.below?.heading,
  );
}

function readCandidate(
  section: Section,
  index: number,
  heading: TalkHeading,
  sections: readonly Section[],
): HeadingCandidate {
  const text = textOf(section);
  const role = isSentence(text) ? undefined : roleOf(text, heading);
  const isOpen = (role && role !== "person") || (section.depth > 1 && namesDay(text));
  const labelled = isOpen ? readLabelledTalk(section.blocks) : undefined;
  if (labelled) {
    const { title, speakers } = labelled;
    const told = { ...heading, title, whole: title, speakers, isGuess: false };
    return {
      section,
      index,
      heading: told,
      role: undefined,
      below: undefined,
      evidence: "certain",
    };
  }
  const place = { section, below: sectionsBelow(sections, index), marked: heading.marked };
  const isSure = heading.speakers.length > 0 && !heading.isGuess;
  const found =
    role || (isSure && !heading.mayBeTitle)
      ? undefined
      : belowRules.map((rule) => rule.read(place)).find(Boolean);
  const isOther = isSure && found?.isGuess === false && found.speakers.some(({ name }) => name);
  const below = isSure && !isOther ? undefined : found;
  const read = isOther ? { ...heading, title: heading.whole, speakers: [] } : heading;
  return { section, index, heading: read, role, below, evidence: evidenceOf(read, role, below) };
}

/** `Session 11: 18 November 2031` */
function namesDay(text: string): boolean {
  return text.length < 80 && findDate(text)?.date?.length === "YYYY-MM-DD".length;
}

function roleOf(text: string, heading: TalkHeading): HeadingCandidate["role"] {
  // 「### 登壇者: X」 belongs to the talk above it.
  if (namesInHeading(text) || (isSpeakerHeading(text) && !sectionRole(text))) return "aftermath";
  // Nor is an address, or what the slides are called, a talk of its own.
  if (ofTalkAbove.test(text)) return "aftermath";
  if (openings.test(heading.title) && sectionRole(heading.title) === "interlude")
    return "interlude";
  const isPerson = isPersonOnly(text) || areFullNames(text);
  if (heading.speakers.length > 0 && !heading.isGuess && !isPerson) return undefined;
  if (isPerson) return "person";
  if (sectionRole(withoutTime(text)) === "group") return "group";
  if (heading.title === "") return "label";
  return sectionRole(stripMarks(text).rest.replace(/\t.*$/su, ""));
}

/** Who welcomes or closes gives no talk, though somebody is named. */
const openings =
  /^(?:opening|closing|welcome|begrüßung|verabschiedung|オープニング|クロージング|開会|閉会|乾杯)|挨拶$|あいさつ$/iu;

const ofTalkAbove =
  /^(?:https?:\S+|(?:スライド|資料|動画|slides|video|recording|folien|diapositiv(?:as|es)|슬라이드|자료|幻灯片?|视频)\s*[:：].*)$/iu;

/** Given and family names and nothing else. */
function areFullNames(text: string): boolean {
  const people = readPeople(text);
  return (
    text.length < 60 &&
    people.length > 0 &&
    people.every(({ name = "", company }) => !company && nameScore(name) >= 3)
  );
}

function evidenceOf(
  { speakers, isGuess, isShared, marked }: TalkHeading,
  role: HeadingCandidate["role"],
  below: BelowSpeakers | undefined,
): HeadingCandidate["evidence"] {
  if (role) return "none";
  if ((speakers.length > 0 && (!isGuess || isShared)) || (below && !below.isGuess) || marked)
    return "certain";
  return speakers.length > 0 || below ? "likely" : "none";
}
