import { expect, test } from "vitest";
import { createInFlight } from "../../src/slack/intake/in-flight.ts";
import { boltLogger, createLogger } from "../../src/slack/watch/logger.ts";
import { createMetrics } from "../../src/slack/watch/metrics.ts";
import { wayIn } from "../../src/slack/way-in.ts";
import { command, fakeSlack } from "../helpers/slack.ts";
import { help } from "../helpers/slack-answers.ts";

test("what Slack delivers passes these steps, in this order", () => {
  const steps = wayIn({
    logger: boltLogger(createLogger("silent", { write: () => {} })),
    command: "/talks",
    metrics: createMetrics(() => 0),
    inFlight: createInFlight(),
    apologise: async () => {},
    tell: async () => {},
    teamOf: async () => "T1",
    installation: async () => ({ team: "T1", app: "A1" }),
    locale: "ja",
    admission: { admit: async () => true, claim: async () => true, release: async () => {} },
    onRefused: () => {},
    allowExternal: false,
  });

  expect(steps.map(({ name }) => name)).toEqual([
    "notices",
    "name",
    "measure",
    "inFlight",
    "ackAtOnce",
    "acknowledge",
    "failures",
    "strays",
    "limits",
    "outsiders",
    "turn",
  ]);
});

test("notices come first: they are no requests, and neither named nor counted", async () => {
  const slack = await fakeSlack({ answers: {} });

  const { acks } = await slack.deliver({ type: "app_rate_limited" });

  expect(acks).toBe(1);
  expect(slack.log.map((line) => JSON.parse(line))).toEqual([
    expect.not.objectContaining({ request: expect.anything() }),
  ]);
  expect((await slack.metrics.requests.get()).values).toEqual([]);
});

test("the name comes before what writes of a request: a stray's line carries it", async () => {
  const slack = await fakeSlack({ answers: {}, appId: "A1" });

  await slack.deliver({ ...command("x"), api_app_id: "A2" });

  expect(JSON.parse(slack.log[0] ?? "")).toMatchObject({
    request: expect.stringMatching(/^[0-9a-f]{8}$/u),
    surface: "command",
  });
});

test("what a gate keeps back is counted, acknowledged and timed like anything else", async () => {
  const slack = await fakeSlack({ answers: {}, appId: "A1" });

  await slack.deliver({ ...command("x"), api_app_id: "A2" });

  expect((await slack.metrics.requests.get()).values).toMatchObject([{ value: 1 }]);
  const { values } = await slack.metrics.ackSeconds.get();
  expect(values).toContainEqual(
    expect.objectContaining({ metricName: "kikigaki_ack_seconds_count", value: 1 }),
  );
});

test("strays come before the limits: what is meant for another bot uses up nobody's share", async () => {
  const slack = await fakeSlack({ answers: { ask: () => help }, appId: "A1" });
  for (let i = 0; i < 300; i += 1) await slack.deliver({ ...command("x"), api_app_id: "A2" });

  await slack.deliver(command("x"));

  expect(slack.turnedAway()).toBe(0);
  expect(slack.calls).toHaveLength(1);
});

test("the limits come before the outsiders: a flood of refusals is a flood", async () => {
  const slack = await fakeSlack({ answers: {} });

  for (let i = 0; i < 300; i += 1) await slack.deliver(command("x", { team_id: "T2" }));

  expect(slack.turnedAway()).toBeGreaterThan(30);
  expect(slack.refusals.length).toBeLessThan(270);
});

test("a failure at a gate is told to the asker, and acknowledged once", async () => {
  let asked = 0; // Bolt asks first, at its start.
  const slack = await fakeSlack({
    answers: { ask: () => help },
    answer: ({ method }) => {
      if (method !== "auth.test") return undefined;
      asked += 1;
      return asked === 2 ? Response.json({ ok: false, error: "internal_error" }) : undefined;
    },
  });

  const { acks } = await slack.deliver(command("コンテナ"));

  expect(acks).toBe(1);
  expect(slack.calls[0]?.body.text).toContain("申し訳ありません");
});
