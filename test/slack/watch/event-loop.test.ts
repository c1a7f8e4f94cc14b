import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { watchEventLoop } from "../../../src/slack/watch/event-loop.ts";

test("an event loop that is held again and again is late", async () => {
  const lag = watchEventLoop(500);
  expect(lag()).toBe(0);

  for (let held = 0; held < 10; held += 1) {
    holdFor(120);
    await sleep(1);
  }

  expect(lag()).toBeGreaterThan(60);
});

function holdFor(millis: number): void {
  const end = performance.now() + millis;
  while (performance.now() < end);
}
