/** Lets each request in once. */
export interface Admission {
  /** True for the first request under any of these keys, false for every later one. */
  readonly admit: (keys: readonly string[]) => Promise<boolean>;
}

/**
 * Remembers the last `capacity` keys.
 *
 * Slack delivers at least once: it sends again after a slow ack, and a message that mentions the
 * bot in a direct message can come as two events.
 */
export function createAdmission(capacity = 20_000): Admission {
  const seen = new Set<string>(); // A Set keeps insertion order: the first is the oldest.
  return {
    admit: async (keys) => {
      if (keys.some((key) => seen.has(key))) return false;
      for (const key of keys) seen.add(key);
      for (const oldest of seen) {
        if (seen.size <= capacity) break;
        seen.delete(oldest);
      }
      return true;
    },
  };
}
