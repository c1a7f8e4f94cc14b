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

test("an event that is not even begun with is acknowledged after its time", async () => {
  const order: string[] = [];
  const ack = async () => void order.push("ack");

  await acknowledgeAnswered(100)({ body: event, ack, payload: readPayload(event) }, async (it) => {
    await sleep(300); // Others are begun with first.
    order.push("begun");
    await it.ack();
  });

  expect(order).toEqual(["ack", "begun"]);
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

test("what Slack sends again meanwhile is acknowledged with the first, or after its own time", async () => {
  const order: string[] = [];
  const acknowledge = acknowledgeAnswered(100);
  const deliver = (name: string, id: string, work: number) => {
    const body = { ...event, event_id: id };
    const ack = async () => void order.push(`ack of ${name}`);
    return acknowledge({ body, ack, payload: readPayload(body) }, async (delivery) => {
      await delivery.ack();
      await sleep(work);
      order.push(name);
    });
  };

  await Promise.all([deliver("first", "Ev1", 50), deliver("again", "Ev1", 0)]);
  expect(order).toEqual(["again", "first", "ack of first", "ack of again"]);
  order.length = 0;
  await Promise.all([deliver("first", "Ev1", 300), deliver("again", "Ev1", 0)]);
  expect(order).toEqual(["again", "ack of first", "ack of again", "first"]);
  order.length = 0;
  await Promise.all([deliver("one", "Ev2", 50), deliver("another", "Ev3", 0)]);
  expect(order).toEqual(["another", "ack of another", "one", "ack of one"]);
});

test("what is sent again is acknowledged, too, where the first failed", async () => {
  const acks: string[] = [];
  const acknowledge = acknowledgeAnswered(100);
  const body = { ...event, event_id: "Ev1" };
  const deliver = (name: string, work: () => Promise<void>) =>
    acknowledge(
      { body, ack: async () => void acks.push(name), payload: readPayload(body) },
      async (delivery) => {
        await delivery.ack();
        await work();
      },
    );
  const failing = () => sleep(20).then(() => Promise.reject(new Error("boom")));

  const [first, again] = [deliver("first", failing), deliver("again", async () => {})];
  await expect(first).rejects.toThrow("boom");
  await again;
  expect(acks).toEqual(["first", "again"]);
});

test("only so many acks are held: for one more, the oldest is sent", async () => {
  const acks: string[] = [];
  const acknowledge = acknowledgeAnswered(60_000, 2);
  const answers = ["Ev1", "Ev2", "Ev3", "Ev4"].map((event_id) => {
    const body = { ...event, event_id };
    const ack = async () => void acks.push(event_id);
    return acknowledge({ body, ack, payload: readPayload(body) }, async (delivery) => {
      await delivery.ack();
      await sleep(50);
    });
  });

  await sleep(10);
  expect(acks).toEqual(["Ev1", "Ev2"]);
  await Promise.all(answers);
  expect(acks).toEqual(["Ev1", "Ev2", "Ev3", "Ev4"]);
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
