import type { Block } from "../markdown/block.ts";

/** Paragraphs in a row that are one link each are a list without bullets. */
export function linkParagraphs(blocks: readonly Block[]): readonly Block[] {
  const read: Block[] = [];
  for (const block of blocks) {
    const last = read.at(-1);
    const item = isOneLink(block) ? { line: block.line, blocks: [block] } : undefined;
    if (!item) read.push(block);
    else if (
      last?.kind === "list" &&
      last.items.every(({ blocks: [own] }) => own && isOneLink(own))
    ) {
      read[read.length - 1] = { ...last, items: [...last.items, item] };
    } else read.push({ kind: "list", line: block.line, items: [item] });
  }
  return read;
}

function isOneLink(block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const [link, ...others] = block.content.links;
  return (
    link !== undefined &&
    others.length === 0 &&
    link.text === block.content.text &&
    link.text !== link.url
  );
}
