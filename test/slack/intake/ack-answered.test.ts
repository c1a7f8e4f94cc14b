import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { acknowledgeAnswered } from "../../../src/slack/intake/ack-answered.ts";
import { readPayload } from "../../../src/slack/payload/payload.ts";

const event = { type: "event_callback", event: { type: "app_mention" } };

test.for([
  {
    name: "an event that is answered soon: after the answer",
    body: event,
    work: 20,
    order: "answer ack",
  },
  {
    name: "an event whose answer takes long: before it",
    body: event,
    work: 300,
    order: "ack answer",
  },
  { name: "a command: at once", body: { command: "/talks" }, work: 20, order: "ack answer" },
])("$name", async ({ body, work, order }) => {
  expect(
    await orderOf(body, async (ack) => {
      await ack();
      await sleep(work);
    }),
  ).toBe(order);
});

test("an event that fails is acknowledged once, and one that nobody acknowledges is not", async () => {
  const failing = orderOf(event, async (ack) => {
    await ack();
    await ack();
    throw new Error("boom");
  });

  expect(await failing).toBe("answer ack");
  expect(await orderOf(event, async () => {})).toBe("answer");
});

/** In what order an ack reaches Slack and the work is done. */
async function orderOf(
  body: Record<string, unknown>,
  work: (ack: () => Promise<void>) => Promise<void>,
): Promise<string> {
  const order: string[] = [];
  const ack = async () => void order.push("ack");
  const delivery = { body, ack, payload: readPayload(body) };
  await acknowledgeAnswered(100)(delivery, async ({ ack: acknowledge }) => {
    await work(() => acknowledge()).finally(() => order.push("answer"));
  }).catch(() => {});
  return order.join(" ");
}
