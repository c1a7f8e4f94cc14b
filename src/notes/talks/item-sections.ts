/** Bullets and rows that each tell of a thing of their own, made sections of the heading they stand below. */
import type { Section } from "../forms/section.ts";
import { findColumns, withHeader } from "../forms/table-columns.ts";
import { statesFacts } from "../listed/list-place.ts";
import type { Block, List, ListItem, RichText, Table } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";
import { meetupNumber } from "../words/meetup-words.ts";
import { sectionRole } from "../words/section-role.ts";

/**
 * The section without those of its lists and tables whose items are things of their own, and behind it these, one level
 * below.
 *
 * @param called What the page is called: bullets with its number ("A night at meetup #12") are reports of it.
 */
export function withItems(section: Section, called: string): readonly Section[] {
  const number = meetupNumber(called);
  const items = section.blocks.map((block) => itemsOf(block, section.depth + 1, number));
  const blocks = section.blocks.filter((_, at) => items[at]?.length === 0);
  return [{ ...section, blocks }, ...items.flat()];
}

function itemsOf(block: Block, depth: number, number: number | undefined): readonly Section[] {
  if (block.kind === "list")
    return areTitled(block, number) ? block.items.map((item) => itemSection(item, depth)) : [];
  if (block.kind === "table") return rowSections(withHeader(block), depth);
  return [];
}

/** Do all bullets begin as a title of something else does, and nearly all lead somewhere or have notes of their own? */
function areTitled(list: List, number: number | undefined): boolean {
  const { items } = list;
  const withOwn = items.filter(hasOwn).length;
  return (
    items.length > 1 &&
    withOwn * 4 >= items.length * 3 &&
    items.every((item) => isTitled(item, number)) &&
    !statesFacts(list)
  );
}

function hasOwn({ blocks }: ListItem): boolean {
  const [head, ...below] = blocks;
  return (
    below.length > 0 ||
    (head?.kind === "paragraph" &&
      (head.content.links.length > 0 || head.content.text.includes("\n")))
  );
}

/** No sentence, no 「スライド」, no `Venue: …`, nothing with the number of the page. */
function isTitled({ blocks: [head] }: ListItem, number: number | undefined): boolean {
  const [{ text = "" } = {}] = head?.kind === "paragraph" ? splitLines(head.content) : [];
  return (
    /\p{L}{2}/u.test(text) &&
    text.length <= longestTitle &&
    (number === undefined || meetupNumber(text) !== number) &&
    !/[。．.]$|^[^:：\s]{1,12}[:：]/u.test(text.trim()) &&
    !sectionRole(text)
  );
}

/** In UTF-16 units; what is longer is a sentence. */
const longestTitle = 120;

function itemSection({ line, blocks }: ListItem, depth: number): Section {
  const [head, ...below] = blocks;
  const [content = nothing, ...more] = head?.kind === "paragraph" ? splitLines(head.content) : [];
  const lines = more.map((text): Block => ({ kind: "paragraph", line, content: text }));
  return {
    heading: { kind: "heading", line, depth, content },
    depth,
    line,
    blocks: [...lines, ...below],
  };
}

const nothing: RichText = { text: "", links: [], bold: false };

/** The rows of a table that has a column of titles, each with its other cells below it. */
function rowSections(table: Table, depth: number): readonly Section[] {
  const { title } = findColumns(table);
  const { header, rows } = table;
  const isNamed =
    rows.length > 1 && rows.every(({ cells }) => /\p{L}/u.test(cells[title]?.text ?? ""));
  if (title === -1 || !isNamed) return [];
  return rows.map(({ line, cells }) => ({
    heading: { kind: "heading", line, depth, content: cells[title] ?? nothing },
    depth,
    line,
    blocks: cells.flatMap((cell, at): readonly Block[] => {
      if (at === title || !/[\p{L}\p{N}]/u.test(cell.text)) return []; // Empty, or a dash.
      const name = header[at]?.text.trim() ?? "";
      const label = name === "" ? "" : `${name}: `;
      const links = cell.links.map((link) => ({ ...link, start: link.start + label.length }));
      return [{ kind: "paragraph", line, content: { ...cell, text: label + cell.text, links } }];
    }),
  }));
}
