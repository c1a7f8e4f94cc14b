import type { Block, Heading } from "./block.ts";

/** A heading and the blocks up to the next; the first section of a file has no heading. */
export interface Section {
  readonly heading?: Heading;
  /** 0 where there is no heading. */
  readonly depth: number;
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** A bold line alone is a heading to its author; it stands below all real ones. */
const boldDepth = 7;

/** Cuts a file at its headings, in order. The first section is what stands before any heading. */
export function cutSections(blocks: readonly Block[]): readonly Section[] {
  const sections: (Section & { blocks: Block[] })[] = [{ depth: 0, line: 1, blocks: [] }];
  for (const block of blocks) {
    const heading = headingOf(block);
    if (heading) {
      sections.push({ heading, depth: heading.depth, line: heading.line, blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}

function headingOf(block: Block): Heading | undefined {
  if (block.kind === "heading") return block;
  if (block.kind !== "paragraph" || !block.content.bold) return undefined;
  const { text } = block.content;
  // 「**日時: …**」 states a fact of the evening, and a bold sentence is said with force.
  const isTitle = text.length < 120 && !/[。\n]|^[^:：]{1,12}[:：]|[.!]$/u.test(text);
  return isTitle ? { ...block, kind: "heading", depth: boldDepth } : undefined;
}

/** The blocks of a section as if they stood without a heading of their own. */
export function withoutHeading({ line, blocks }: Section): Section {
  return { depth: 0, line, blocks };
}
