import type { App } from "@slack/bolt";

/** Whether nobody said anything in a direct message of the bot yet; false where Slack does not tell. */
export async function isEmpty(client: App["client"], channel: string): Promise<boolean> {
  try {
    const { messages } = await client.conversations.history({ channel, limit: 1 });
    return messages?.length === 0;
  } catch {
    return false; // A welcome is no reason to fail.
  }
}
