import { type Document, readDocument } from "../formats/read-document.ts";
import { cutSections, type Section } from "../forms/section.ts";
import { nothingTold } from "../forms/told.ts";
import { type ExplainedGroup, explainGroups } from "../groups/explain-groups.ts";
import { announcedTalks } from "../listed/announced-list.ts";
import { linkedSlides } from "../listed/linked-slides.ts";
import { talksInLists } from "../listed/list-talks.ts";
import { tableTalks } from "../listed/table-talks.ts";
import { toldTalks } from "../listed/told-talks.ts";
import type { Speaker } from "../meetup.ts";
import { nobody } from "../people/known-people.ts";
import { personReasons } from "../people/person-evidence.ts";
import type { NotesText } from "../reading.ts";
import { readCandidates } from "../talks/candidate.ts";
import { fieldTalks } from "../talks/field-talks.ts";
import { findTalks } from "../talks/find-talks.ts";
import type { HeadingCandidate } from "../talks/heading-candidate.ts";
import { type HeadingPlace, talkReasons } from "../talks/talk-evidence.ts";
import type { FoundTalks } from "../talks/talk-sections.ts";
import { namesOfFile } from "./found-in-groups.ts";

/** What a heading was taken for, and on what evidence. */
interface ExplainedHeading {
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

/** What was made of a file by itself. */
interface ExplainedFile {
  /** Of each heading its form, its slots and their evidence. */
  readonly headings: readonly ExplainedHeading[];
  /** Of whatever stands beside its like, what speaks for its being talks. */
  readonly siblings: readonly ExplainedGroup[];
  /** In which way front matter, lists, tables and sentences show a talk: each once, by the way that is asked first. */
  readonly listed: readonly ExplainedTalk[];
}

/** Tells why a file was read as it was, as the file by itself is read. */
export function explainReading({ file, text }: NotesText): ExplainedFile {
  const document = readDocument({ file, text });
  const sections = cutSections(document.blocks);
  const titles = namesOfFile(file, document.fields.title);
  return {
    headings: explainHeadings(sections, document.fields.title),
    siblings: explainGroups(sections, titles, nobody),
    listed: explainListed(file, document, sections, titles),
  };
}

function explainHeadings(
  sections: readonly Section[],
  title: string | undefined,
): readonly ExplainedHeading[] {
  const found = findTalks(sections, title);
  return readCandidates(sections).map((candidate): ExplainedHeading => {
    const { section, heading } = candidate;
    return {
      line: section.line,
      heading: section.heading?.content.text ?? "",
      kind: kindOf(candidate, found),
      ...(heading.form && { form: heading.form }),
      slots: slotsOf(candidate),
      why: reasonsOf(candidate, placeOf(candidate.section, sections, title)),
    };
  });
}

function explainListed(
  file: string,
  { talks }: Document,
  sections: readonly Section[],
  titles: readonly string[],
): readonly ExplainedTalk[] {
  const ways = {
    "an entry of front matter": fieldTalks(file, talks, nothingTold),
    "a row of a table": tableTalks(file, sections),
    "a bullet that names who speaks or shows slides": talksInLists(file, sections, "none"),
    "a list that a line announces, or one of days": announcedTalks(file, sections, titles),
    "a sentence tells of it": toldTalks(file, sections),
    "a link to its slides": linkedSlides(file, sections, titles),
  };
  const all = Object.entries(ways).flatMap(([way, shown]) =>
    shown.map(({ line, title }) => ({ line, title, way })),
  );
  const first = new Map(all.toReversed().map((talk) => [`${talk.line} ${talk.title}`, talk]));
  return all.filter((talk) => first.get(`${talk.line} ${talk.title}`) === talk);
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
