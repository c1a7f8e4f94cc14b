import { type Claims, createClaims } from "../claims/claims.ts";

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
 */
export function createAdmission(claims = createClaims()): Admission {
  const letIn = createClaims();
  return {
    admit: async (keys) => (await letIn.claim(keys)) && !(await claims.has(keys)),
    claim: claims.claim,
    release: async (keys) => {
      await letIn.release(keys);
      await claims.release(keys);
    },
  };
}
