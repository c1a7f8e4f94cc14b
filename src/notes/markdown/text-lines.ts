import { rememberingEach } from "../../text/remembering.ts";
import type { ListItem, RichText } from "./block.ts";

/** The lines of a paragraph, each with the links that begin in it; the same ones whenever they are asked for. */
export const splitLines = rememberingEach(readLines);

function readLines({ text, links, bold, boldLead }: RichText): readonly RichText[] {
  let start = 0;
  return text.split("\n").map((line, at, { length }) => {
    const from = start;
    start += line.length + 1;
    // A card has a link and no text; it stands where its marks stood.
    const end = at === length - 1 ? Number.POSITIVE_INFINITY : start;
    const own = links.filter((link) => link.start >= from && link.start < end);
    return {
      text: line,
      links: own.map((link) => ({ ...link, start: link.start - from })),
      bold,
      ...(at === 0 && boldLead !== undefined && { boldLead }),
    };
  });
}

/** The first line of a bullet; empty where it does not begin with text. */
export function firstLine({ blocks: [head] }: ListItem): string {
  return head?.kind === "paragraph" ? (head.content.text.split("\n")[0] ?? "") : "";
}
