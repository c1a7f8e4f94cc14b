import { findDateInName } from "../../text/calendar-date.ts";
import { isDay } from "../../text/day-alone.ts";
import { rememberingEach } from "../../text/remembering.ts";
import type { Section } from "../forms/section.ts";
import { isMeetupPage } from "../links/link-kind.ts";
import type { Block, Heading, ListItem, RichText } from "../markdown/block.ts";
import { findTagLinks } from "../markdown/html.ts";
import { readHtml } from "../markdown/html-blocks.ts";
import { splitLines } from "../markdown/text-lines.ts";
import { labelOf, whenOrWhere } from "../words/labels.ts";
import { isDayAndPlace } from "./day-and-place.ts";
import { cut, type HeaderLine, labelledParts, readLine } from "./label-line.ts";
import { isOfDays } from "./list-of-days.ts";

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

/** Header, foot, days and meetups of a file are looked for in the same blocks. */
const linesOf = rememberingEach(readBlock);

function readBlock(block: Block): readonly HeaderLine[] {
  switch (block.kind) {
    case "paragraph":
      return paragraphLines(splitLines(block.content).flatMap(labelledParts));
    case "list":
      return isOfDays(block) ? [] : block.items.flatMap(itemLine);
    case "table":
      if (block.rows.length === 1) return labelledCells(block.header, block.rows[0]?.cells ?? []);
      return [block.header, ...block.rows.map((row) => row.cells)].flatMap(([name, value]) => {
        const label = labelOf(name?.text ?? "");
        return label && value ? [{ label, value, isStatement: true }] : [];
      });
    case "quote":
      return block.blocks.flatMap(linesOf);
    case "html":
      return [
        ...labelledInHtml(block.html),
        ...findTagLinks(block.html).filter(isPageIn(block.html)).map(bareLine),
      ];
    default:
      return [];
  }
}

/** Of a table of one row, whose columns are labelled; of one whose row is. */
function labelledCells(
  header: readonly RichText[],
  cells: readonly RichText[],
): readonly HeaderLine[] {
  const labels = header.map(({ text }) => labelOf(text));
  const pairs =
    labels.filter(Boolean).length > 1
      ? labels.map((label, at) => [label, cells[at]] as const)
      : [[labels[0], header[1]] as const, [labelOf(cells[0]?.text ?? ""), cells[1]] as const];
  return pairs.flatMap(([label, value]) =>
    label && value ? [{ label, value, isStatement: true }] : [],
  );
}

/** What labels state in paragraphs of HTML. */
function labelledInHtml(html: string): readonly HeaderLine[] {
  return readHtml(html)
    .blocks.flatMap(linesOf)
    .filter(({ label }) => label !== "");
}

/** Does a tag lead to a meetup's page, or is it a card of a page, and no picture or player? */
function isPageIn(html: string): (url: string) => boolean {
  return (url) => isMeetupPage(url) || html.includes(`url=${url}`);
}

/** An address that stands alone. */
function bareLine(url: string): HeaderLine {
  const value = { text: url, links: [{ url, text: url, start: 0 }], bold: false };
  return { label: "", value, isStatement: false };
}

/** The lines of a paragraph; a word alone announces the line below it, which in a definition list begins with a colon. */
function paragraphLines(lines: readonly RichText[]): readonly HeaderLine[] {
  return lines.map((content, at) => {
    const line = readLine(content, false);
    const above = lines[at - 1]?.text ?? "";
    const isDefinition = content.text.startsWith(": ");
    const label = isDefinition ? labelOf(above) : whenOrWhere(above);
    if (!label || line.label) return line;
    return { label, value: cut(content, isDefinition ? 2 : 0), isStatement: true };
  });
}

function itemLine({ blocks: [first, ...below] }: ListItem): readonly HeaderLine[] {
  if (first?.kind !== "paragraph") return [];
  const [head, ...rest] = paragraphLines(splitLines(first.content));
  // A label alone, and below it the value that was not set in.
  if (head && rest.length > 0 && labelOf(head.value.text)) return [head, ...rest];
  const line = readLine(first.content, true);
  const label = labelOf(first.content.text);
  const [next] = below;
  if (label && next?.kind === "paragraph")
    return [{ label, value: next.content, isStatement: true }];
  const items = below.flatMap((block) => (block.kind === "list" ? block.items : []));
  const nested = items[0]?.blocks[0];
  if (nested?.kind !== "paragraph") return [line];
  if (label) return [{ label, value: nested.content, isStatement: true }];
  if (line.label === "venue" && items.length < 3) return [withAddress(line, nested.content.text)];
  return [{ ...line, isHead: items.length > 1 }];
}

/** The address below the name of a place belongs to it; a list of several is a programme. */
function withAddress(line: HeaderLine, address: string): HeaderLine {
  return { ...line, value: { ...line.value, text: `${line.value.text}, ${address}` } };
}
