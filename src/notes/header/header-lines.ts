import { findDateInName } from "../../text/calendar-date.ts";
import { isDay } from "../../text/day-alone.ts";
import type { Section } from "../forms/section.ts";
import type { Block, Heading, ListItem, RichText } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";
import { isOfDays } from "../talks/day-rows.ts";
import { type LabelKind, labelKinds } from "../words/labels.ts";
import { isDayAndPlace } from "./day-and-place.ts";

/** One line before the first talk, and how it stands there. */
export interface HeaderLine {
  /** 「日時」 in 「日時: …」, in a table row or a bullet with the value below it. */
  readonly label: string;
  readonly value: RichText;
  /** A bullet, a row or a labelled line states a fact; prose only talks about things. */
  readonly isStatement: boolean;
  /** Does a list stand below it? Then it is the heading of that list. */
  readonly isHead?: boolean;
}

/** Everything before the first talk, line by line. What is nested below a bullet is left out. */
export function readHeaderLines(sections: readonly Section[]): readonly HeaderLine[] {
  return sections.flatMap(linesOfSection);
}

/**
 * The lines of one section.
 *
 * @param at How many sections stand before it.
 */
export function linesOfSection({ heading, blocks }: Section, at: number): readonly HeaderLine[] {
  const own = blocks.flatMap((block, place) => {
    if (block.kind !== "quote") return linesOf(block);
    const lines = at < 2 ? linesOf(block) : [];
    return blocks.slice(0, place).every(isNoProse) ? lines : lines.filter(({ label }) => label);
  });
  const lines = [...headingLine(heading), ...own];
  const [first, ...others] = lines;
  // A heading such as 「## 日時」 with the value below it.
  const label = heading ? labelOf(heading.content.text) : "";
  if (!label || !first || first.label) return lines;
  return [{ ...first, label, isStatement: true }, ...others];
}

/** Right below the title a quote is a header; further down it is another's word, and its day another's, too, but for what a label says. */
function isNoProse(block: Block): boolean {
  return block.kind === "quote" || (block.kind === "paragraph" && !block.content.text.trim());
}

/** A heading that states a fact itself: `### Date: 4 Jan 2031`, `## 2031-09-19`, `# 2031-09-19 at Barn Hall`. */
function headingLine(heading: Heading | undefined): readonly HeaderLine[] {
  if (!heading) return [];
  const line = readLine(heading.content, false);
  if (line.label) return [line];
  const { text } = heading.content;
  if (isDayAndPlace(text)) return [line];
  const day = isDay(text) ? findDateInName(text) : undefined;
  return day?.length === 10 ? [{ ...line, value: { text: day, links: [], bold: false } }] : [];
}

/** The fact that a word announces: date, venue, url, title; empty for any other word. */
export function labelOf(text: string): string {
  return labelKinds(text).find((kind) => kind !== "speaker") ?? "";
}

function linesOf(block: Block): readonly HeaderLine[] {
  switch (block.kind) {
    case "paragraph":
      return paragraphLines(splitLines(block.content));
    case "list":
      return isOfDays(block) ? [] : block.items.flatMap(itemLine);
    case "table":
      return [block.header, ...block.rows.map((row) => row.cells)].flatMap(([name, value]) => {
        const label = labelOf(name?.text ?? "");
        return label && value ? [{ label, value, isStatement: true }] : [];
      });
    case "quote":
      return block.blocks.flatMap(linesOf);
    default:
      return [];
  }
}

/** The lines of a paragraph; in a definition list the value stands below its word, after a colon. */
function paragraphLines(lines: readonly RichText[]): readonly HeaderLine[] {
  return lines.map((line, at) => {
    const above = lines[at - 1]?.text ?? "";
    const isDefinition = line.text.startsWith(": ") && labelOf(above) !== "";
    if (!isDefinition) return readLine(line, false);
    return { label: labelOf(above), value: cut(line, 2), isStatement: true };
  });
}

function itemLine({ blocks: [first, ...below] }: ListItem): readonly HeaderLine[] {
  if (first?.kind !== "paragraph") return [];
  const line = readLine(first.content, true);
  const label = labelOf(first.content.text);
  const items = below.flatMap((block) => (block.kind === "list" ? block.items : []));
  const nested = items[0]?.blocks[0];
  if (nested?.kind !== "paragraph") return [line];
  if (label) return [{ label, value: nested.content, isStatement: true }];
  if (line.label === "venue") return [withAddress(line, nested.content.text)];
  return [{ ...line, isHead: items.length > 1 }];
}

/** The address below the name of a place belongs to it. */
function withAddress(line: HeaderLine, address: string): HeaderLine {
  return { ...line, value: { ...line.value, text: `${line.value.text}, ${address}` } };
}

/** What a picture says in place of a word. */
const pictures: readonly (readonly [RegExp, LabelKind])[] = [
  [/^[📅📆🗓]\uFE0F?\s*(?=[^\s:：])/u, "date"],
  [/^📍\s*(?=[^\s:：])/u, "venue"],
];

function readLine(content: RichText, isStatement: boolean): HeaderLine {
  for (const [picture, label] of pictures) {
    const [drawn] = picture.exec(content.text) ?? [];
    const value = drawn && cut(content, drawn.length);
    if (value && !/[:：]\s/u.test(value.text.slice(0, 20)))
      return { label, value, isStatement: true };
  }
  const match = /^(.{1,20}?)\s*[:：]\s*(?=\S)/u.exec(content.text);
  const label = match?.[1] ? labelOf(match[1]) : "";
  if (!match || !label) return { label: "", value: content, isStatement };
  return { label, value: cut(content, match[0].length), isStatement: true };
}

/** The text after `from`, with its links. */
function cut({ text, links, bold }: RichText, from: number): RichText {
  const own = links.filter((link) => link.start >= from);
  return {
    text: text.slice(from),
    links: own.map((link) => ({ ...link, start: link.start - from })),
    bold,
  };
}
