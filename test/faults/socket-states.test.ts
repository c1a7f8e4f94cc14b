import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  eventually,
  hasLocalSlack,
  ids,
  type SlackAndBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";

describe.skipIf(!hasLocalSlack)("a Socket Mode connection that ends", () => {
  let slack: SlackAndBot;
  let mentions = 700;

  beforeAll(async () => {
    slack = await startSlackAndBot("socket");
  });
  beforeEach(() => eventually(() => slack.proxy.sockets() === 2));
  afterEach(() => {
    slack.proxy.interfere();
    slack.proxy.meetSockets();
  });
  afterAll(() => slack.stop());

  test.for([
    ["before it stands", "cut"],
    ["refused with 503", "refuse"],
    ["before Slack says hello", "cut before hello"],
  ] as const)("%s: the bot tries again until there is one", async ([, fault]) => {
    const before = slack.proxy.failedSockets();
    slack.proxy.meetSockets(fault);
    slack.proxy.dropSockets();
    await eventually(() => slack.proxy.failedSockets() >= before + 3);

    slack.proxy.meetSockets();

    await eventually(() => slack.proxy.sockets() === 2);
    await answerTo(mention());
  });

  test("right after hello, again and again: the pauses grow, and then the bot tries again until there is one", async () => {
    const before = slack.proxy.failedSockets();
    slack.proxy.meetSockets("cut after hello");
    slack.proxy.dropSockets();

    await sleep(10_000);

    // Of two lines, after 1, 2, 4 and 8 seconds or a little less; without growth they were twenty.
    expect(slack.proxy.failedSockets() - before).toBeLessThanOrEqual(10);
    slack.proxy.meetSockets();
    await eventually(() => slack.proxy.sockets() === 2);
    await answerTo(mention());
  });

  test("one of the two: questions go on being answered on the other", async () => {
    slack.proxy.dropSockets(1);

    await answerTo(mention());
  });

  test("while Slack asks for another: the bot connects again by itself", async () => {
    slack.proxy.sendEnvelope({ type: "disconnect", reason: "warning" });
    slack.proxy.dropSockets();

    await eventually(() => slack.proxy.sockets() === 2);
    await answerTo(mention());
  });

  test("before the ack got through: Slack sends the question again, one answer", async () => {
    const question = mention();
    await slack.deliver(question, "EvUnacknowledged");
    slack.proxy.dropSockets();
    await eventually(() => slack.proxy.sockets() === 2);
    await slack.deliver(question, "EvUnacknowledged");

    await answerTo(mention());
    expect(answersTo(question)).toHaveLength(1);
  });

  test("before the answer is posted: it is posted all the same, once", async () => {
    const question = mention();
    let letGo = () => {};
    const dropped = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const held = new Promise<void>((resolve) => {
      slack.proxy.interfere(async (method) => {
        if (method === "chat.postMessage") resolve();
        await (method === "chat.postMessage" && dropped);
        return "pass" as const;
      });
    });

    await slack.deliver(question, "EvHeld");
    await held;
    slack.proxy.dropSockets();
    await eventually(() => slack.proxy.sockets() === 2);
    letGo();
    await slack.deliver(question, "EvHeld");

    await answerTo(question);
    await answerTo(mention());
    expect(answersTo(question)).toHaveLength(1);
  });

  test("without a word, as a dead line does: the bot notices and connects again", async () => {
    const opened = () =>
      slack.proxy.calls.filter(({ method }) => method === "apps.connections.open").length;
    const before = opened();
    slack.proxy.muteSockets();

    await eventually(() => opened() >= before + 2, 45_000);
    await eventually(() => slack.proxy.sockets() >= 2);
    await answerTo(mention());
  });

  /** Resolves once a question is answered; delivers it unless it was. */
  async function answerTo(question: ReturnType<typeof mention>): Promise<void> {
    if (answersTo(question).length === 0) await slack.deliver(question, `Ev${question.ts}`);
    await eventually(() => answersTo(question)[0]);
  }

  function answersTo({ ts }: ReturnType<typeof mention>) {
    return slack.proxy.calls.filter(
      ({ method, args }) => method === "chat.postMessage" && args.thread_ts === ts,
    );
  }

  function mention() {
    mentions += 1;
    const ts = `1700000300.${String(mentions).padStart(6, "0")}`;
    const text = `<@${ids.bot}> Knative`;
    return { type: "app_mention", user: ids.user, channel: ids.channel, text, ts, event_ts: ts };
  }
});
