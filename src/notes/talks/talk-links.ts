import type { Block, RichText } from "../markdown/block.ts";
import { findTagLinks } from "../markdown/html.ts";
import type { Link } from "../meetup.ts";
import { linkKind } from "./link-kind.ts";

/** Every link in the blocks and their children, in order, each address once. */
export function readLinks(texts: readonly RichText[], blocks: readonly Block[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { url, text } of [...texts.flatMap((own) => own.links), ...linksIn(blocks)]) {
    if (!links.has(url)) links.set(url, { url, text, kind: linkKind(url, text) });
  }
  return [...links.values()];
}

function linksIn(blocks: readonly Block[]): readonly FoundLink[] {
  return blocks.flatMap(linksOf);
}

type FoundLink = Pick<Link, "url" | "text">;

function linksOf(block: Block): readonly FoundLink[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return block.content.links;
    case "list":
      return block.items.flatMap((item) => linksIn(item.blocks));
    case "quote":
      return linksIn(block.blocks);
    case "table":
      return [block.header, ...block.rows.map((row) => row.cells)]
        .flat()
        .flatMap((cell) => cell.links);
    case "html":
      return findTagLinks(block.html).map((url) => ({ url, text: url }));
    case "code":
    case "rule":
      return [];
  }
}
