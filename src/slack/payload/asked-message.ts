/** A message that a person addressed to the bot. */
export interface AskedMessage {
  readonly channel: string;
  readonly ts: string;
  /** Who asks. */
  readonly user: string;
  /** As Slack sends it, with entities and mentions. */
  readonly text: string;
  /** True where files are attached, which are not read. */
  readonly hasFiles: boolean;
  /** Where the answer goes: its thread; undefined for the open conversation of a direct message. */
  readonly threadTs?: string;
}

/**
 * The message behind an `app_mention` or `message` event; undefined when no person asks by it.
 *
 * Bots (this one too), edits, deletions, joins and most other subtypes are not asked by anybody. A file
 * with a comment, a reply that is shown in the channel too and a `/me` are questions all the same.
 */
export function askedMessage(event: Event): AskedMessage | undefined {
  const said = personsMessage(event);
  return event.type === "message" && !isDirect(event) ? undefined : said;
}

/**
 * What a person said in the thread of a channel, to whom it may concern; undefined where it mentions
 * somebody. A mention of this bot comes as an event of its own.
 */
export function threadReply(event: Event): AskedMessage | undefined {
  if (event.type !== "message" || isDirect(event) || typeof event.thread_ts !== "string") return;
  const said = personsMessage(event);
  return said && !/<[@!]/u.test(said.text) ? said : undefined;
}

type Event = Readonly<Record<string, unknown>>;

function personsMessage(event: Event): AskedMessage | undefined {
  const { channel, ts, text, user, subtype, thread_ts } = event;
  if (typeof channel !== "string" || typeof ts !== "string" || typeof text !== "string") return;
  if (typeof user !== "string" || user === "USLACKBOT") return;
  if (event.bot_id || event.bot_profile || event.hidden || event.edited) return;
  if (!askedSubtypes.has(subtype)) return;

  const thread = typeof thread_ts === "string" ? thread_ts : isDirect(event) ? undefined : ts;
  const hasFiles = Array.isArray(event.files) && event.files.length > 0;
  return { channel, ts, user, text, hasFiles, ...(thread && { threadTs: thread }) };
}

function isDirect({ channel, channel_type }: Event): boolean {
  return channel_type === "im" || (typeof channel === "string" && channel.startsWith("D"));
}

const askedSubtypes: ReadonlySet<unknown> = new Set([
  undefined,
  "file_share",
  "thread_broadcast",
  "me_message",
]);
