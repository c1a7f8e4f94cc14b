import type { ReceiverEvent } from "@slack/bolt";
import { expect, test } from "vitest";
import type { LaterAnswers } from "../../src/answer/answers.ts";
import { createAdmission } from "../../src/slack/admission.ts";
import { countDuplicates, measureAnswers, measureRequests } from "../../src/slack/measure.ts";
import { createMetrics } from "../../src/slack/metrics.ts";
import { nameRequests } from "../../src/slack/request.ts";
import { talkAnswer } from "../helpers/slack-answers.ts";

test.for([
  [{ command: "/talks" }, "command"],
  [{ type: "event_callback", event: { type: "app_mention" } }, "mention"],
  [{ type: "event_callback", event: { type: "message" } }, "direct message"],
  [{ type: "event_callback", event: { type: "app_home_opened" } }, "home"],
  [{ type: "event_callback", event: { type: "link_shared" } }, "link"],
  [{ type: "block_actions" }, "button"],
  [{ type: "message_action" }, "shortcut"],
  [{ type: "view_submission" }, "window"],
  [{ type: "event_callback", event: { type: "<script>" } }, "other"],
  [{ type: "event_callback" }, "other"],
] as const)("%o is counted as a request by %s", async ([body, surface]) => {
  const { metrics, request } = measured(async () => {});

  await request({ ...body });

  const { values } = await metrics.requests.get();
  expect(values).toMatchObject([{ labels: { surface }, value: 1 }]);
});

test("a request is in flight until its work ends, and its ack and its end are timed", async () => {
  const seen: unknown[] = [];
  const { metrics, request } = measured(async ({ ack }) => {
    const timed = () => valueIn(metrics.ackSeconds, "kikigaki_ack_seconds_count");
    seen.push(await inFlight(), await timed());
    await ack();
    seen.push(await timed());
  });
  const inFlight = async () => (await metrics.requestsInFlight.get()).values[0]?.value;

  await request({ command: "/talks" });

  expect(seen).toEqual([1, undefined, 1]);
  expect(await inFlight()).toBe(0);
  expect(await valueIn(metrics.requestSeconds, "kikigaki_request_seconds_count")).toBe(1);
});

test("a request that fails is over too, and its failure goes on", async () => {
  const { metrics, request } = measured(() => Promise.reject(new Error("boom")));

  await expect(request({ command: "/talks" })).rejects.toThrow("boom");

  expect((await metrics.requestsInFlight.get()).values[0]?.value).toBe(0);
});

test("an answer is counted by its kind and language, and timed", async () => {
  const metrics = createMetrics(() => 0);
  const never = () => expect.fail("It is not asked.");
  const answers: LaterAnswers = {
    ...{
      list: never,
      lookUp: never,
      talk: never,
      home: never,
      related: never,
      linked: never,
    },
    ask: async () => talkAnswer,
  };

  expect(await measureAnswers(answers, metrics).ask("コンテナ", "ja")).toBe(talkAnswer);

  const { values } = await metrics.answers.get();
  expect(values).toEqual([{ labels: { kind: "talk", locale: "ja" }, value: 1 }]);
  expect(await valueIn(metrics.answerSeconds, "kikigaki_answer_seconds_count")).toBe(1);
});

test("what was let in or claimed before is counted as a duplicate", async () => {
  const metrics = createMetrics(() => 0);
  const { admit, claim } = countDuplicates(createAdmission(), metrics);

  const results = [
    ...[await admit(["1"]), await admit(["1"]), await admit(["2"])],
    ...[await claim(["1"]), await claim(["1"])],
  ];

  expect(results).toEqual([true, false, true, true, false]);
  expect((await metrics.duplicates.get()).values[0]?.value).toBe(2);
});

/** An app that does `work` for each request, measured. */
function measured(work: (event: ReceiverEvent) => Promise<void>) {
  const metrics = createMetrics(() => 0);
  const app = { processEvent: work };
  measureRequests(app, metrics);
  nameRequests(app);
  const request = (body: Record<string, unknown>) =>
    app.processEvent({ body, ack: async () => {} });
  return { metrics, request };
}

async function valueIn(
  metric: { get(): Promise<{ values: readonly { value: number; metricName?: string }[] }> },
  name: string,
): Promise<number | undefined> {
  return (await metric.get()).values.find(({ metricName }) => metricName === name)?.value;
}
