import type { ContextActionsBlock, RichTextBlock } from "@slack/types";
import { mrkdwnOf } from "../blocks/mrkdwn-of.ts";
import { plainFeedback } from "../blocks/rating.ts";
import type { Fetch } from "./slack-fetch.ts";

/**
 * The same `fetch`, for a Slack that may not know feedback buttons or rich text: a message with them that is
 * refused for its blocks is sent again with plain ones, and so is every later one.
 */
export function withPlainBlocks(fetch: Fetch): Fetch {
  let known = true;
  return async (url, init) => {
    const body = init?.body;
    const plain = plainBody(body);
    if (plain === undefined) return fetch(url, init);
    if (known) {
      const response = await fetch(url, init);
      if (!(await isRefused(response))) return response;
      known = false;
    }
    return fetch(url, { ...init, body: plain });
  };
}

/** Slack's words for blocks that it does not take; nothing was posted. */
async function isRefused(response: Response): Promise<boolean> {
  return /invalid_blocks|unsupported_type/u.test(await response.clone().text());
}

/** The body with plain blocks; undefined for one that has no others. */
function plainBody(body: unknown): string | undefined {
  if (typeof body !== "string" || !/feedback_buttons|rich_text/u.test(body)) return undefined;
  if (body.startsWith("{")) return JSON.stringify(withPlain(JSON.parse(body)));
  const form = new URLSearchParams(body);
  const blocks = form.get("blocks");
  const view = form.get("view");
  if (blocks !== null) form.set("blocks", JSON.stringify(plainBlocks(JSON.parse(blocks))));
  if (view !== null) form.set("view", JSON.stringify(withPlain(JSON.parse(view))));
  return form.toString();
}

/** A message or a window with plain blocks. */
function withPlain(shown: object): object {
  return "blocks" in shown ? { ...shown, blocks: plainBlocks(shown.blocks) } : shown;
}

function plainBlocks(blocks: unknown): readonly unknown[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block) => {
    if (isFeedback(block)) return [plainFeedback(block)];
    return isRichText(block) ? mrkdwnOf(block) : [block];
  });
}

function isFeedback(block: unknown): block is ContextActionsBlock {
  return Object(block).type === "context_actions";
}

function isRichText(block: unknown): block is RichTextBlock {
  return Object(block).type === "rich_text";
}
