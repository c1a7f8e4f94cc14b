import { setImmediate } from "node:timers/promises";

/** Runs steps to their end, and lets everything else have its turn every few milliseconds. */
export async function inSlices<T>(steps: Generator<unknown, T>, sliceMillis = 10): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < sliceMillis) continue;
    await setImmediate();
    since = performance.now();
  }
}
