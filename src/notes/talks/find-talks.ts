import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import { type Section, withoutHeading } from "../forms/section.ts";
import { nothingTold, type Told } from "../forms/told.ts";
import { hasFacts } from "../header/header.ts";
import { isOfTalk } from "../links/session-page.ts";
import { announcedItems } from "../listed/announced-list.ts";
import { firstLine } from "../markdown/text-lines.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { readCandidates } from "./candidate.ts";
import { cutTalks } from "./cut-talks.ts";
import type { HeadingCandidate } from "./heading-candidate.ts";
import { noPeople, peopleOf } from "./people-of-headings.ts";
import { linksOf } from "./talk.ts";
import { findTalkLevel, type TalkLevel } from "./talk-level.ts";
import type { FoundTalks, TalkSections } from "./talk-sections.ts";
import { speakersOfTalk, titleOf } from "./talk-speakers.ts";

/**
 * Decides for each heading whether it is a talk, a part of one, or neither.
 *
 * @param name What the file is called in its front matter, if anything.
 * @param told What is known beside the file.
 * @param isNamedSo Does the file's name say that it holds talks: `lightning-talks.md`?
 */
export function findTalks(
  sections: readonly Section[],
  name = "",
  told: Told = nothingTold,
  isNamedSo = false,
): FoundTalks {
  const candidates = readCandidates(sections, told);
  const level = findTalkLevel(candidates);
  const [first] = candidates;
  if (!level || !first) return { ...nothing, header: sections, people: noPeople };
  const people = peopleOf(candidates);
  const preamble = sections.slice(0, first.index);
  if (isOneTalk(first, level) && !hasFacts(preamble) && !isOfMeetup(first)) {
    const talks = [wholeFile(first, sections)];
    return { ...nothing, header: preamble, talks, shape: "talk", people };
  }
  const title = findTitle(first, level);
  const areTalks = level.signs === 0 && (isNamedSo || areAnnounced(candidates, level, sections));
  const cut = cutTalks(sections, candidates, level, title, { name, areTalks });
  // One sign among several headings may be an accident: a demo "by Bob" in a talk's own notes.
  const spoken = cut.talks.filter(({ speakers }) => speakers.length > 0).length;
  const beside = candidates.filter(
    ({ section, role }) => !role && section.depth === level.depth,
  ).length;
  const isSure = level.signs > 1 || spoken > 1 || beside < 3;
  if (cut.talks.length > 1 && (areTalks || areShown(cut.talks)))
    return { ...cut, people, shape: "meetup" };
  return { ...cut, people, shape: isSure || hasFacts(cut.header) ? shapeOf(level) : "unclear" };
}

/** Does a list that a line about talks announces name the headings at the level of the talks, each of them? */
function areAnnounced(
  candidates: readonly HeadingCandidate[],
  { depth }: TalkLevel,
  sections: readonly Section[],
): boolean {
  const headings = candidates.filter((own) => own.section.depth === depth && !own.role);
  const first = headings[0]?.index ?? 0;
  const announced = new Set(
    announcedItems(sections.slice(0, first)).map((item) => lettersAndDigits(firstLine(item))),
  );
  return (
    headings.length > 1 &&
    headings.every(({ heading }) => announced.has(lettersAndDigits(heading.title)))
  );
}

const nothing = { talks: [], rest: [], refused: [], shape: "unclear" } as const;

function shapeOf({ signs }: TalkLevel): FoundTalks["shape"] {
  return signs > 0 ? "meetup" : "unclear";
}

/** Do slides, a recording or a page in a programme stand below most, and more than one? Then their siblings are talks, too, whoever gave them. */
function areShown(talks: readonly TalkSections[]): boolean {
  const shown = talks.filter(({ own, below }) => linksOf([own, ...below]).some(isOfTalk));
  return shown.length > 1 && shown.length * 2 >= talks.length;
}

/** The first heading names a speaker and no other does: the other headings are parts of its talk. */
function isOneTalk(first: HeadingCandidate, level: TalkLevel): boolean {
  return first.section.depth === level.depth && level.signs === 1 && first.evidence !== "none";
}

/** Is it called a meetup, and does it say below when and where? Then it names who speaks there, and what is told is not of one talk. */
function isOfMeetup({ section, heading }: HeadingCandidate): boolean {
  return (
    soundsLikeMeetup(section.heading?.content.text ?? "") &&
    heading.speakers.length === 0 &&
    hasFacts([withoutHeading(section)])
  );
}

function wholeFile(first: HeadingCandidate, sections: readonly Section[]): TalkSections {
  const { speakers, heading } = speakersOfTalk(first);
  const below = sections
    .slice(first.index + 1)
    .map((section) => (section === heading ? withoutHeading(section) : section));
  return { own: first.section, title: titleOf(first), speakers, below };
}

/** The heading that names the meetup: the first, where it stands above the talks or tells when and where. */
function findTitle(first: HeadingCandidate, level: TalkLevel): HeadingCandidate | undefined {
  if (!first.role && isOfMeetup(first)) return first;
  if (first.role || first.evidence === "certain") return undefined;
  if (first.section.depth < level.depth) return first;
  const isAmongTalks = first.section.depth === level.depth && first.evidence === "none";
  return isAmongTalks && hasFacts([withoutHeading(first.section)]) ? first : undefined;
}
