import type { Receiver, ReceiverEvent } from "@slack/bolt";
import type { Answers, LaterAnswers } from "../../src/answer/answers.ts";
import type { Action } from "../../src/card/action.ts";
import type { Demand } from "../../src/demand/demand.ts";
import { actionValue } from "../../src/slack/blocks/action-value.ts";
import { shareWindow } from "../../src/slack/blocks/share-modal.ts";
import { answerIn } from "../../src/slack/bot.ts";
import { createApp } from "../../src/slack/calls/app.ts";
import { createInstallation } from "../../src/slack/calls/installation.ts";
import { createSlackFetch } from "../../src/slack/calls/slack-fetch.ts";
import { createClaims } from "../../src/slack/claims/claims.ts";
import { createAdmission } from "../../src/slack/gate/admission.ts";
import { createInFlight } from "../../src/slack/intake/in-flight.ts";
import { keptOf } from "../../src/slack/payload/shared-from.ts";
import { boltLogger, createLogger } from "../../src/slack/watch/logger.ts";
import { createMetrics } from "../../src/slack/watch/metrics.ts";

/** One thing the bot asked of Slack: a Web API method, or `respond` to a response_url. */
interface SlackCall {
  readonly method: string;
  readonly body: Record<string, unknown>;
}

export interface FakeSlackOptions {
  /** What the notes answer; the test fails where the bot asks for anything else. */
  readonly answers: Partial<Answers>;
  /** How Slack answers a call; with `ok` unless given. */
  readonly answer?: (call: SlackCall) => Response | undefined;
  /** What everybody has set as their language in Slack; Slack does not tell where undefined. */
  readonly locale?: string;
  readonly allowExternal?: boolean;
  readonly unfurlDomains?: readonly string[];
  readonly followUps?: boolean;
  /** As by the setting. */
  readonly appId?: string;
  readonly demand?: Demand;
  readonly organisers?: string;
  readonly askChannels?: readonly string[];
}

/**
 * The real bot in a real Bolt app whose transport is replaced at both ends: payloads come in
 * through `deliver`, and every request it makes is kept in `calls`. Nothing leaves the process.
 */
export async function fakeSlack({
  answers,
  answer,
  locale,
  allowExternal = false,
  unfurlDomains = [],
  followUps = false,
  appId,
  demand,
  organisers,
  askChannels = [],
}: FakeSlackOptions) {
  const calls: SlackCall[] = [];
  const looked: SlackCall[] = [];
  const log: string[] = [];
  const refused: Error[] = [];
  const ratings: string[] = [];
  const refusals: string[] = [];
  const metrics = createMetrics(() => 0);
  let turnedAway = 0;
  let process = async (_: ReceiverEvent) => {};

  const receiver: Receiver = {
    init: (app) => {
      process = (event) => app.processEvent(event);
    },
    start: async () => {},
    stop: async () => {},
  };
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const { pathname, hostname } = new URL(String(url));
    const method = hostname === "slack.com" ? pathname.replace("/api/", "") : "respond";
    const call = { method, body: decode(String(init?.body)) };
    if (method === "users.info") {
      const person = { id: call.body.user, team_id: "T1", ...(locale && { locale }) };
      return answer?.(call) ?? Response.json({ ok: true, user: person });
    }
    if (method === "conversations.history") looked.push(call);
    else if (method !== "auth.test") calls.push(call);
    return (
      answer?.(call) ??
      Response.json({
        ok: true,
        user_id: "UBOT",
        user: "kikigaki",
        bot_id: "BBOT",
        team_id: "T1",
        ts: "1.0",
        view: { id: "VNEW" },
      })
    );
  };
  const slackFetch = createSlackFetch({ send: fetch });
  const logger = boltLogger(createLogger("info", { write: (line) => log.push(line) }));
  const app = createApp({
    token: "xoxb-test",
    receiver,
    logger,
    fetch: slackFetch,
    apiUrl: undefined,
  });
  const inFlight = createInFlight();
  answerIn(app, {
    metrics,
    inFlight,
    answers: later({ ...unknown, ...answers }),
    command: "/talks",
    locale: "ja",
    admission: createAdmission(createClaims(), 1_000), // Room for a community takes longer to make than a test to run.
    allowExternal,
    unfurlDomains,
    followUps,
    installation: createInstallation(app.client, appId),
    fetch: slackFetch,
    onTokenRefused: (error) => refused.push(error),
    onRefused: (reason) => refusals.push(reason),
    onRated: ({ kind, verdict, reason }, before) => {
      ratings.push([kind, verdict, reason, before?.verdict].filter(Boolean).join(" "));
    },
    demand,
    organisers,
    askChannels,
    onTurnedAway: () => {
      turnedAway += 1;
    },
  });
  await app.init();

  return {
    calls,
    /** Where it looked what had been said, which nobody sees. */
    looked,
    inFlight,
    metrics,
    /** The lines of the log. */
    log,
    /** What the bot was ended for. */
    refused,
    /** Why requests were refused. */
    refusals,
    /** What was said of answers: kind, verdict, reason, and the verdict before. */
    ratings,
    /** How many requests the bot said were beyond its limits. */
    turnedAway: () => turnedAway,
    processEvent: (event: ReceiverEvent) => process(event),
    deliver: async (body: Record<string, unknown>, onAck = () => {}) => {
      let acks = 0;
      let said: unknown;
      const ack = async (response?: unknown) => {
        acks += 1;
        said = response;
        onAck();
      };
      await process({ body, ack });
      return { acks, said };
    },
  };
}

