import type { SlackEvent } from "./body.ts";
import { cutText } from "./cut-text.ts";

/** Of messages that were shared; of links that Slack previews there is nothing to ask. */
export function sharedIn(attachments: SlackEvent["attachments"]): string | undefined {
  const texts = attachments
    .filter(({ is_msg_unfurl, is_share }) => is_msg_unfurl || is_share)
    .flatMap(({ text }) => text || []);
  return texts.length > 0 ? cutText(texts.join("\n")) : undefined; // Each of them was cut, and there may be many.
}

/** What a message says that was written in blocks only: their texts, in order. */
export function textOfBlocks(blocks: readonly unknown[]): string {
  return cutText(textOf(blocks, 0));
}

function textOf(blocks: readonly unknown[], depth: number): string {
  if (depth > deepest) return "";
  return blocks
    .map((block) => {
      const { type, text, user_id, elements } = Object(block);
      if (typeof user_id === "string") return `<@${user_id}>`;
      if (typeof text === "string" && type !== "emoji") return text;
      const inner = [...(text ? [text] : []), ...(Array.isArray(elements) ? elements : [])];
      return textOf(inner, depth + 1);
    })
    .filter((one) => one !== "")
    .join(" ");
}

/** Of what Slack nests: a list within a quote within a rich text. */
const deepest = 6;
