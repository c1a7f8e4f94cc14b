/** What the log says of an outage: one warning, one line when it is over, and no error. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { eventually, hasLocalSlack, startSlackAndBot } from "../helpers/slack-and-bot.ts";

describe.skipIf(!hasLocalSlack)("the log of an outage", () => {
  test("twelve seconds without Slack: one warning with the cause, one line at the end, no error", async () => {
    const slack = await startSlackAndBot("socket");
    onTestFinished(() => slack.stop());
    await eventually(() => slack.proxy.sockets() === 2);
    const before = slack.bot.output().length;

    const comeBack = await slack.proxy.goDown();
    await sleep(12_000);
    await comeBack();
    await slack.bot.wrote(/Slack is reached again/);
    await eventually(() => slack.proxy.sockets() === 2);

    const lines = slack.bot.output().slice(before).trim().split("\n");
    expect(lines.map((line) => [JSON.parse(line).level, JSON.parse(line).msg])).toEqual([
      [40, "Slack cannot be reached (ECONNREFUSED); trying again."],
      [30, expect.stringMatching(/^Slack is reached again, after \d\d s$/u)],
    ]);
  });
});