function later({
  ask,
  followUp,
  list,
  lookUp,
  notes,
  related,
  linked,
  home,
  inventory,
  topics,
  certain,
  like,
  welcome,
}: Answers): LaterAnswers {
  return {
    ask: async (...args) => ask(...args),
    followUp: async (...args) => followUp(...args),
    list: async (...args) => list(...args),
    lookUp: async (...args) => lookUp(...args),
    notes: async (...args) => notes(...args),
    related: async (...args) => related(...args),
    linked: async (...args) => linked(...args),
    home: async (...args) => home(...args),
    inventory: async () => inventory(),
    topics: async (...args) => topics(...args),
    certain: async (...args) => certain(...args),
    like: async (...args) => like(...args),
    welcome: async (...args) => welcome(...args),
  };
}

function unasked(): never {
  throw new Error("Nobody should ask for this.");
}

const unknown = {
  ask: unasked,
  like: unasked,
  welcome: unasked,
  followUp: unasked,
  list: unasked,
  lookUp: unasked,
  notes: unasked,
  related: unasked,
  linked: unasked,
  home: unasked,
  inventory: unasked,
  topics: unasked,
  certain: unasked,
};

let count = 0;

/** A slash command as Slack sends it. */
export function command(text: string, fields: Record<string, unknown> = {}) {
  count += 1;
  return {
    command: "/talks",
    text,
    trigger_id: `trigger-${count}`,
    response_url: "https://hooks.slack.com/commands/T1/1/secret",
    user_id: "U1",
    team_id: "T1",
    channel_id: "C1",
    ...fields,
  };
}

/** An `app_mention` in a channel as Slack sends it. */
export function mention(text: string, fields: Record<string, unknown> = {}) {
  return event({ type: "app_mention", channel: "C1", text: `<@UBOT> ${text}`, ...fields });
}

/** A direct message as Slack sends it. */
export function directMessage(text: string, fields: Record<string, unknown> = {}) {
  return event({ type: "message", channel: "D1", channel_type: "im", text, ...fields });
}

/** A click on a button as Slack sends it: on an answer that only the clicker sees, unless told. */
export function click(actionId: string, value: string, fields: Record<string, unknown> = {}) {
  count += 1;
  return {
    type: "block_actions",
    user: { id: "U1", name: "haruka" },
    team: { id: "T1" },
    channel: { id: "C1" },
    container: { type: "message", message_ts: "12.5", channel_id: "C1", is_ephemeral: true },
    trigger_id: `trigger-${count}`,
    response_url: "https://hooks.slack.com/actions/T1/1/secret",
    actions: [{ type: "button", action_id: actionId, block_id: "b", value }],
    ...fields,
  };
}

/** A click on the button of an action, in the language of the message that it stands in. */
export function act(
  action: Action,
  locale: "ja" | "en" = "en",
  fields: Record<string, unknown> = {},
) {
  return click(`${action.kind}-0`, actionValue({ locale, action }) ?? "", fields);
}

