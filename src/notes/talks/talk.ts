import { type Section, withoutHeading } from "../forms/section.ts";
import { readTalkHeading } from "../forms/talk-heading.ts";
import { readLinks } from "../links/talk-links.ts";
import type { Link } from "../meetup.ts";
import { readPoints } from "../parts/points.ts";
import type { TalkDraft } from "../parts/talk-draft.ts";
import { sectionRole } from "../words/section-role.ts";
import type { FoundTalks, TalkSections } from "./talk-sections.ts";

/** Reads one talk from its heading and everything below it. */
export function readTalk(
  file: string,
  { own, title, speakers, below, titled = own }: TalkSections,
): TalkDraft {
  const heading = own.heading?.content.text ?? title;
  const sections = [{ depth: 0, line: own.line, blocks: own.blocks }, ...below];
  return {
    file,
    line: own.line,
    title,
    heading,
    speakers,
    links: linksOf([own, titled, ...below]),
    points: readPoints(sections),
  };
}

/**
 * Reads the whole file as one talk, for a folder where every file is one.
 *
 * @param isStated Is the title stated with a speaker? Then a lesser heading is a part of the talk.
 */
export function readWhole(
  file: string,
  { header, talks, rest }: FoundTalks,
  title: string,
  isStated: boolean,
): TalkDraft | undefined {
  const all = [...header, ...rest, ...talks.flatMap(({ own, below }) => [own, ...below])].toSorted(
    (a, b) => a.line - b.line,
  );
  const isEmpty = all.every((section) => !section.heading && section.blocks.length === 0);
  if (isEmpty) return undefined;
  const [first] = all.filter((section) => section.heading?.content.text);
  const isTitle =
    first !== undefined &&
    (first.depth === 1 || !isStated) &&
    isTitleHeading(first) &&
    !all.some((other) => isBefore(other, first));
  const heading = isTitle ? (first.heading?.content.text ?? title) : title;
  const read = readTalkHeading(heading);
  const sections = isTitle
    ? all.map((section) => (section === first ? withoutHeading(section) : section))
    : all;
  return {
    file,
    line: isTitle ? first.line : 1,
    title: read.title || title,
    heading,
    speakers: read.speakers,
    links: linksOf(all),
    points: readPoints(sections),
  };
}

/** 「スライド」 or a stray letter is no title. */
function isTitleHeading({ heading }: Section): boolean {
  const text = heading?.content.text ?? "";
  return !sectionRole(text) && (text.match(/[\p{L}\p{N}]/gu) ?? []).length > 1;
}

/** Something stands before the heading that is not the blank start of a file. */
function isBefore(section: Section, heading: Section): boolean {
  return section.line < heading.line && section.blocks.length > 0;
}

/** The links of sections, those of their headings among them. */
export function linksOf(sections: readonly Section[]): readonly Link[] {
  const headings = sections.flatMap((section) => section.heading?.content ?? []);
  return readLinks(
    headings,
    sections.flatMap((section) => section.blocks),
  );
}
