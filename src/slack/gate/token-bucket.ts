/** Lets each key through so often: a burst of `size`, and `perSecond` in the long run. */
export interface TokenBuckets {
  readonly take: (key: string) => boolean;
}

/** Keys whose bucket is full again are forgotten. */
export function createTokenBuckets(
  size: number,
  perSecond: number,
  now: () => number = () => performance.now(),
): TokenBuckets {
  const buckets = new Map<string, { tokens: number; at: number }>(); // The last used is the last.
  const refilled = ({ tokens, at }: { tokens: number; at: number }, time: number) =>
    Math.min(size, tokens + ((time - at) / 1000) * perSecond);
  return {
    take: (key) => {
      const time = now();
      for (const [other, bucket] of buckets) {
        if (refilled(bucket, time) < size) break;
        buckets.delete(other);
      }
      const bucket = buckets.get(key);
      const tokens = bucket ? refilled(bucket, time) : size;
      buckets.delete(key);
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: time });
      return tokens >= 1;
    },
  };
}
