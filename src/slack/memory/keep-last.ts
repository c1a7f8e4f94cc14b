import { LRUCache } from "lru-cache";

type Forgetting = Pick<
  LRUCache.OptionsBase<string, object, unknown>,
  "ttl" | "ttlResolution" | "perf"
>;

/**
 * The last `capacity` values by their keys, forgotten also after `ttl` milliseconds where that is given.
 *
 * Each counts as one in size, since a `max` makes room for all of them at once: milliseconds and memory
 * for each such cache before anybody has asked.
 */
export function keepLast<Value extends object | string | true>(
  capacity: number,
  forgetting: Forgetting = {},
): LRUCache<string, Value> {
  return new LRUCache<string, Value>({
    maxSize: capacity,
    sizeCalculation: () => 1,
    ...forgetting,
  });
}
