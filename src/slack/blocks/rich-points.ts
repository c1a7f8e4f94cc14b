/**
 * Points of the notes as lists of rich text, whose wrapped lines keep to their point.
 *
 * Slack parses nothing in it, so there is nothing to escape.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
import type { RichTextBlock, RichTextBlockElement } from "@slack/types";
import type { ShownPoint } from "../../answer/answer.ts";
import type { PointsPart } from "../../card/card.ts";
import { richCode, richHeading, richLine } from "./rich-line.ts";

/** Longest block as JSON: a message leaves out whole blocks where it has no room, a window turns pages between them. */
const longestBlock = 4000;
/** Slack indents no deeper. */
const deepest = 6;

/** Points with what they name of `links` to click on, and `words` in bold; each point is cut to `longest` characters. */
export function richPoints(
  { points, words, links }: Pick<PointsPart, "points" | "words" | "links">,
  longest: number,
): readonly RichTextBlock[] {
  const blocks: RichTextBlockElement[][] = [];
  let size = longestBlock;
  for (const next of points.flatMap((point) => elementOf(point, { words, links }, longest))) {
    const length = JSON.stringify(next).length;
    if (size + length > longestBlock) {
      blocks.push([]);
      size = 0;
    }
    size += length;
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const isSameList = last?.type === "rich_text_list" && next.type === "rich_text_list";
    if (isSameList && last.indent === next.indent) last.elements.push(...next.elements);
    else block?.push(next);
  }
  return blocks.map((elements) => ({ type: "rich_text", elements }));
}

/** A point by itself; none where nothing of it can be shown. */
function elementOf(
  { kind, text, depth }: ShownPoint,
  marks: Pick<PointsPart, "words" | "links">,
  longest: number,
): readonly RichTextBlockElement[] {
  switch (kind) {
    case "code":
    case "table": {
      const elements = richCode(text, longest);
      return elements.length > 0 ? [{ type: "rich_text_preformatted", elements }] : [];
    }
    case "heading": {
      const elements = richHeading(text, longest);
      return elements.length > 0 ? [{ type: "rich_text_section", elements }] : [];
    }
    case "bullet":
    case "paragraph":
    case "quote": {
      const lines = text.replace(/\s*\n\s*/gu, "\n");
      const elements = richLine(lines, marks, longest);
      const indent = Math.min(depth, deepest);
      const item = { type: "rich_text_section", elements } as const;
      return elements.length > 0
        ? [{ type: "rich_text_list", style: "bullet", indent, elements: [item] }]
        : [];
    }
  }
}
