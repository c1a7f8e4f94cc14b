import { AsyncLocalStorage } from "node:async_hooks";
import type { Claims } from "../claims/claims.ts";

/** The claim of what is being posted, which {@link createSlackFetch} makes and takes back. */
export interface Claim {
  /** False where somebody else has answered by now. */
  readonly make: () => Promise<boolean>;
  /** Takes it back, for what certainly was not posted. */
  readonly takeBack: () => Promise<void>;
}

const claims = new AsyncLocalStorage<Claim>();

/** The claim that the caller posts under; undefined where it needs none. */
export function currentClaim(): Claim | undefined {
  return claims.getStore();
}

/**
 * Runs `post`, and has these keys claimed right before its first request is sent, when its turn in the
 * queue has come. Gives undefined where they were claimed by then, and nothing was sent.
 *
 * Until that moment nothing of the answer outlives the process: whoever is killed while the post waits
 * answers what Slack sends again. What was certainly not posted is free again.
 */
export async function claiming<T>(
  { claim, release }: Pick<Claims, "claim" | "release">,
  keys: readonly string[],
  post: () => Promise<T>,
): Promise<T | undefined> {
  let isMade = false;
  let isLost = false;
  const one: Claim = {
    make: async () => {
      isMade ||= await claim(keys);
      isLost = !isMade;
      return isMade;
    },
    takeBack: async () => {
      if (!isMade) return;
      isMade = false;
      await release(keys);
    },
  };
  try {
    return await claims.run(one, post);
  } catch (error) {
    if (isLost) return undefined;
    throw error;
  }
}
