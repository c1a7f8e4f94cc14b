import type { About, Topic } from "../../answer/follow-up/topic.ts";
import type { AskedMessage } from "../payload/asked-message.ts";
import { keepLast } from "./keep-last.ts";

/** Where and when something was said. */
type Said = Pick<AskedMessage, "channel" | "ts" | "threadTs">;

/** What was said last in each conversation, as far as it is remembered. */
export interface Conversations {
  /** Undefined where a message begins a conversation. */
  readonly about: (said: Said) => About | undefined;
  /** @param answeredAt The `ts` of the answer, in whose thread people may go on. */
  readonly remember: (said: Said, topic: Topic, answeredAt: string | undefined) => void;
}

/**
 * Remembers the topic of the last `capacity` threads, and of direct messages.
 *
 * A topic is a handful of ids. It lives in memory, so that the bot need not read what people write
 * to each other; a restart forgets it, and a question that goes on from it is told so.
 */
export function createConversations(capacity = 5_000): Conversations {
  const topics = keepLast<Topic>(capacity);

  return {
    about: (asked) => {
      const topic = topics.get(keyOf(asked.channel, asked.threadTs));
      // A mention in a channel begins a thread of its own; all else goes on from something.
      return topic ?? (asked.threadTs === asked.ts ? undefined : "lost");
    },
    remember: ({ channel, ts, threadTs }, topic, answeredAt) => {
      const answered = answeredAt === undefined ? [] : [answeredAt];
      for (const place of new Set([threadTs, ts, ...answered]))
        topics.set(keyOf(channel, place), topic);
    },
  };
}

/** A thread, or the open conversation of a direct message. */
function keyOf(channel: string, threadTs = ""): string {
  return `${channel}:${threadTs}`;
}
