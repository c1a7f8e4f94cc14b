import type { Section } from "../forms/section.ts";
import type { Block, ListItem } from "../markdown/block.ts";
import { htmlText } from "../markdown/html.ts";
import type { Point } from "../meetup.ts";

/** The notes of a talk as a tree: what stands under its heading, and its sections below that. */
export function readPoints(sections: readonly Section[]): readonly Point[] {
  const root: Draft = { depth: 0, children: [] };
  const path: Draft[] = [root];
  for (const { heading, depth, line, blocks } of sections) {
    if (heading?.content.text) {
      while (path.length > 1 && (path.at(-1)?.depth ?? 0) >= depth) path.pop();
      const children: Point[] = [];
      path.at(-1)?.children.push({ kind: "heading", text: heading.content.text, line, children });
      path.push({ depth, children });
    }
    const siblings = path.at(-1)?.children;
    for (const block of blocks) for (const below of pointsOf(block)) siblings?.push(below);
  }
  return root.children;
}

interface Draft {
  readonly depth: number;
  readonly children: Point[];
}

/** The points of one block. A block without text is none. */
export function pointsOf(block: Block): readonly Point[] {
  const { line } = block;
  switch (block.kind) {
    case "paragraph":
      return point("paragraph", block.content.text, line);
    case "heading": // inside a list or a quote
      return point("heading", block.content.text, line);
    case "list":
      return block.items.flatMap(bullet);
    case "quote":
      return point("quote", textOf(block.blocks), line);
    case "code":
      return point("code", block.text, line);
    case "html":
      return point("paragraph", htmlText(block.html), line);
    case "table":
      return point("table", tableText([block.header, ...block.rows.map((row) => row.cells)]), line);
    case "rule":
      return [];
  }
}

/** A bullet's own text is its first paragraph; everything else in it is below it. */
function bullet({ line, blocks }: ListItem): readonly Point[] {
  const [first, ...rest] = blocks;
  if (!first) return [];
  const [head, ...more] = pointsOf(first);
  const children = [...more, ...rest.flatMap(pointsOf)];
  if (!head) return children;
  const kind = head.kind === "paragraph" ? "bullet" : head.kind;
  return [{ kind, text: head.text, line, children: [...head.children, ...children] }];
}

function point(kind: Point["kind"], text: string, line: number): readonly Point[] {
  const lines = text.split("\n").map((row) => row.trimEnd());
  const first = lines.findIndex((row) => row !== "");
  if (first === -1) return [];
  const tidy = lines.slice(first).join("\n").trimEnd();
  return [{ kind, text: kind === "code" ? tidy : tidy.trimStart(), line, children: [] }];
}

/** The texts of all points in the blocks, from top to bottom. */
function textOf(blocks: readonly Block[]): string {
  const texts: string[] = [];
  const collect = ({ text, children }: Point): void => {
    texts.push(text);
    children.forEach(collect);
  };
  blocks.flatMap(pointsOf).forEach(collect);
  return texts.join("\n");
}

function tableText(rows: readonly (readonly { text: string }[])[]): string {
  return rows
    .map((cells) => cells.map(({ text }) => text.replaceAll("\n", " ")).join(" | "))
    .join("\n");
}
