import { expect, onTestFinished, test } from "vitest";
import { eventually, freePort, settings, startBot } from "../helpers/slack-and-bot.ts";
import { sendMention, startWebApi } from "../helpers/web-api.ts";

test("the built bot counts what it is asked, and writes no question into its metrics", async () => {
  const slack = await startWebApi();
  onTestFinished(slack.close);
  const [port, healthPort] = [await freePort(), await freePort()];
  const bot = startBot({
    ...settings("http", slack.url),
    ...{ HOST: "127.0.0.1", PORT: String(port), HEALTH_PORT: String(healthPort) },
  });
  await bot.wrote(/"msg":"ready"/);

  for (const eventId of ["Ev1", "Ev2", "Ev3"]) {
    await sendMention(`http://127.0.0.1:${port}/slack/events`, "Knative って何？", "1.1", eventId);
  }
  await fetch(`http://127.0.0.1:${port}/elsewhere`);
  await eventually(() => slack.posts[0]);
  await eventually(async () => (await metrics()).includes("duplicates_total 2") || undefined);

  const lines = (await metrics()).split("\n");
  expect(lines).toContain('kikigaki_requests_total{surface="mention"} 3');
  expect(lines).toContain('kikigaki_answers_total{surface="mention",kind="talk",locale="ja"} 1');
  expect(lines).toContain('kikigaki_ack_seconds_count{surface="mention"} 3');
  expect(lines).toContain('kikigaki_answer_seconds_count{surface="mention"} 1');
  expect(lines).toContain('kikigaki_slack_call_seconds_count{method="chat.postMessage"} 1');
  expect(lines).toContain('kikigaki_refused_total{reason="path"} 1');
  expect(lines).toContain("kikigaki_questions_waiting 0");
  expect(lines).toContain("kikigaki_slack_calls_waiting 0");
  expect(lines).toContain("kikigaki_meetups 2");
  expect(lines).toContain('kikigaki_slack_calls_total{method="chat.postMessage",outcome="ok"} 1');
  expect(lines).toContain("kikigaki_slack_connections 1");
  expect(lines.join()).not.toContain("Knative");
  expect(await bot.stop()).toBe(0);

  async function metrics(): Promise<string> {
    return (await fetch(`http://127.0.0.1:${healthPort}/metrics`)).text();
  }
});
