/** Rich text as mrkdwn: for below a link, where Slack takes no other, and for a Slack that does not know rich text. */
import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  SectionBlock,
} from "@slack/types";
import { sections } from "./blocks.ts";
import { link } from "./link.ts";
import { codeBlock, disarm, escaped, escapeEntities } from "./outside-text.ts";

/** Longest line, which must fit a section. */
const longest = 2900;

export function mrkdwnOf(block: RichTextBlock): readonly SectionBlock[] {
  return sections(mrkdwnLines(block));
}

/** A line a point, and a box for code. */
export function mrkdwnLines({ elements }: RichTextBlock): readonly string[] {
  return elements.flatMap(linesOf);
}

function linesOf(element: RichTextBlockElement): readonly string[] {
  switch (element.type) {
    case "rich_text_preformatted":
      return [codeBlock(element.elements.map(textOf).join(""), longest)];
    case "rich_text_section":
    case "rich_text_quote":
      return [line(element.elements)];
    case "rich_text_list": {
      const { indent = 0 } = element;
      const before = "\u2003".repeat(indent); // Slack swallows ordinary spaces.
      return element.elements.map(
        (item) => `${before}• ${line(item.elements).replaceAll("\n", `\n${before}\u2003`)}`,
      );
    }
  }
}

/** The text with its marks; without them where they would take it beyond a section. */
function line(elements: readonly RichTextElement[]): string {
  const marked = elements.map(inMrkdwn).join("");
  const room = longest - 100; // For what stands before its lines.
  return marked.length <= room ? marked : escaped(elements.map(textOf).join(""), room);
}

function inMrkdwn(element: RichTextElement, at: number, all: readonly RichTextElement[]): string {
  const text = textOf(element);
  if (element.type === "link") {
    return link(element.url, text, element.url.length * 6 + text.length * 6);
  }
  const isBold =
    element.style?.bold === true && isFree(all[at - 1], /.$/su) && isFree(all[at + 1], /^./su);
  return isBold ? `*${escapeEntities(text.replaceAll("*", "∗"))}*` : escapeEntities(disarm(text));
}

/** Whether what stands beside a word lets it be bold: Slack sets it only between spaces or marks of its own script. */
function isFree(beside: RichTextElement | undefined, end: RegExp): boolean {
  if (beside === undefined) return true;
  const [character = ""] = end.exec(textOf(beside)) ?? [];
  return beside.type === "text" && /[\s!-%'-)+-/:;=?@[\]^{|}]/u.test(character);
}

function textOf(element: RichTextElement): string {
  return element.type === "text" || element.type === "link" ? (element.text ?? "") : "";
}
