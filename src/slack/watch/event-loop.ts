import { monitorEventLoopDelay } from "node:perf_hooks";

/**
 * Watches how late the event loop is.
 *
 * @param windowMillis How long each window is that the lag is measured over.
 * @returns The mean lag in the last whole window, in milliseconds: one long pause, as of a machine
 *   that slept, hardly counts. 0 before the first window is over.
 */
export function watchEventLoop(windowMillis = 10_000): () => number {
  const delays = monitorEventLoopDelay();
  delays.enable();
  let lag = 0;
  setInterval(() => {
    lag = delays.mean / 1e6;
    delays.reset();
  }, windowMillis).unref();
  return () => lag;
}
