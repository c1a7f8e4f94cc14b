import { expect, test } from "vitest";
import { createInFlight } from "../../../src/slack/intake/in-flight.ts";

test("drained waits for all work in flight, even where it fails", async () => {
  const inFlight = createInFlight();
  const order: string[] = [];
  const slow = gate();
  const failing = gate();

  const works = [
    inFlight.track(() => slow.opened.then(() => order.push("slow"))),
    inFlight.track(async () => {
      await failing.opened;
      order.push("failing");
      throw new Error("boom");
    }),
  ];
  const drained = inFlight.drained().then(() => order.push("drained"));
  failing.open();
  await Promise.allSettled(works.slice(1));
  slow.open();
  await drained;

  expect(order).toEqual(["failing", "slow", "drained"]);
});

test("drained waits for nothing where nothing is in flight", async () => {
  const inFlight = createInFlight();
  await inFlight.track(async () => {});

  await expect(inFlight.drained()).resolves.toBeUndefined();
});

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
