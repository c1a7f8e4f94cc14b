import type { Block, RichText, TextLink } from "../markdown/block.ts";
import { findTagLinks } from "../markdown/html.ts";
import type { Link, LinkKind } from "../meetup.ts";
import { linkKind } from "./link-kind.ts";

/** Every link in the blocks and their children, in order, each address once. */
export function readLinks(texts: readonly RichText[], blocks: readonly Block[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { url, text, label } of [...texts.flatMap(linksOfText), ...linksIn(blocks)]) {
    if (!links.has(url)) links.set(url, { url, text, kind: kindOf({ url, text, label }) });
  }
  return [...links.values()];
}

/** Is there a link in the block? */
export function holdsLink(block: Block): boolean {
  return linksOf(block).length > 0;
}

/** What the author calls it in the words before it tells where its name does not: `スライド: https://…`. */
function kindOf({ url, text, label }: FoundLink): LinkKind {
  const kind = linkKind(url, text);
  return kind === "other" && label !== "" ? linkKind(url, label) : kind;
}

function linksOfText({ text, links }: RichText): readonly FoundLink[] {
  return links.map((link) => ({ ...link, label: labelBefore(link, text) }));
}

/** The few words between the beginning of a line and a link; empty where it stands in a sentence. */
function labelBefore({ start }: TextLink, text: string): string {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim();
  return before.length <= longestLabel ? before : "";
}

/** 「当日の発表資料はこちら：」, in UTF-16 units. */
const longestLabel = 16;

function linksIn(blocks: readonly Block[]): readonly FoundLink[] {
  return blocks.flatMap(linksOf);
}

interface FoundLink extends Pick<Link, "url" | "text"> {
  readonly label: string;
}

function linksOf(block: Block): readonly FoundLink[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return linksOfText(block.content);
    case "list":
      return block.items.flatMap((item) => linksIn(item.blocks));
    case "quote":
      return linksIn(block.blocks);
    case "table":
      return [block.header, ...block.rows.map((row) => row.cells)].flat().flatMap(linksOfText);
    case "html":
      return findTagLinks(block.html).map((url) => ({ url, text: url, label: "" }));
    case "code":
    case "rule":
      return [];
  }
}
