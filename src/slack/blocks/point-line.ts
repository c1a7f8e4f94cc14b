import type { ShownPoint } from "../../answer/answer.ts";
import { leftOut } from "../../answer/points/left-out.ts";
import type { PointsPart } from "../../card/card.ts";
import { findUrls } from "../../notes/markdown/url.ts";
import { highlighted } from "./highlighted.ts";
import { autolink } from "./link.ts";
import { boldLine, codeBlock } from "./outside-text.ts";

/** A point of the notes as mrkdwn, indented as deep as it stands, with `words` in bold and what it names of `links` to click on. */
export function pointLine(
  { kind, text, depth }: Pick<ShownPoint, "kind" | "text" | "depth">,
  { words, links }: Pick<PointsPart, "words" | "links">,
  longest: number,
): string {
  const indent = "\u2003".repeat(Math.min(depth, 6)); // Slack swallows ordinary spaces.
  if (text === leftOut) return indent + leftOut;
  switch (kind) {
    case "code":
    case "table":
      return codeWithAddresses(text, longest);
    case "heading":
      return `${indent}${boldLine(text, longest - indent.length)}`;
    case "bullet":
    case "paragraph":
    case "quote": {
      const hanging = text.trim().replace(/\s*\n\s*/gu, `\n${indent}\u2003`);
      return `${indent}• ${highlighted(hanging, words, longest - indent.length - 2, links)}`;
    }
  }
}

/** Addresses below a box of code, in which none can be clicked on. */
const mostAddresses = 3;

function codeWithAddresses(text: string, longest: number): string {
  const addresses = [...new Set(findUrls(text))].slice(0, mostAddresses).map(autolink).join(" · ");
  const room = longest - addresses.length - 1;
  return addresses === "" || room < longest / 2
    ? codeBlock(text, longest)
    : `${codeBlock(text, room)}\n${addresses}`;
}
