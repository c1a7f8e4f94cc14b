/** Whatever stands beside its like in a file: bullets, paragraphs, lines, rows, headings. */
import type { Section } from "../forms/section.ts";
import type { Block, List, ListItem, RichText } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";
import { roleOfWords } from "../words/words-above.ts";
import type { GroupItem, SiblingGroup } from "./group.ts";
import { paragraphPairs } from "./paragraph-pairs.ts";

/** All groups of a file. Lists at the same place under headings of the same depth are one group as well as each by itself. */
export function findGroups(sections: readonly Section[]): readonly SiblingGroup[] {
  const placed = withHeadingsAbove(sections);
  const own = placed.flatMap(({ section, above }) =>
    groupsIn(section.blocks, above, `${section.depth}`),
  );
  const pools = new Map<string, PlacedGroup[]>();
  for (const group of own.filter(isOfNothingElse)) {
    const same = pools.get(group.place);
    if (same) same.push(group);
    else pools.set(group.place, [group]);
  }
  const together = [...pools.values()].filter((groups) => groups.length > 1).map(pool);
  return [...together, ...own, ...headingGroups(placed)].filter(
    ({ items }) => items.length > 1 && items.length <= mostSiblings,
  );
}

/** More siblings are a table of data. */
export const mostSiblings = 400;

interface PlacedGroup extends SiblingGroup {
  /** Groups of the same place stand in the same way below headings of the same depth. */
  readonly place: string;
}

/** Books and contributors are no talks, and not made so by lists beside them. */
function isOfNothingElse({ above: [near = ""] }: PlacedGroup): boolean {
  return roleOfWords(near) !== "others";
}

/** What stands above all of them. */
function pool(groups: readonly PlacedGroup[]): SiblingGroup {
  const [first, ...others] = groups as readonly [PlacedGroup, ...PlacedGroup[]];
  const above = first.above.filter((text) => others.every((group) => group.above.includes(text)));
  return { kind: first.kind, above, items: groups.flatMap(({ items }) => items) };
}

interface PlacedSection {
  readonly section: Section;
  /** Its heading and those it stands below, nearest first. */
  readonly above: readonly string[];
}

function withHeadingsAbove(sections: readonly Section[]): readonly PlacedSection[] {
  let open: readonly { readonly depth: number; readonly text: string }[] = [];
  return sections.map((section) => {
    const { heading, depth } = section;
    if (heading) {
      const shallower = open.filter((one) => one.depth < depth);
      open = [{ depth, text: heading.content.text }, ...shallower];
    }
    return { section, above: open.map(({ text }) => text) };
  });
}

function groupsIn(
  blocks: readonly Block[],
  above: readonly string[],
  place: string,
): readonly PlacedGroup[] {
  const groups = blocks.flatMap((block, at): readonly PlacedGroup[] => {
    const before = blocks[at - 1];
    const said = before?.kind === "paragraph" ? [before.content.text, ...above] : above;
    switch (block.kind) {
      case "list":
        return listGroups(block, said, `${place}/list`);
      case "quote":
        return groupsIn(block.blocks, above, `${place}/quote`);
      case "table": {
        const items = block.rows.map(({ line, cells }) => ({ line, lines: cells, below: [] }));
        const header = block.header.map(({ text }) => text).join(" ");
        return [{ kind: "rows", place: `${place}/rows`, above: [header, ...said], items }];
      }
      case "paragraph": {
        const { line: first, lastLine = Number.POSITIVE_INFINITY } = block;
        const items = splitLines(block.content).map((line, index) => ({
          line: Math.min(first + index, lastLine),
          lines: [line],
          below: [],
        }));
        return [{ kind: "lines", place: `${place}/lines`, above: said, items }];
      }
      default:
        return [];
    }
  });
  const pairs = paragraphPairs(blocks).map(
    (items, at): PlacedGroup => ({
      kind: "paragraphs",
      place: `${place}/pairs ${at}`,
      above,
      items,
    }),
  );
  return [...groups, ...pairs, ...paragraphGroups(blocks, above, `${place}/paragraphs`)];
}

function listGroups(list: List, above: readonly string[], place: string): readonly PlacedGroup[] {
  const own: PlacedGroup = { kind: "bullets", place, above, items: list.items.map(bulletOf) };
  const below = list.items.flatMap((item) =>
    item.blocks.flatMap((block) =>
      block.kind === "list" ? listGroups(block, [textOf(item), ...above], `${place}/list`) : [],
    ),
  );
  return [own, ...below];
}

/** A bullet as an item of its group. */
export function bulletOf({ line, blocks }: ListItem): GroupItem {
  return { line, lines: firstLines(blocks), below: blocks.slice(1) };
}

function textOf({ blocks: [head] }: ListItem): string {
  return head?.kind === "paragraph" ? head.content.text : "";
}

/** Paragraphs in a row, each with what follows it; long ones stand between groups, and bullets typed by hand are their own. */
function paragraphGroups(
  blocks: readonly Block[],
  above: readonly string[],
  place: string,
): readonly PlacedGroup[] {
  const runs: { mark: string; above: readonly string[]; items: GroupItem[] }[] = [];
  const groups = () => runs.at(-1);
  for (const block of blocks) {
    const last = groups()?.items.at(-1);
    if (block.kind !== "paragraph") {
      if (last) groups()?.items.splice(-1, 1, { ...last, below: [...last.below, block] });
      continue;
    }
    const mark = /^[•·・◦▪●■]/u.exec(block.content.text)?.[0] ?? "";
    const isLong = block.content.text.length > longest;
    if (isLong) runs.push({ mark, above: [block.content.text, ...above], items: [] });
    else if (mark !== groups()?.mark)
      runs.push({ mark, above: groups()?.above ?? above, items: [] });
    if (!isLong) groups()?.items.push({ line: block.line, lines: firstLines([block]), below: [] });
  }
  return runs.map(({ above: said, items }) => ({ kind: "paragraphs", place, above: said, items }));
}

/** Longer paragraphs are prose. */
const longest = 240;

function headingGroups(placed: readonly PlacedSection[]): readonly SiblingGroup[] {
  const depths = [...new Set(placed.map(({ section }) => section.depth))];
  return depths.flatMap((depth): SiblingGroup[] => {
    const siblings = placed.filter(({ section }) => section.heading && section.depth === depth);
    const [first] = siblings;
    if (!first) return [];
    const items = siblings.flatMap(({ section: { heading, line, blocks } }) =>
      heading ? [{ line, lines: [heading.content, ...firstLines(blocks)], below: blocks }] : [],
    );
    const above = first.above
      .slice(1)
      .filter((text) => siblings.every((other) => other.above.includes(text)));
    return [{ kind: "headings", above, items }];
  });
}

/** The first lines of the blocks, those of bullets among them. */
function firstLines(blocks: readonly Block[]): readonly RichText[] {
  const lines: RichText[] = [];
  for (const block of blocks) {
    if (lines.length >= mostLines) break;
    if (block.kind === "paragraph") lines.push(...splitLines(block.content));
    else if (block.kind === "list") {
      for (const {
        blocks: [head],
      } of block.items.slice(0, mostLines)) {
        if (head?.kind === "paragraph") lines.push(...splitLines(head.content).slice(0, 1));
      }
    }
  }
  return lines.slice(0, mostLines);
}

/** Who speaks stands near the title. */
const mostLines = 6;
