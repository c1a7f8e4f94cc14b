import type { Logger } from "@slack/bolt";
import { keepLast } from "../memory/keep-last.ts";
import { type Claims, mostClaims } from "./claims.ts";

/**
 * Questions that the shared claims are asked at a time, no more than they have connections. A burst waits
 * here, where it takes for no outage that all connections are in use.
 */
const atOnce = 4;
/** How long the claims are left alone after they failed: nobody waits for them in vain meanwhile. */
const pauseMillis = 5_000;

/**
 * The bot's own claims, and those that it shares with other bots.
 *
 * While the shared ones cannot be reached, each bot goes by its own: to answer twice is a lesser evil
 * than silence.
 *
 * @param shared Reject where nobody can tell.
 */
export function shareClaims(
  own: Claims,
  shared: Claims,
  logger: Logger,
  now: () => number = () => performance.now(), // No clock that somebody may set.
): Claims {
  /** Keys that the shared claims may still hold for this bot, which could not take them back. */
  const notGivenBack = keepLast<true>(mostClaims);
  let pausedUntil = 0;
  let isDown = false;
  let asking = 0;
  const waiting: (() => void)[] = [];

  /** What the shared claims say; `otherwise` while they cannot be reached. */
  async function ask<T>(question: () => Promise<T>, otherwise: T): Promise<T> {
    if (asking >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    asking += 1;
    try {
      return await askNow(question, otherwise);
    } finally {
      asking -= 1;
      waiting.shift()?.();
    }
  }

  async function askNow<T>(question: () => Promise<T>, otherwise: T): Promise<T> {
    if (now() < pausedUntil) return otherwise;
    try {
      const answer = await question();
      if (isDown) logger.info("The database answers again");
      isDown = false;
      return answer;
    } catch (error) {
      pausedUntil = now() + pauseMillis;
      if (!isDown) logger.warn(`${trouble} (${error instanceof Error ? error.message : error})`);
      isDown = true;
      return otherwise;
    }
  }

  return {
    has: async (keys) => (await own.has(keys)) || ask(() => shared.has(keys), false),
    claim: async (keys) => {
      if (!(await own.claim(keys))) return false;
      const wasOurs = keys.some((key) => notGivenBack.delete(key));
      if (wasOurs || (await ask(() => shared.claim(keys), true))) return true;
      await own.release(keys); // It is another bot's, which may take it back.
      return false;
    },
    release: async (keys) => {
      await own.release(keys);
      const isFree = await ask(() => shared.release(keys).then(() => true), false);
      if (!isFree) for (const key of keys) notGivenBack.set(key, true);
    },
    close: async () => {
      await Promise.all([own.close(), shared.close()]);
    },
  };
}

const trouble =
  "The database of DATABASE_URL does not answer: until it does, what Slack delivers to two bots is answered twice.";
