import type { App } from "@slack/bolt";
import type { Message } from "../blocks/blocks.ts";

/** A conversation, or a thread in it. */
export interface Place {
  readonly channel: string;
  readonly threadTs?: string;
}

/** The pages that a message links to are not unfolded below it. */
export const noUnfurls = { unfurl_links: false, unfurl_media: false } as const;

/** Posts a message and gives its `ts`. */
export async function post(
  client: App["client"],
  { channel, threadTs }: Place,
  message: Message,
): Promise<string | undefined> {
  const { ts } = await client.chat.postMessage({
    channel,
    ...(threadTs && { thread_ts: threadTs }),
    ...message,
    ...noUnfurls,
  });
  return ts;
}
