import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLogger } from "../../../src/slack/watch/logger.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what is said again and again is counted, and its number said every ten minutes", () => {
  const { texts, log } = logTo();

  for (let n = 0; n < 30; n += 1) log.warn(`Slack is reached again, after ${n} s`);
  expect(texts()).toHaveLength(5);
  expect(texts()[3]).toBe("Slack is reached again, after 3 s");
  expect(texts()[4]).toMatch(/^Slack is reached again, after 4 s \(from now on counted/u);

  vi.advanceTimersByTime(600_000);
  expect(texts().slice(5)).toEqual([
    "25 more times in 10 minutes: Slack is reached again, after 0 s",
  ]);
  for (let n = 0; n < 7; n += 1) log.warn(`Slack is reached again, after ${n} s`);
  vi.advanceTimersByTime(600_000);
  expect(texts().slice(6)).toEqual([
    "7 more times in 10 minutes: Slack is reached again, after 0 s",
  ]);
});

test("after ten quiet minutes it is written again as it is", () => {
  const { texts, log } = logTo();

  for (let n = 0; n < 6; n += 1) log.info("Notes loaded");
  vi.advanceTimersByTime(1_200_000);
  log.info({ talks: 3 }, "Notes loaded");

  expect(texts().slice(5)).toEqual(["1 more times in 10 minutes: Notes loaded", "Notes loaded"]);
});

test("what comes now and then is never counted", () => {
  const { texts, log } = logTo();

  for (let n = 0; n < 50; n += 1) {
    log.info("Notes loaded");
    vi.advanceTimersByTime(180_000);
  }

  expect(texts()).toHaveLength(50);
});

test("other files, other reasons, errors and details are lines of their own", () => {
  const { texts, log } = logTo();

  for (let n = 0; n < 20; n += 1)
    log.warn({ file: `${n}.md`, what: "no title" }, "Problem in the notes");
  expect(texts()).toHaveLength(20);
  for (let n = 0; n < 20; n += 1) log.error(new Error("boom"));
  for (let n = 0; n < 20; n += 1) log.error("boom");
  for (let n = 0; n < 20; n += 1) log.debug("detail");
  for (const why of ["a", "b", "c", "d", "e", "f"]) log.warn({ err: new Error(why) }, "It failed");
  expect(texts()).toHaveLength(86);
});

function logTo() {
  const lines: string[] = [];
  const log = createLogger("debug", { write: (line) => lines.push(line) }, { countsRepeats: true });
  return { log, texts: () => lines.map((line) => String(JSON.parse(line).msg)) };
}
