/**
 * Rich text of any length as blocks.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextList,
  RichTextSection,
} from "@slack/types";

/** Longest block as JSON: a message leaves out whole blocks where it has no room, a window turns pages between them. */
const longestBlock = 4000;

/** An item of a list by itself, whose wrapped lines keep to it; none where it has no words. */
export function richItem(
  elements: readonly RichTextElement[],
  indent = 0,
): readonly RichTextList[] {
  if (elements.length === 0) return [];
  const item: RichTextSection = { type: "rich_text_section", elements: [...elements] };
  return [{ type: "rich_text_list", style: "bullet", indent, elements: [item] }];
}

/** As many blocks as these need; items that stand alike and follow each other are one list. */
export function richBlocks(all: readonly RichTextBlockElement[]): readonly RichTextBlock[] {
  const blocks: RichTextBlockElement[][] = [];
  let size = longestBlock;
  for (const next of all) {
    const length = JSON.stringify(next).length;
    if (size + length > longestBlock) {
      blocks.push([]);
      size = 0;
    }
    size += length;
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (last?.type === "rich_text_list" && next.type === "rich_text_list" && isAlike(last, next))
      last.elements.push(...next.elements);
    else block?.push(next);
  }
  return blocks.map((elements) => ({ type: "rich_text", elements }));
}

function isAlike(one: RichTextList, other: RichTextList): boolean {
  return one.indent === other.indent;
}
