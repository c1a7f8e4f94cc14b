import { keepLast } from "../memory/keep-last.ts";

/** Lets each key through so often: a burst of `size`, and `perSecond` in the long run. */
export interface TokenBuckets {
  readonly take: (key: string) => boolean;
}

/** People and channels that are counted at a time; a community has fewer. */
const mostKeys = 10_000;

/** Keys whose bucket is full again are as good as new, and forgotten. */
export function createTokenBuckets(
  size: number,
  perSecond: number,
  now: () => number = () => performance.now(),
): TokenBuckets {
  const buckets = keepLast<{ readonly tokens: number; readonly at: number }>(mostKeys, {
    ttl: (size / perSecond) * 1000,
    ttlResolution: 0,
    perf: { now },
  });
  return {
    take: (key) => {
      const at = now();
      const bucket = buckets.get(key);
      const tokens = bucket
        ? Math.min(size, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
        : size;
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
      return tokens >= 1;
    },
  };
}
