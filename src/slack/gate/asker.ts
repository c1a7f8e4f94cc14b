import { AsyncLocalStorage } from "node:async_hooks";

const askers = new AsyncLocalStorage<string>();

/** Does the work for somebody, by their id; undefined for what nobody asks by. */
export function asAsker<T>(who: string | undefined, work: () => T): T {
  return who === undefined ? work() : askers.run(who, work);
}

/** For whom the caller works; undefined where nobody asked. Never for the log. */
export function currentAsker(): string | undefined {
  return askers.getStore();
}
