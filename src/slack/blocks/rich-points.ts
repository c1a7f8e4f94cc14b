/**
 * Points of the notes as lists of rich text.
 *
 * Slack parses nothing in it, so there is nothing to escape.
 */
import type { RichTextBlock, RichTextBlockElement, RichTextLink, RichTextText } from "@slack/types";
import type { ShownPoint } from "../../answer/shown-talk.ts";
import type { PointsPart } from "../../card/card.ts";
import { richBlocks, richItem } from "./rich-blocks.ts";
import { richCode, richHeading, richLine } from "./rich-line.ts";

/** Slack indents no deeper. */
const deepest = 6;

/** Points with what they name of `links` to click on, and `words` in bold where a text is marked; each point is cut to `longest` characters. */
export function richPoints(
  { points, words, links }: Pick<PointsPart, "points" | "words" | "links">,
  longest: number,
  isMarked: (text: string) => boolean = () => true,
): readonly RichTextBlock[] {
  return richBlocks(
    points.flatMap((point) =>
      elementOf(point, { words: isMarked(point.text) ? words : [], links }, longest),
    ),
  );
}

/** A point by itself; none where nothing of it can be shown. */
function elementOf(
  { kind, text, depth, isPassage }: ShownPoint,
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
      const indent = Math.min(depth, deepest);
      const elements = richLine(lines, marks, longest);
      return richItem(isPassage ? elements.map(inBold) : elements, indent);
    }
  }
}

function inBold<Element extends RichTextText | RichTextLink>(element: Element): Element {
  return { ...element, style: { ...element.style, bold: true } };
}
