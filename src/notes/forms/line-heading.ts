/** Headings that are only set as such: what is written in them is a line of the heading right above. */
import { findDate } from "../../text/calendar-date.ts";
import { isDay } from "../../text/day-alone.ts";
import type { Block, Heading } from "../markdown/block.ts";
import { labelKinds } from "../words/labels.ts";

/**
 * With each of these headings as a paragraph: the only heading of its depth right below another that it says the day of,
 * or is the value of a label (`### Time`, `#### 2033-02-16 19:30`), or that it stands below in small letters (`## Meetup #8`, `###### rust, wasm`).
 */
export function withoutLineHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, at) => {
    const above = blocks[at - 1];
    if (block.kind !== "heading" || above?.kind !== "heading" || !isLineOf(block, above))
      return block;
    return isOnly(block, above, blocks.slice(at + 1))
      ? { kind: "paragraph", line: block.line, content: block.content }
      : block;
  });
}

function isLineOf({ depth, content }: Heading, above: Heading): boolean {
  const isSmall = depth >= smallLetters && depth - above.depth > 1;
  return depth > above.depth && (isSmall || isDayOf(content.text) || isLabel(above.content.text));
}

/** `##### …` and below are chosen for their size. */
const smallLetters = 5;

/** Does it begin with the day, and say no more than the hours and where: no `2033-02-16: Looms`, and no `2033 in looms`? */
function isDayOf(text: string): boolean {
  const day = findDate(text);
  if (day?.start !== 0 || day.date?.length !== 10) return false;
  const rest = text.slice(day.text.length, longest);
  return isDay(text) || !/^(?:[（(]\p{L}{1,9}[)）])?\s?[:：|｜\p{Pd}]\s?\p{L}|[「『]/u.test(rest);
}

const longest = 100;

function isLabel(text: string): boolean {
  return labelKinds(text.replace(/\s?[:：]$/u, "")).some((kind) => kind !== "title");
}

/** Does no other heading stand beside it below the one above? */
function isOnly({ depth }: Heading, above: Heading, after: readonly Block[]): boolean {
  const headings = after.filter((block) => block.kind === "heading");
  const end = headings.findIndex((heading) => heading.depth <= above.depth);
  const below = end === -1 ? headings : headings.slice(0, end);
  return below.every((heading) => heading.depth !== depth);
}
