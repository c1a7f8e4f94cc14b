/** What the log says of an outage: one warning, one line when it is over, and no error. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { eventually, freePort, hasLocalSlack, startSlackAndBot } from "../helpers/slack-and-bot.ts";

describe.skipIf(!hasLocalSlack)("the log of an outage", () => {
  test("twelve seconds without Slack: one warning with the cause, one line at the end, no error", async () => {
    const port = await freePort();
    const slack = await startSlackAndBot("socket", { HEALTH_PORT: String(port) });
    onTestFinished(() => slack.stop());
    /** Both as the bot sees it: one that is cut off before it heard hello would have a cause of its own. */
    const bothStand = async () => {
      const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      return /^kikigaki_slack_connections 2$/mu.test(metrics);
    };
    await eventually(bothStand);
    const before = slack.bot.output().length;

    const comeBack = await slack.proxy.goDown();
    await slack.bot.wrote(/Slack cannot be reached/);
    await sleep(12_000);
    await comeBack();
    await slack.bot.wrote(/Slack is reached again/);
    await eventually(bothStand);

    const lines = slack.bot.output().slice(before).trim().split("\n");
    expect(lines.map((line) => [JSON.parse(line).level, JSON.parse(line).msg])).toEqual([
      [40, "Slack cannot be reached (ECONNREFUSED); trying again."],
      [30, expect.stringMatching(/^Slack is reached again, after \d\d s$/u)],
    ]);
  });
});
