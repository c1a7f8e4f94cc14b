/** Titles and names in paragraphs of their own: a title, below or above it who speaks, and then what it is about. */
import type { Block, RichText } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";
import { nobody } from "../people/known-people.ts";
import { namesPeople } from "../people/person-evidence.ts";
import { withoutBy } from "../words/by-words.ts";
import { labelledNames } from "../words/speaker-label.ts";
import type { GroupItem } from "./group.ts";

/** The pairs with the name behind the title, and those with it in front. */
export function paragraphPairs(blocks: readonly Block[]): readonly (readonly GroupItem[])[] {
  const lines = blocks.map(lineOf);
  const people = lines.flatMap((line, at) => (line && isSomebody(line.text) ? [at] : []));
  if (people.length < 2) return [];
  const isTitle = (at: number) => lines[at] !== undefined && !people.includes(at);
  return [
    pairsAt(
      blocks,
      lines,
      people.filter((at) => isTitle(at - 1)).map((at) => at - 1),
    ),
    pairsAt(
      blocks,
      lines,
      people.filter((at) => isTitle(at + 1)),
    ),
  ].filter(({ length }) => length > 1);
}

/** Each pair with what stands below it, up to the next. */
function pairsAt(
  blocks: readonly Block[],
  lines: readonly (RichText | undefined)[],
  starts: readonly number[],
): readonly GroupItem[] {
  return starts.flatMap((start, at) => {
    const pair = lines.slice(start, start + 2).flatMap((line) => line ?? []);
    const line = blocks[start]?.line;
    return line === undefined
      ? []
      : [{ line, lines: pair, below: blocks.slice(start + 2, starts[at + 1]) }];
  });
}

/** A paragraph of one short line. */
function lineOf(block: Block): RichText | undefined {
  if (block.kind !== "paragraph" || block.content.text.length > longest) return undefined;
  const [line, ...others] = splitLines(block.content);
  return others.length === 0 ? line : undefined;
}

const longest = 160;

function isSomebody(text: string): boolean {
  return (
    text.length <= longestName && namesPeople(withoutBy(labelledNames(text) ?? text), nobody, 2)
  );
}

/** With a company, in UTF-16 units. */
const longestName = 80;
