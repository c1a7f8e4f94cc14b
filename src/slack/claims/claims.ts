/** What was answered, by the keys of each request, so that nothing is answered twice. */
export interface Claims {
  /** True where any of these keys is claimed. */
  readonly has: (keys: readonly string[]) => Promise<boolean>;
  /** True for the first who claims any of these keys; all of them are claimed then. */
  readonly claim: (keys: readonly string[]) => Promise<boolean>;
  /** Takes claims back, for what certainly was not posted. */
  readonly release: (keys: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Slack delivers again for a day at the longest; so many keys, of 30,000 questions, are more than a day's. */
export const mostClaims = 60_000;

/**
 * Claims in memory, the last `capacity` keys.
 *
 * @param claimedAt The keys that are claimed already, oldest first, with when. It is kept up to date.
 */
export function createClaims(
  claimedAt = new Map<string, number>(),
  capacity = mostClaims,
  now: () => number = Date.now,
): Claims {
  return {
    has: async (keys) => keys.some((key) => claimedAt.has(key)),
    claim: async (keys) => {
      if (keys.some((key) => claimedAt.has(key))) return false;
      for (const key of keys) claimedAt.set(key, now());
      for (const oldest of claimedAt.keys()) {
        if (claimedAt.size <= capacity) break;
        claimedAt.delete(oldest);
      }
      return true;
    },
    release: async (keys) => {
      for (const key of keys) claimedAt.delete(key);
    },
    close: async () => {},
  };
}
