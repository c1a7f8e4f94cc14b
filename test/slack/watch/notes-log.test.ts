import { pino } from "pino";
import { expect, test } from "vitest";
import type { Loaded } from "../../../src/catalogue/loaded.ts";
import type { Problem } from "../../../src/notes/meetup.ts";
import { createMetrics } from "../../../src/slack/watch/metrics.ts";
import { createNotesLog } from "../../../src/slack/watch/notes-log.ts";
import { createStage } from "../../../src/slack/watch/stage.ts";

const unreadable: Problem = {
  ...{ file: "a.md", line: 1, severity: "error" },
  finding: { kind: "not-utf8" },
};

test("problems are counted by how grave they are, as they are now", async () => {
  const { hear, metrics } = notesLog();

  hear({ ...talks, problems: 5, errors: 2 });
  hear({ ...talks, problems: 3, errors: 0 });

  expect((await metrics.problems.get()).values).toMatchObject([
    { labels: { severity: "error" }, value: 0 },
    { labels: { severity: "warning" }, value: 3 },
  ]);
});

test("a reading that changed nothing is no line of the log", () => {
  const { hear, log } = notesLog();

  hear(talks);
  hear({ ...talks, parsed: 0 });
  hear({ ...talks, talks: 3, parsed: 0 });

  expect(log.map((line) => JSON.parse(line).talks)).toEqual([2, 3]);
});

test("notes without a talk are a warning, once", () => {
  const { hear, log } = notesLog();

  hear({ ...talks, talks: 0 });
  hear({ ...talks, talks: 0 });

  const warnings = log.filter((line) => line.includes('"level":40'));
  expect(warnings).toEqual([expect.stringContaining("Put a Markdown file for each meetup into")]);
});

test("organisers hear of new problems once the bot takes questions", () => {
  const { hear, reported, stage } = notesLog();

  hear({ ...talks, newProblems: [unreadable] });
  expect(reported).toEqual([]);
  stage.next(undefined);
  hear({ ...talks, newProblems: [unreadable] });

  expect(reported).toEqual([unreadable]);
});

const talks: Loaded = {
  ...{ meetups: 1, talks: 2, parsed: 1, millis: 5 },
  ...{ problems: 0, errors: 0, newProblems: [] },
};

function notesLog() {
  const log: string[] = [];
  const reported: Problem[] = [];
  const metrics = createMetrics(() => 0);
  const stage = createStage("reading the notes");
  const { hear } = createNotesLog({
    log: pino({}, { write: (line) => log.push(line) }),
    dir: "notes",
    metrics,
    stage,
    report: (problems) => reported.push(...problems),
  });
  return { hear, log, reported, metrics, stage };
}
