import { type Claims, createClaims, mostClaims } from "../claims/claims.ts";
import { keepLast } from "../memory/keep-last.ts";

/**
 * Lets each request be answered once.
 *
 * A request is let in when it arrives, and claimed just before its answer is posted. Until then
 * nothing of it outlives the process: Slack sends again what a crash cut short, and it is answered.
 */
export interface Admission extends Pick<Claims, "claim" | "release"> {
  /** True for the first request under any of these keys, unless somebody has claimed one. */
  readonly admit: (keys: readonly string[]) => Promise<boolean>;
}

/**
 * Admission by these claims, and by what was let in here before.
 *
 * Slack delivers at least once: it sends again after a slow ack, and a message that mentions the
 * bot in a direct message can come as two events.
 *
 * @param capacity So many keys are known of what was let in.
 */
export function createAdmission(claims = createClaims(), capacity = mostClaims): Admission {
  const letIn = keepLast<true>(capacity);
  const forget = (keys: readonly string[]) => {
    for (const key of keys) letIn.delete(key);
  };
  return {
    admit: async (keys) => {
      const isKnown = keys.some((key) => letIn.has(key));
      for (const key of keys) letIn.set(key, true);
      if (isKnown) return false;
      const isClaimed = await claims.has(keys);
      if (isClaimed) forget(keys); // Whoever claimed it may take it back.
      return !isClaimed;
    },
    claim: async (keys) => {
      const isOurs = await claims.claim(keys);
      if (!isOurs) forget(keys); // Another bot's, likewise.
      return isOurs;
    },
    release: async (keys) => {
      forget(keys);
      await claims.release(keys);
    },
  };
}
