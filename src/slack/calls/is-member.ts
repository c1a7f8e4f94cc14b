import type { App } from "@slack/bolt";

/** Pages of a thousand that are asked for: no organisers' channel has more members. */
const mostPages = 5;

/** Whether somebody is a member of a channel. Throws where Slack does not tell. */
export async function isMember(
  client: App["client"],
  channel: string,
  user: string,
): Promise<boolean> {
  let cursor = "";
  for (let page = 0; page < mostPages; page += 1) {
    const { members = [], response_metadata } = await client.conversations.members({
      channel,
      limit: 1_000,
      ...(cursor && { cursor }),
    });
    if (members.includes(user)) return true;
    cursor = response_metadata?.next_cursor ?? "";
    if (cursor === "") return false;
  }
  return false;
}
