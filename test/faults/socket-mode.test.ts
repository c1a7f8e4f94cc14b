import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Call } from "../helpers/recording-proxy.ts";
import {
  eventually,
  hasLocalSlack,
  ids,
  type SlackAndBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";

describe.skipIf(!hasLocalSlack)("Socket Mode", () => {
  let slack: SlackAndBot;
  let seen = 0;
  let mentions = 0;

  beforeAll(async () => {
    slack = await startSlackAndBot("socket");
    await eventually(() => slack.proxy.sockets() === 2);
  });
  beforeEach(() => {
    seen = slack.proxy.calls.length;
  });
  afterAll(() => slack.stop());

  test("every envelope on both connections: one answer", async () => {
    await slack.deliver(mention());

    expect(await answersAfterOneMore()).toHaveLength(1);
  });

  test.for([
    ["warning", "warning"],
    ["refresh_requested", "refresh_requested"],
    ["link_disabled", "link_disabled"],
    ["too_many_websockets", "too_many_websockets"],
    ["no reason", undefined],
  ] as const)(
    "Slack refreshes the connections (%s): questions go on being answered, there is no gap",
    async ([, reason]) => {
      slack.proxy.sendEnvelope({ type: "disconnect", reason, debug_info: { host: "test" } });

      await slack.command("Knative");
      await eventually(() => answers()[0]);
      await eventually(() => opened() >= 2 && slack.proxy.sockets() === 2);
      await slack.command("Knative");
      await eventually(() => answers()[1]);
      await slack.bot.wrote(new RegExp(`Slack asks for a new connection \\(${reason}\\)`, "u"));
    },
  );

  test("all connections are cut: the bot connects again by itself", async () => {
    slack.proxy.dropSockets();

    await eventually(() => opened() >= 2 && slack.proxy.sockets() === 2);
    await slack.command("Knative");
    await eventually(() => answers()[0]);
  });

  test("no new connection for a while (500): the bot tries again until there is one", async () => {
    let refused = 0;
    slack.proxy.interfere((method, answer) => {
      if (method !== "apps.connections.open" || refused === 3) return "pass";
      refused += 1;
      answer.writeHead(500).end();
      return "done";
    });
    slack.proxy.dropSockets();

    await eventually(() => refused === 3 && slack.proxy.sockets() === 2);
    slack.proxy.interfere();
    await slack.command("Knative");
    await eventually(() => answers()[0]);
  });

  test.for([
    {
      name: "app_rate_limited",
      payload: { type: "app_rate_limited", team_id: "T0TEST" },
      logged: "Slack limits the events of this app",
    },
    {
      name: "an event without an event",
      payload: { type: "event_callback" },
      logged: "Slack sent what is no request: event_callback",
    },
    {
      name: "an envelope without a payload",
      payload: undefined,
      logged: "Slack sent what is no request: an envelope without payload",
    },
    {
      name: "an envelope of a type that nobody knows",
      type: "constructor",
      payload: undefined,
      logged: "Slack sent what is no request: an envelope without payload",
    },
    {
      name: "a command without what was typed",
      type: "slash_commands",
      payload: null,
      logged: "Slack sent what is no request: an envelope without payload",
    },
  ])("$name: logged, and questions go on being answered", async (envelope) => {
    const { payload, logged, type = "events_api" } = envelope;
    const written = slack.bot.output().length;
    slack.proxy.sendEnvelope({ envelope_id: randomUUID(), type, payload });
    slack.proxy.sendEnvelope({});

    await slack.command("Knative");
    await eventually(() => answers()[0]);
    await slack.bot.wrote(new RegExp(logged, "u")); // The same is told once a while.
    expect(slack.bot.output().slice(written)).not.toContain('"level":50');
  });

  function answers(): readonly Call[] {
    return slack.proxy.calls
      .slice(seen)
      .filter(({ method }) => method === "response_url" || method === "chat.postMessage");
  }

  function opened(): number {
    return slack.proxy.calls.slice(seen).filter(({ method }) => method === "apps.connections.open")
      .length;
  }

  /** The answers to mentions, once a later command is answered too. */
  async function answersAfterOneMore(): Promise<readonly Call[]> {
    await eventually(() => answers()[0]);
    await slack.command("Knative");
    await eventually(() => answers().find(({ method }) => method === "response_url"));
    return answers().filter(({ method }) => method === "chat.postMessage");
  }

  function mention() {
    mentions += 1;
    const ts = `1700000100.${String(mentions).padStart(6, "0")}`;
    const text = `<@${ids.bot}> Knative`;
    return { type: "app_mention", user: ids.user, channel: ids.channel, text, ts, event_ts: ts };
  }
});
