import type { ReceiverEvent } from "@slack/bolt";
import { expect, test } from "vitest";
import type { LaterAnswers } from "../../../src/answer/answers.ts";
import { createAdmission } from "../../../src/slack/gate/admission.ts";
import { compose } from "../../../src/slack/intake/compose.ts";
import { nameRequests } from "../../../src/slack/intake/request.ts";
import {
  countCalls,
  countDuplicates,
  measureAnswers,
  measureRequests,
  timeCalls,
} from "../../../src/slack/watch/measure.ts";
import { createMetrics } from "../../../src/slack/watch/metrics.ts";
import { help, homes, talkAnswer, talkNotes } from "../../helpers/slack-answers.ts";

test.for([
  [{ command: "/talks" }, "command"],
  [{ type: "event_callback", event: { type: "app_mention" } }, "mention"],
  [{ type: "event_callback", event: { type: "message", channel: "D1" } }, "direct message"],
  [{ type: "event_callback", event: { type: "message", channel: "C1" } }, "channel"],
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

test("whatever is said is counted by surface, kind and language, and timed, and silence is no answer", async () => {
  const { metrics, request } = measured(async () => {
    for (const [name, ask] of Object.entries(measureAnswers(answers, metrics))) {
      asked.push([name, (await metrics.questionsWaiting.get()).values[0]?.value]);
      // as: none of these looks at what it is asked
      await (ask as () => Promise<unknown>)();
    }
  });
  const asked: unknown[] = [];

  await request({ command: "/talks" });

  const counted = (kind: string, locale: string, value: number) => ({
    labels: { surface: "command", kind, locale },
    value,
  });
  const { values } = await metrics.answers.get();
  expect(values).toEqual([
    counted("talk", "ja", 3),
    counted("gone", "", 2),
    counted("notes", "", 1),
    counted("shelf", "ja", 1),
  ]);
  expect(asked).toHaveLength(Object.keys(answers).length);
  expect(await valueIn(metrics.answerSeconds, "kikigaki_answer_seconds_count")).toBe(13);
});

test("a question waits until its answer is there, or will never be", async () => {
  const metrics = createMetrics(() => 0);
  let fail = (_: Error) => {};
  const asking = measureAnswers(
    { ...answers, ask: () => new Promise((_, reject) => (fail = reject)) },
    metrics,
  ).ask("コンテナ", "ja");
  const waiting = async () => (await metrics.questionsWaiting.get()).values[0]?.value;

  expect(await waiting()).toBe(1);
  fail(new Error("boom"));

  await expect(asking).rejects.toThrow("boom");
  expect(await waiting()).toBe(0);
  expect((await metrics.answers.get()).values).toEqual([]);
});

test.for([
  { name: "yes", response: () => Response.json({ ok: true }), outcome: "ok" },
  {
    name: "no",
    response: () => Response.json({ ok: false, error: "is_archived" }),
    outcome: "is_archived",
  },
  { name: "ok, as a response_url does", response: () => new Response("ok"), outcome: "ok" },
  { name: "429", response: () => new Response(null, { status: 429 }), outcome: "429" },
  { name: "half an answer", response: () => new Response(halfAnswer()), outcome: "cut off" },
  { name: "nothing", response: () => expect.fail("ECONNRESET"), outcome: "failed" },
])("a call that Slack answers with $name is counted as $outcome", async ({ response, outcome }) => {
  const metrics = createMetrics(() => 0);
  const call = countCalls(async () => response(), metrics);

  await call("https://slack.com/api/chat.postMessage").catch(() => {});

  expect((await metrics.slackCalls.get()).values).toEqual([
    { labels: { method: "chat.postMessage", outcome }, value: 1 },
  ]);
});

test("whatever an address ends in and Slack says, labels are of a closed set", async () => {
  const metrics = createMetrics(() => 0);
  const names = Array.from({ length: 100 }, (_, at) => `NAME${at}`);
  for (const url of names.flatMap((name) => [
    `https://x.test/api/${name}`,
    `https://x.test/${name}`,
  ])) {
    const refusal = async () => Response.json({ ok: false, error: url });
    await countCalls(refusal, metrics)(url).catch(() => {});
  }

  const { values } = await metrics.slackCalls.get();

  expect(new Set(values.map(({ labels }) => labels.method))).toEqual(
    new Set(["other", "response_url"]),
  );
  expect(new Set(values.map(({ labels }) => labels.outcome))).toEqual(new Set(["refused"]));
});

test("a call waits from when it is to be made until it is over, and is timed", async () => {
  const metrics = createMetrics(() => 0);
  const waiting = async () => (await metrics.slackCallsWaiting.get()).values[0]?.value;
  const seen: unknown[] = [];
  const call = timeCalls(async () => {
    seen.push(await waiting());
    return new Response("ok");
  }, metrics);

  await call("https://hooks.slack.com/commands/1");

  expect([...seen, await waiting()]).toEqual([1, 0]);
  expect((await metrics.slackCallSeconds.get()).values).toContainEqual(
    expect.objectContaining({
      metricName: "kikigaki_slack_call_seconds_count",
      labels: { method: "response_url" },
      value: 1,
    }),
  );
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

const answers: LaterAnswers = {
  ask: async () => talkAnswer,
  followUp: async () => undefined,
  list: async () => talkAnswer,
  lookUp: async () => undefined,
  notes: async () => talkNotes,
  related: async () => talkAnswer,
  linked: async () => undefined,
  home: async () => homes[0] ?? expect.fail("There is one."),
  inventory: async () => [],
  topics: async () => [],
  certain: async () => undefined,
  like: async () => undefined,
  welcome: async () => help,
};

function halfAnswer(): ReadableStream {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"ok":'));
      controller.error(new TypeError("terminated"));
    },
  });
}

/** An app that does `work` for each request, measured. */
function measured(work: (event: ReceiverEvent) => Promise<void>) {
  const metrics = createMetrics(() => 0);
  const process = compose([nameRequests(), measureRequests(metrics)], work);
  const request = (body: Record<string, unknown>) => process({ body, ack: async () => {} });
  return { metrics, request };
}

async function valueIn(
  metric: { get(): Promise<{ values: readonly { value: number; metricName?: string }[] }> },
  name: string,
): Promise<number | undefined> {
  return (await metric.get()).values.find(({ metricName }) => metricName === name)?.value;
}
