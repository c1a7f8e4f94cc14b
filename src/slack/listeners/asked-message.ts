/** A message that a person addressed to the bot. */
export interface AskedMessage {
  readonly channel: string;
  readonly ts: string;
  /** Who asks. */
  readonly user: string;
  /** As Slack sends it, with entities and mentions. */
  readonly text: string;
  /** Where the answer goes: its thread; undefined for the open conversation of a direct message. */
  readonly threadTs?: string;
}

/**
 * The message behind an `app_mention` or `message` event; undefined when no person asks by it.
 *
 * Bots (this one too), edits, deletions, joins and every other subtype are not asked by anybody.
 * A file with a comment is a question all the same.
 */
export function askedMessage(event: Readonly<Record<string, unknown>>): AskedMessage | undefined {
  const { type, channel, ts, text, user, subtype, thread_ts } = event;
  if (typeof channel !== "string" || typeof ts !== "string" || typeof text !== "string") return;
  if (typeof user !== "string" || user === "USLACKBOT") return;
  if (event.bot_id || event.bot_profile || event.hidden || event.edited) return;
  if (subtype !== undefined && subtype !== "file_share") return;

  const isDirect = event.channel_type === "im" || channel.startsWith("D");
  if (type === "message" && !isDirect) return;
  const thread = typeof thread_ts === "string" ? thread_ts : isDirect ? undefined : ts;
  return { channel, ts, user, text, ...(thread && { threadTs: thread }) };
}
