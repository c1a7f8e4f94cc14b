import type { Block, RichText } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";
import { type BoldHeading, headingOfFirstLine, namesSpeaker } from "./bold-heading.ts";

/**
 * Paragraphs that begin with a line that is only a link, one after the other, with who speaks below
 * most of them: they are the headings of talks. One such line alone is a link like any other.
 */
export function linkHeadings(blocks: readonly Block[]): ReadonlyMap<Block, BoldHeading> {
  const found = new Map<Block, BoldHeading>();
  let named = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "paragraph") continue;
    const [first, ...others] = splitLines(block.content);
    if (!first || !isLink(first)) continue;
    const below = others.length > 0 ? others : linesOf(blocks[at + 1]);
    if (below.length === 0) continue;
    found.set(block, headingOfFirstLine(block));
    if (namesSpeaker(below)) named += 1;
  }
  return named > 1 && named * 2 > found.size ? found : new Map();
}

/** Is the line one link that is called by something, and nothing else? */
function isLink({ text, links: [link, ...others] }: RichText): boolean {
  return (
    link !== undefined &&
    others.length === 0 &&
    link.text === text.trim() &&
    link.text !== link.url &&
    text.length < 120
  );
}

function linesOf(block: Block | undefined): readonly RichText[] {
  return block?.kind === "paragraph" ? splitLines(block.content) : [];
}
