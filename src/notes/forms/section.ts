import type { Block, Heading } from "../markdown/block.ts";
import { type BoldHeading, readBoldHeading } from "./bold-heading.ts";
import { withFirstLine } from "./first-line.ts";
import { withoutLineHeadings } from "./line-heading.ts";
import { linkHeadings } from "./link-heading.ts";

/** A heading and the blocks up to the next; the first section of a file has no heading. */
export interface Section {
  readonly heading?: Heading;
  /** 0 where there is no heading. */
  readonly depth: number;
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** Cuts a file at its headings, in order. The first section is what stands before any heading. */
export function cutSections(all: readonly Block[]): readonly Section[] {
  const blocks = withoutLineHeadings(withFirstLine(all));
  const sections: (Section & { blocks: Block[] })[] = [{ depth: 0, line: 1, blocks: [] }];
  const linked = linkHeadings(blocks);
  for (const block of blocks) {
    const found: BoldHeading | undefined =
      block.kind === "heading" ? { heading: block } : (linked.get(block) ?? readBoldHeading(block));
    if (found) {
      const { heading, rest } = found;
      const { depth, line } = heading;
      sections.push({ heading, depth, line, blocks: rest ? [rest] : [] });
    } else {
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}

/** The blocks of a section as if they stood without a heading of their own. */
export function withoutHeading({ line, blocks }: Section): Section {
  return { depth: 0, line, blocks };
}
