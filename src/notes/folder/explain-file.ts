import { readDocument } from "../formats/read-document.ts";
import { cutSections, type Section } from "../forms/section.ts";
import { type ExplainedGroup, explainGroups } from "../groups/explain-groups.ts";
import { announcedTalks } from "../listed/announced-list.ts";
import { talksInLists } from "../listed/list-talks.ts";
import { tableTalks } from "../listed/table-talks.ts";
import { toldTalks } from "../listed/told-talks.ts";
import type { Speaker } from "../meetup.ts";
import { nobody } from "../people/known-people.ts";
import { personReasons } from "../people/person-evidence.ts";
import type { NotesText } from "../reading.ts";
import { readCandidates } from "../talks/candidate.ts";
import { findTalks } from "../talks/find-talks.ts";
import type { HeadingCandidate } from "../talks/heading-candidate.ts";
import { type HeadingPlace, talkReasons } from "../talks/talk-evidence.ts";
import type { FoundTalks } from "../talks/talk-sections.ts";
import { namesOfFile } from "./found-in-groups.ts";

/** What a heading was taken for, and on what evidence. */
export interface ExplainedHeading {
  readonly line: number;
  readonly heading: string;
  readonly kind: "talk" | "part of a talk" | "group of talks" | "header" | "interlude";
  /** The form it was read in; nothing where no slot of it names anybody. */
  readonly form?: string;
  readonly slots: readonly Slot[];
  /** Why it is a talk, or is none. */
  readonly why: readonly string[];
}

/** A talk that is shown beside headings and groups. */
interface ExplainedTalk {
  readonly line: number;
  readonly title: string;
  readonly way: string;
}

interface Slot {
  readonly role: "title" | "speaker";
  readonly text: string;
  readonly evidence: readonly { readonly name: string; readonly weight: number }[];
}

/** Tells of each heading of a file its form, its slots and their evidence, as the file by itself is read. */
export function explainHeadings(text: NotesText): readonly ExplainedHeading[] {
  const { blocks, fields } = readDocument(text);
  const sections = cutSections(blocks);
  const found = findTalks(sections, fields.title);
  return readCandidates(sections).map((candidate): ExplainedHeading => {
    const { section, heading } = candidate;
    return {
      line: section.line,
      heading: section.heading?.content.text ?? "",
      kind: kindOf(candidate, found),
      ...(heading.form && { form: heading.form }),
      slots: slotsOf(candidate),
      why: reasonsOf(candidate, placeOf(candidate.section, sections, fields.title)),
    };
  });
}

/** Tells of whatever stands beside its like in a file what speaks for its being talks, as the file by itself is read. */
export function explainSiblings(text: NotesText): readonly ExplainedGroup[] {
  const { blocks, fields } = readDocument(text);
  const titles = namesOfFile(text.file, fields.title);
  return explainGroups(cutSections(blocks), titles, nobody);
}

/** In which way lists, tables and sentences show talks, the way first that is asked first. */
export function explainListed({ file, text }: NotesText): readonly ExplainedTalk[] {
  const { blocks, fields } = readDocument({ file, text });
  const sections = cutSections(blocks);
  const ways = {
    "a row of a table": tableTalks(file, sections),
    "a bullet that names who speaks or shows slides": talksInLists(file, sections, "none"),
    "a list that a line announces, or one of days": announcedTalks(
      file,
      sections,
      namesOfFile(file, fields.title),
    ),
    "a sentence tells of it": toldTalks(file, sections),
  };
  return Object.entries(ways).flatMap(([way, talks]) =>
    talks.map(({ line, title }) => ({ line, title, way })),
  );
}

function kindOf({ section, role }: HeadingCandidate, found: FoundTalks): ExplainedHeading["kind"] {
  if (found.talks.some(({ own }) => own === section)) return "talk";
  if (role === "group") return "group of talks";
  if (found.header.includes(section)) return "header";
  return found.rest.includes(section) ? "interlude" : "part of a talk";
}

function slotsOf({ heading, below }: HeadingCandidate): readonly Slot[] {
  const title: Slot = { role: "title", text: heading.title, evidence: [] };
  const named = heading.people ?? (below ? below.speakers.map(nameOf).join(" & ") : "");
  if (!named.trim()) return [title];
  return [title, { role: "speaker", text: named.trim(), evidence: personReasons(named, nobody) }];
}

function nameOf({ name, handle }: Speaker): string {
  return [name, handle && `@${handle}`].filter(Boolean).join(" ");
}

function placeOf(section: Section, sections: readonly Section[], title = ""): HeadingPlace {
  const siblings = sections.flatMap(({ depth, heading }) =>
    heading && depth === section.depth ? [heading.content.text] : [],
  );
  return { section, siblings, titles: [title] };
}

function reasonsOf(
  { heading, role, below, evidence }: HeadingCandidate,
  place: HeadingPlace,
): readonly string[] {
  return [
    ...talkReasons(place).map(({ name, weight }) => `${name} (${weight > 0 ? "+" : ""}${weight})`),
    ...(role ? [`by its words: ${role}`] : []),
    ...(heading.marked ? ["a time, an LT mark or a session number"] : []),
    ...(heading.speakers.length > 0 ? ["a speaker in the heading"] : []),
    ...(heading.isShared ? ["siblings share the form"] : []),
    ...(below ? ["a speaker below the heading"] : []),
    ...(evidence === "none" && !role ? ["no sign of a talk of its own"] : []),
  ];
}
