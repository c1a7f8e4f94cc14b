import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { inSlices } from "../../src/ingest/in-slices.ts";

test("gives what the steps come to, and others a turn in between", async () => {
  let turns = 0;
  let isDone = false;
  const others = (async () => {
    while (!isDone) {
      await setImmediate();
      turns += 1;
    }
  })();
  const turnsSeen: number[] = [];
  function* steps() {
    for (let i = 0; i < 5; i += 1) {
      turnsSeen.push(turns);
      yield;
    }
    return "done";
  }

  const result = await inSlices(steps(), 0);
  isDone = true;
  await others;

  expect(result).toBe("done");
  expect(new Set(turnsSeen).size).toBe(5);
});
