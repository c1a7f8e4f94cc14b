import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "../blocks/blocks.ts";
import { claiming } from "../calls/claiming.ts";
import { isOutage } from "../calls/outage.ts";
import type { Claims } from "../claims/claims.ts";

/** What is told, where, and what it is about. */
interface News {
  readonly channel: string;
  readonly message: Message;
  /** Two bots that tell of the same within some ten minutes tell it once. */
  readonly about: readonly string[];
}

/** Tells a channel what nobody asked for. Never rejects. */
export type TellOnce = (news: News) => Promise<void>;

export interface TellOnceOptions {
  readonly claims: Pick<Claims, "has" | "claim" | "release">;
  /** Posts under the claim of now. Throws where that fails. */
  readonly post: (channel: string, message: Message) => Promise<unknown>;
  /** Told of what could not be told. */
  readonly onTrouble: (error: unknown) => void;
  /** Before the first of the attempts that follow on an outage; the pauses grow from there. */
  readonly pauseMillis?: number;
  readonly now?: () => number;
}

const sameNewsMillis = 600_000;
const longestPauseMillis = 600_000;
/** What is older than a day is no news. */
const newsMillis = 86_400_000;

/** Tells each thing once, by one of the bots that share the claims, and waits an outage of Slack out. */
export function createTellOnce(options: TellOnceOptions): TellOnce {
  const { claims, post, onTrouble, pauseMillis = 30_000, now = Date.now } = options;
  return async ({ channel, message, about }) => {
    const keys = keysOf(channel, about, now());
    const until = now() + newsMillis;
    for (let pause = pauseMillis; ; pause = Math.min(pause * 2, longestPauseMillis)) {
      if (await claims.has(keys)) return; // No call is begun in vain, of which the log would tell.
      try {
        await claiming(claims, keys, () => post(channel, message));
        return;
      } catch (error) {
        if (!isOutage(error) || now() + pause > until) return onTrouble(error);
      }
      await sleep(pause, undefined, { ref: false });
    }
  };
}

/** Of the stretch of time that it is now and of the next one, so that two bots at its end share one of them. */
function keysOf(channel: string, about: readonly string[], now: number): readonly string[] {
  const stretch = Math.floor(now / sameNewsMillis);
  return [stretch, stretch + 1].map((one) => {
    const hash = createHash("sha256").update(JSON.stringify([channel, about, one]));
    return `news:${hash.digest("base64url")}`;
  });
}
