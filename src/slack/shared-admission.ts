import type { Logger } from "@slack/bolt";
import type { Admission } from "./admission.ts";

/** Where several bots agree on which of them answers a request. */
export interface Claims {
  /** True for the first bot that claims any of these keys. Rejects where nobody can tell. */
  readonly claim: (keys: readonly string[]) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** How long the claims are left alone after they failed: nobody waits for them in vain meanwhile. */
const pauseMillis = 5_000;

/**
 * Lets each request in once among all bots that share the claims.
 *
 * While the claims cannot be reached, each bot lets in what is new to itself: to answer twice is a
 * lesser evil than silence.
 */
export function shareAdmission(
  own: Admission,
  { claim }: Claims,
  logger: Logger,
  now: () => number = Date.now,
): Admission {
  let pausedUntil = 0;
  let isDown = false;
  return {
    admit: async (keys) => {
      if (!(await own.admit(keys))) return false;
      if (now() < pausedUntil) return true;
      try {
        const isFirst = await claim(keys);
        if (isDown) logger.info("The database answers again");
        isDown = false;
        return isFirst;
      } catch (error) {
        pausedUntil = now() + pauseMillis;
        if (!isDown) logger.warn(`${trouble} (${error instanceof Error ? error.message : error})`);
        isDown = true;
        return true;
      }
    },
  };
}

const trouble =
  "The database of DATABASE_URL does not answer: until it does, what Slack delivers to two bots is answered twice.";
