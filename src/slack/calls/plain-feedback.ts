import type { ContextActionsBlock } from "@slack/types";
import { plainFeedback } from "../blocks/rating.ts";
import type { Fetch } from "./slack-fetch.ts";

/**
 * The same `fetch`, for a Slack that may not know feedback buttons, which are newer than others: a message
 * with them that is refused for its blocks is sent again with plain ones, and so is every later one.
 *
 * @param areKnown False where they are certainly not known, as by a Slack of somebody else's making.
 */
export function withPlainFeedback(fetch: Fetch, areKnown: boolean): Fetch {
  let known = areKnown;
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

/** The body with plain buttons; undefined for one without feedback buttons. */
function plainBody(body: unknown): string | undefined {
  if (typeof body !== "string" || !body.includes("feedback_buttons")) return undefined;
  if (body.startsWith("{")) {
    const message = Object(JSON.parse(body));
    return JSON.stringify({ ...message, blocks: plainBlocks(message.blocks) });
  }
  const form = new URLSearchParams(body);
  form.set("blocks", JSON.stringify(plainBlocks(JSON.parse(form.get("blocks") ?? "[]"))));
  return form.toString();
}

function plainBlocks(blocks: unknown): readonly unknown[] {
  return Array.isArray(blocks)
    ? blocks.map((block) => (isFeedback(block) ? plainFeedback(block) : block))
    : [];
}

function isFeedback(block: unknown): block is ContextActionsBlock {
  return Object(block).type === "context_actions";
}