/** Links in a message as Slack tells of them. */
export function linksShared(urls: readonly string[], fields: Record<string, unknown> = {}) {
  const links = urls.map((url) => ({ url, domain: "example.com" }));
  return event({ type: "link_shared", channel: "C1", message_ts: "12.5", links, ...fields });
}

/** The opening of a tab of the app, as Slack sends it. */
export function homeOpened(
  tab: "home" | "messages" = "home",
  fields: Record<string, unknown> = {},
) {
  return event({ type: "app_home_opened", channel: "D1", tab, ...fields });
}

/** Somebody, the bot itself unless told, joins a channel. */
export function joined(
  fields: Record<string, unknown> = {},
  envelope: Record<string, unknown> = {},
) {
  const told = { type: "member_joined_channel", user: "UBOT", channel: "C7", channel_type: "C" };
  return {
    ...event({ ...told, team: "T1", ts: undefined, inviter: "U1", ...fields }),
    ...envelope,
  };
}

/** Something typed into the field of the Home tab. */
export function homeSearch(value: string) {
  return {
    ...click("question", value),
    ...inView({ id: "VHOME", type: "home" }),
    actions: [{ type: "plain_text_input", action_id: "question", block_id: "question", value }],
  };
}

/** The shortcut of a message as Slack sends it. */
export function messageShortcut(callback_id: string, text: string) {
  count += 1;
  return {
    type: "message_action",
    callback_id,
    trigger_id: `trigger-${count}`,
    message: { type: "message", user: "U2", ts: "12.5", text },
    user: { id: "U1", name: "haruka", team_id: "T1" },
    team: { id: "T1" },
    channel: { id: "C1" },
    response_url: "https://hooks.slack.com/app/T1/1/secret",
  };
}

/** The shortcut of the whole workspace as Slack sends it. */
export function globalShortcut(callback_id: string) {
  count += 1;
  return {
    type: "shortcut",
    callback_id,
    trigger_id: `trigger-${count}`,
    user: { id: "U1", username: "haruka", team_id: "T1" },
    team: { id: "T1" },
  };
}

/** A window with a question that was sent, as Slack tells it. */
export function questionSent(callback_id: string, value: string) {
  return windowSent({ callback_id, private_metadata: "" }, "question", value);
}

/** The window for sharing as it is sent, which the click on an action's button opened, with a comment if one was typed. */
export function shareSent(
  action: Action,
  locale: "ja" | "en" = "en",
  {
    comment = null,
    responseUrl = "https://hooks.slack.com/actions/T1/1/secret",
  }: { comment?: string | null; responseUrl?: string } = {},
) {
  const value = actionValue({ locale, action }) ?? "";
  const kept = keptOf({ channel: "C1", ts: "12.5", responseUrl, value });
  return windowSent({ callback_id: shareWindow, private_metadata: kept }, "comment", comment);
}

/** A window with one field that was sent. */
function windowSent(
  view: { readonly callback_id: string; readonly private_metadata: string },
  field: string,
  value: string | null,
) {
  count += 1;
  return {
    type: "view_submission",
    trigger_id: `trigger-${count}`,
    user: { id: "U1", name: "haruka", team_id: "T1" },
    team: { id: "T1" },
    view: {
      id: `V${count}`,
      type: "modal",
      ...view,
      state: { values: { [field]: { [field]: { type: "plain_text_input", value } } } },
    },
  };
}

/** What makes a click one in a window or the Home tab: no message, no response_url. */
export function inView(view: Record<string, unknown>) {
  return {
    view,
    container: { type: "view", view_id: view.id },
    channel: undefined,
    response_url: undefined,
  };
}

function event(fields: Record<string, unknown>) {
  count += 1;
  return {
    type: "event_callback",
    event_id: `Ev${count}`,
    team_id: "T1",
    event: { user: "U1", ts: `1700000000.${count}`, ...fields },
  };
}

function decode(body: string): Record<string, unknown> {
  if (body.startsWith("{")) return JSON.parse(body);
  const form = Object.fromEntries(new URLSearchParams(body));
  const parsed = Object.entries(form).filter(([name]) => name === "blocks" || name === "view");
  return { ...form, ...Object.fromEntries(parsed.map(([name, json]) => [name, JSON.parse(json)])) };
}
