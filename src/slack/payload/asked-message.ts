import type { Payload } from "./payload.ts";

/** A message that a person addressed to the bot. */
export interface AskedMessage {
  readonly channel: string;
  readonly ts: string;
  /** Who asks. */
  readonly user: string;
  /** As Slack sends it, with entities and mentions. */
  readonly text: string;
  /** What a message says that was shared with it. */
  readonly shared?: string;
  /** True where files are attached, which are not read. */
  readonly hasFiles: boolean;
  /** Where the answer goes: its thread; undefined for the open conversation of a direct message. */
  readonly threadTs?: string;
}

/** The message by which a person asks; undefined for any other payload. */
export function askedMessage(payload: Payload): AskedMessage | undefined {
  const { surface } = payload;
  return surface === "mention" || surface === "direct message"
    ? personsMessage(payload)
    : undefined;
}

/**
 * What a person said in the thread of a channel, to whom it may concern; undefined where it mentions
 * somebody. A mention of this bot comes as an event of its own.
 */
export function threadReply(payload: Payload): AskedMessage | undefined {
  if (payload.surface !== "channel" || payload.where.threadTs === undefined) return;
  const said = personsMessage(payload);
  return said && !/<[@!]/u.test(said.text) ? said : undefined;
}

/** What a person said in a channel, to whom it may concern, and in no thread; undefined where it mentions somebody. */
export function openingMessage(payload: Payload): AskedMessage | undefined {
  if (payload.surface !== "channel" || payload.where.threadTs !== undefined) return;
  const said = personsMessage(payload);
  return said && !/<[@!]/u.test(said.text) ? said : undefined;
}

function personsMessage({ who, where, words, shared, files }: Payload): AskedMessage | undefined {
  const { channel, ts, threadTs, isDirect } = where;
  if (who === undefined || channel === undefined || ts === undefined || words === undefined) return;
  const thread = threadTs ?? (isDirect ? undefined : ts);
  return {
    channel,
    ts,
    user: who,
    text: words,
    hasFiles: files,
    ...(shared !== undefined && { shared }),
    ...(thread !== undefined && { threadTs: thread }),
  };
}
