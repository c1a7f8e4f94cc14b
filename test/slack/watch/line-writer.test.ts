import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createLineWriter } from "../../../src/slack/watch/line-writer.ts";

/** A reader that has room for so many bytes. */
function reader() {
  let room = 0;
  let text = "";
  return {
    text: () => text,
    give: (bytes: number) => {
      room = bytes;
    },
    write: (_: number, bytes: Buffer) => {
      if (room === 0) throw Object.assign(new Error("no room"), { code: "EAGAIN" });
      const written = Math.min(room, bytes.length);
      text += bytes.subarray(0, written).toString();
      room -= written;
      return written;
    },
  };
}

test("lines stand in their order, also where a reader takes them in pieces", async () => {
  const { text, give, write } = reader();
  const writer = createLineWriter(1, write);
  give(3);
  writer.write("first\n");
  writer.write("second\n");
  expect(text()).toBe("fir");

  give(100);

  await expect.poll(text).toBe("first\nsecond\n");
});

test("what a reader has no room for is dropped beyond a bound, and counted", async () => {
  const { text, give, write } = reader();
  const writer = createLineWriter(1, write);
  const line = `${"x".repeat(999)}\n`;

  for (let n = 0; n < 2_000; n += 1) writer.write(line);
  give(Number.POSITIVE_INFINITY);

  await expect.poll(text).toContain("lines of the log were dropped");
  const lines = text().trimEnd().split("\n");
  expect(lines).toHaveLength(1_049);
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({
    level: 40,
    msg: "952 lines of the log were dropped: whoever reads it was too slow",
  });
});

test("the end writes what waits, and waits no second for a reader that has stalled", async () => {
  const { text, give, write } = reader();
  const writer = createLineWriter(1, write);
  writer.write("last\n");

  const start = performance.now();
  writer.flush();
  const waited = performance.now() - start;
  give(10);
  writer.flush();

  expect(waited).toBeLessThan(1_000);
  expect(text()).toBe("last\n");
  await sleep(100);
  expect(text()).toBe("last\n");
});

test("a reader that has gone costs its lines and nothing else", () => {
  const writer = createLineWriter(1, () => {
    throw Object.assign(new Error("gone"), { code: "EPIPE" });
  });

  for (let n = 0; n < 10; n += 1) writer.write("line\n");
  writer.flush();
});
