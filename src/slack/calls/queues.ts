import { BusyError } from "./busy-error.ts";

/** Work that is done one after the other within a queue, and at the same time in different ones. */
export interface Queues {
  /** Rejects with {@link BusyError} where too much waits already. */
  readonly inTurn: <T>(queue: string, work: () => Promise<T>) => Promise<T>;
}

/** Slack takes about one post a second in a channel: what is last waits for two minutes. */
const mostInQueue = 120;
/** In all queues together, for what waits behind another. */
const mostInAll = 1_000;
/** In all queues together, for what is alone in its own: the private word that there is too much, a reply to a click. */
const mostAlone = 2_000;

/** Queues by their name, each with a bound, and all together with one. */
export function createQueues(
  most = mostInQueue,
  mostOfAll = mostInAll,
  mostWithAlone = mostAlone,
): Queues {
  const queues = new Map<string, { waiting: number; last: Promise<unknown> }>();
  let waitingInAll = 0;
  return {
    inTurn: async (name, work) => {
      const queue = queues.get(name) ?? { waiting: 0, last: Promise.resolve() };
      const mostNow = queue.waiting === 0 ? mostWithAlone : mostOfAll;
      if (queue.waiting >= most || waitingInAll >= mostNow) throw new BusyError();
      queues.set(name, queue);
      queue.waiting += 1;
      waitingInAll += 1;
      const turn = queue.last.then(work);
      queue.last = turn.catch(() => {});
      try {
        return await turn;
      } finally {
        queue.waiting -= 1;
        waitingInAll -= 1;
        if (queue.waiting === 0) queues.delete(name);
      }
    },
  };
}
