import type { App } from "@slack/bolt";
import type { AskedMessage } from "../payload/asked-message.ts";

/** Longest part of a message that is read, in characters. */
const longest = 2_000;

/** What a thread began with; undefined where Slack does not tell, for it may be read with the history scopes only. */
export async function threadStart(
  client: App["client"],
  { channel, ts, threadTs }: AskedMessage,
): Promise<string | undefined> {
  if (threadTs === undefined || threadTs === ts) return undefined;
  try {
    const { messages } = await client.conversations.replies({ channel, ts: threadTs, limit: 1 });
    return messages?.[0]?.text?.slice(0, longest);
  } catch {
    return undefined; // Without the scope, as after any failure, the answer says that it was not read.
  }
}
