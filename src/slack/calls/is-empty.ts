import type { App } from "@slack/bolt";

/**
 * Whether nobody said anything in a direct message of the bot before; false where Slack does not tell.
 *
 * @param ts Of the message before which is looked; the end of the conversation where undefined.
 */
export async function isFirstMessage(
  client: App["client"],
  channel: string,
  ts?: string,
): Promise<boolean> {
  try {
    const { messages } = await client.conversations.history({
      channel,
      limit: mostLookedAt,
      ...(ts && { latest: ts, inclusive: false }),
    });
    if (messages === undefined) return false;
    // The Slack of the demo tells of later ones, too.
    const before = messages.filter((one) => ts === undefined || Number(one.ts) < Number(ts));
    return before.length === 0;
  } catch {
    return false; // A welcome is no reason to fail.
  }
}

/** What is said now, the answer, and one that was said before. */
const mostLookedAt = 3;
