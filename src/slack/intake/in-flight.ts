import type { Step } from "./compose.ts";

/** The requests being answered right now, so that a shutdown can wait for them. */
export interface InFlight {
  readonly track: <T>(work: () => Promise<T>) => Promise<T>;
  /** Settles once nothing is in flight any more. */
  readonly drained: () => Promise<void>;
}

/** Counts work from its start to its end, whichever way it ends. */
export function createInFlight(): InFlight {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    track: async (work) => {
      count += 1;
      try {
        return await work();
      } finally {
        count -= 1;
        if (count === 0) {
          for (const resolve of waiting) resolve();
          waiting = [];
        }
      }
    },
    drained: () =>
      count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
  };
}

/**
 * Tracks each request until its answer is posted, or the apology for it.
 *
 * @example Asked to stop while it answers, the bot posts the answer first.
 */
export function trackRequests({ track }: InFlight): Step {
  return function inFlight(delivery, next) {
    return track(() => next(delivery));
  };
}
