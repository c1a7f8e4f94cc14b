import type { Section } from "../forms/section.ts";
import type { Told } from "../forms/told.ts";
import type { FrontMatter } from "../front-matter/pick-fields.ts";
import { fileTitle, isNamedTalks } from "../kinds/file-name.ts";
import { isOfTalk } from "../links/session-page.ts";
import { announcedTalks, talksOfNamedFile } from "../listed/announced-list.ts";
import { linkedSlides } from "../listed/linked-slides.ts";
import { talksInLists } from "../listed/list-talks.ts";
import { tableTalks } from "../listed/table-talks.ts";
import { titlesBelowTimes } from "../listed/titles-below-times.ts";
import { toldTalks } from "../listed/told-talks.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { andKnown } from "../people/known-people.ts";
import { readPeople } from "../people/person.ts";
import { findTalks } from "../talks/find-talks.ts";
import type { FoundTalks, TalkSections } from "../talks/talk-sections.ts";
import { isCollection } from "../words/other-writing.ts";
import { asNamedMeetup, asOneTalk } from "./file-shape.ts";
import { foundInGroups, namesOfFile, type Shown } from "./found-in-groups.ts";
import { isSameTalk } from "./merge-talks.ts";

/**
 * What shows talks first: headings, lists and tables; groups of siblings; a list that a line announces; sentences.
 *
 * @returns `stated`: what of it is a list.
 */
export function shownInFile(
  file: string,
  sections: readonly Section[],
  fields: FrontMatter,
  told: Told,
): Shown & { readonly stated: readonly ListedTalk[] } {
  const title = fields.title ?? fileTitle(file);
  const people = andKnown(told.people, readPeople(fields.speakers ?? ""));
  const isGathered = [title, titleIn(sections)].some(isCollection);
  const talks = findTalks(sections, fields.title, told, isNamedTalks(file));
  const found = asOneTalk(asNamedMeetup(talks, fields), sections, title, toldTalks(file, sections));
  const stated = { found, listed: isGathered ? [] : listedIn(file, found) };
  const all = isGathered ? stated : foundInGroups(file, sections, stated, title, people);
  const shown = withTitlesBelow(withoutGuesses(all), titlesBelowTimes(file, sections));
  if (showsTalks(shown)) return { ...shown, stated: stated.listed };
  const named = isNamedTalks(file) ? talksOfNamedFile(file, sections) : [];
  const announced =
    isGathered || named.length > 0
      ? named
      : announcedTalks(file, sections, namesOfFile(file, title));
  if (announced.length > 0) {
    const found = { ...withoutHeadings(shown.found), shape: "meetup" } as const;
    return { found, listed: announced, stated: announced };
  }
  const inSentences = withTold(
    toldIn(file, sections, isGathered ? [] : namesOfFile(file, title)),
    shown,
  );
  return { ...inSentences, stated: inSentences.listed };
}

function titleIn(sections: readonly Section[]): string {
  return sections.find(({ heading }) => heading)?.heading?.content.text ?? "";
}

function listedIn(file: string, found: FoundTalks): readonly ListedTalk[] {
  // Below a talk stand its notes; what is only guessed to be one hides no list.
  const guessed = found.shape === "unclear" ? sectionsOf(found.talks) : [];
  const outside = [...found.header, ...guessed, ...found.rest].toSorted((a, b) => a.line - b.line);
  const talks = found.shape === "unclear" ? [] : found.talks;
  const texts = talks.flatMap(({ own }) => own.heading?.content.text ?? []);
  return [...tableTalks(file, outside), ...talksInLists(file, outside, headingsOf(found), texts)];
}

/** With the talks below headings that say only when, where these are more than all others. */
function withTitlesBelow(shown: Shown, below: readonly ListedTalk[]): Shown {
  const { found, listed } = shown;
  if (below.length <= found.talks.length + listed.length) return shown;
  return { found: { ...found, shape: "meetup" }, listed: [...listed, ...below] };
}

/** Talks of which sentences tell, and those whose slides stand between them. */
function toldIn(
  file: string,
  sections: readonly Section[],
  titles: readonly string[],
): readonly ListedTalk[] {
  const told = toldTalks(file, sections);
  const isTold = ({ title }: ListedTalk) => told.some((talk) => isSameTalk(talk.title, title));
  return [...told, ...linkedSlides(file, sections, titles).filter((talk) => !isTold(talk))];
}

/** Where nothing else shows talks, those that are told; where they name who spoke or link to slides, this is a meetup, and its headings are none. */
function withTold(listed: readonly ListedTalk[], shown: Shown): Shown {
  const isShown = ({ speakers, links }: ListedTalk) => speakers.length > 0 || links.some(isOfTalk);
  if (!listed.some(isShown)) return { ...shown, listed };
  return { found: { ...withoutHeadings(shown.found), shape: "meetup" }, listed };
}

/** Does anything but the mere place of a heading show that there are talks? */
function showsTalks({ found, listed }: Shown): boolean {
  return found.shape !== "unclear" || listed.length > 0;
}

/** Where a list or a table shows who speaks of what, headings that show no sign of a talk and are none of these are none. */
function withoutGuesses({ found, listed }: Shown): Shown {
  const { shape, talks } = found;
  const spoken = listed.filter(({ speakers }) => speakers.length > 0);
  if (shape !== "unclear" || spoken.length < 2) return { found, listed };
  const isListed = ({ title }: TalkSections) =>
    listed.some((talk) => isSameTalk(title, talk.title));
  if (talks.some(isListed)) return { found, listed };
  return { found: withoutHeadings(found), listed };
}

/** What headings seemed to be talks stands beside them. */
export function withoutHeadings(found: FoundTalks): FoundTalks {
  return { ...found, talks: [], rest: [...found.rest, ...sectionsOf(found.talks)] };
}

function sectionsOf(talks: readonly TalkSections[]): readonly Section[] {
  return talks.flatMap(({ own, below }) => [own, ...below]);
}

function headingsOf({ shape, talks, refused }: FoundTalks): "talks" | "unclear" | "none" {
  if (talks.length === 0 && refused.length === 0) return "none";
  return talks.length > 0 && shape !== "unclear" ? "talks" : "unclear";
}
