import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { manifestYaml } from "../../../src/cli/manifest.ts";
import { loadManifestConfig } from "../../../src/config.ts";
import { createInFlight } from "../../../src/slack/intake/in-flight.ts";
import { manifest } from "../../../src/slack/manifest/manifest.ts";
import { events, methods, unfurlMethod } from "../../../src/slack/manifest/surfaces.ts";
import { createMetrics } from "../../../src/slack/watch/metrics.ts";
import { libraryOf } from "../../helpers/library.ts";
import { methodsCalled, registrations } from "../../helpers/surfaces-in-use.ts";

const settings = { command: "/talks", unfurlDomains: [], agent: false, followUps: false };

test("manifest.yml is what the command prints for the default settings", async () => {
  const { SLASH_COMMAND, PUBLIC_URL, UNFURL_DOMAINS, SLACK_AGENT, THREAD_FOLLOW_UPS } =
    loadManifestConfig({});

  const printed = manifestYaml({
    command: SLASH_COMMAND,
    publicUrl: PUBLIC_URL,
    unfurlDomains: UNFURL_DOMAINS,
    agent: SLACK_AGENT,
    followUps: THREAD_FOLLOW_UPS,
  });

  expect(await readFile("manifest.yml", "utf8")).toBe(printed);
});

test("what is printed reads back as the manifest", () => {
  expect(parse(manifestYaml(settings))).toEqual(manifest(settings));
});

test("subscribes to the events that have a listener, and to no other", () => {
  const { bot_events } = manifest(settings).settings.event_subscriptions;

  expect(bot_events).toEqual(Object.keys(events).sort());
  expect(listened("event")).toEqual(new Set(Object.values(events).map(({ type }) => type)));
});

test("asks for the scopes that the events, the command and the calls need, and for no other", () => {
  expect(manifest(settings).oauth_config.scopes).toEqual({
    bot: [
      ...["app_mentions:read", "channels:read", "chat:write", "commands"],
      ...["groups:read", "im:history"],
    ],
    bot_optional: ["users:read"],
  });
});

test("the table of methods holds each one that is called, and no other", async () => {
  expect([...(await methodsCalled())].sort()).toEqual(
    [...Object.keys(methods), unfurlMethod.name].sort(),
  );
});

test("has the command that is listened to, and hands on its text as typed", () => {
  const [{ command, should_escape } = {}, ...more] = manifest({ ...settings, command: "/notes" })
    .features.slash_commands;

  expect({ command, should_escape, more }).toEqual({
    command: "/notes",
    should_escape: false,
    more: [],
  });
  expect(listened("command")).toEqual(new Set(["/talks"]));
});

test("is interactive if there are buttons, windows or shortcuts to hear of", () => {
  const isInteractive = inUse().some(({ kind }) => kind !== "command" && kind !== "event");

  expect(manifest(settings).settings.interactivity.is_enabled).toBe(isInteractive);
});

test("has the shortcuts that are listened to, in Slack's sizes", () => {
  const described = manifest(settings).features.shortcuts;

  expect(described.map(({ type, callback_id }) => `${type} ${callback_id}`).sort()).toEqual([
    "global ask_about_talks",
    "message find_related_talks",
  ]);
  expect(listened("shortcut")).toEqual(
    new Set([
      { type: "message_action", callback_id: "find_related_talks" },
      { type: "shortcut", callback_id: "ask_about_talks" },
    ]),
  );
  for (const { name, description } of described) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
  }
});

test("asks for links only where there are domains to unfurl", () => {
  const off = manifest(settings);
  const unfurlDomains = ["example.org", "slides.example.com"];
  const on = manifest({ ...settings, unfurlDomains });
  const events = ({ settings }: typeof on) => settings.event_subscriptions.bot_events;
  const scopes = ({ oauth_config }: typeof on) => oauth_config.scopes.bot;

  expect(off.features).not.toHaveProperty("unfurl_domains");
  expect(on.features).toHaveProperty("unfurl_domains", unfurlDomains);
  expect(events(on)).toEqual([...events(off), "link_shared"].sort());
  expect(scopes(on)).toEqual([...scopes(off), "links:read", "links:write"].sort());
  expect(listened("event")).not.toContain("link_shared");
  expect(listened("event", unfurlDomains)).toContain("link_shared");
});

test("hears every message of a channel only where threads go on without a mention", () => {
  const off = manifest(settings);
  const on = manifest({ ...settings, followUps: true });

  expect(on.settings.event_subscriptions.bot_events).toEqual(
    [...off.settings.event_subscriptions.bot_events, "message.channels", "message.groups"].sort(),
  );
  expect(on.oauth_config.scopes.bot).toEqual(
    [...off.oauth_config.scopes.bot, "channels:history", "groups:history"].sort(),
  );
});

test("is an agent only where it is asked to be, with questions that any notes can answer", () => {
  const off = manifest(settings);
  const on = manifest({ ...settings, agent: true });
  const notes = libraryOf("# 会 #1\n\n- 2024/01/02\n\n## 題 - @a_example\n\n- 内容\n");
  const prompts = on.features.agent_view?.suggested_prompts ?? [];

  expect(off.features).not.toHaveProperty("agent_view");
  expect(on.oauth_config.scopes.bot).toEqual(
    [...off.oauth_config.scopes.bot, "assistant:write"].sort(),
  );
  expect(on.settings).toEqual(off.settings);
  expect(prompts.map(({ message }) => answerQuestion(message, notes, "en").kind)).toEqual([
    "talks",
    "shelf",
    "shelf",
    "help",
  ]);
});

/** The parts of Slack's schema for manifests that ours uses; it takes no other name and no longer text. */
const short = (longest: number) => z.string().min(1).max(longest);
const slackTakes = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: short(35),
    description: short(140),
    background_color: z.string().regex(/^#[0-9A-Fa-f]{6}$/u),
  }),
  features: z.strictObject({
    app_home: z.record(
      z.enum(["home_tab_enabled", "messages_tab_enabled", "messages_tab_read_only_enabled"]),
      z.boolean(),
    ),
    bot_user: z.strictObject({ display_name: short(80), always_online: z.boolean() }),
    slash_commands: z.array(
      z.strictObject({
        command: z.string().regex(/^\//u).max(32),
        url: z.url().optional(),
        description: short(2000),
        usage_hint: short(1000),
        should_escape: z.boolean(),
      }),
    ),
    shortcuts: z
      .array(
        z.strictObject({
          name: short(24),
          type: z.enum(["message", "global"]),
          callback_id: short(255),
          description: short(150),
        }),
      )
      .max(10),
    unfurl_domains: z
      .array(z.string().regex(/^(?![-.])[-a-z0-9.]+[a-z0-9]$/u))
      .max(5)
      .optional(),
    agent_view: z
      .strictObject({
        agent_description: short(300),
        suggested_prompts: z
          .array(z.strictObject({ title: z.string(), message: z.string() }))
          .max(4),
      })
      .optional(),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(short(50)), bot_optional: z.array(short(50)) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      request_url: z.url().optional(),
      bot_events: z.array(z.string()).max(100),
    }),
    interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: z.url().optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

test.for([
  { name: "by default", set: {} },
  { name: "as an agent", set: { agent: true } },
  { name: "with threads that go on", set: { followUps: true } },
  { name: "with links", set: { unfurlDomains: ["example.org"] } },
  { name: "over HTTP", set: { publicUrl: "https://bot.example.org", agent: true } },
])("is within Slack's schema $name", ({ set }) => {
  expect(() => slackTakes.parse(manifest({ ...settings, ...set }))).not.toThrow();
});

test("lets people write direct messages to the bot", () => {
  expect(manifest(settings).features.app_home).toMatchObject({
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  });
});

test("connects by Socket Mode where there is no public address, and names none", () => {
  const made = manifest(settings);

  expect(made.settings.socket_mode_enabled).toBe(true);
  expect(JSON.stringify(made)).not.toContain("url");
});

test("over HTTP, all requests go to the address that Bolt listens at", () => {
  const made = manifest({ ...settings, publicUrl: "https://bot.example.org" });

  const url = "https://bot.example.org/slack/events";
  expect(made.settings.socket_mode_enabled).toBe(false);
  expect(made.settings.event_subscriptions.request_url).toBe(url);
  expect(made.features.slash_commands[0]?.url).toBe(url);
  expect(made.settings.interactivity).toEqual({ is_enabled: true, request_url: url });
});

function listened(kind: string, unfurlDomains: readonly string[] = []): ReadonlySet<unknown> {
  return new Set(
    inUse(unfurlDomains)
      .filter((one) => one.kind === kind)
      .map(({ id }) => id),
  );
}

function inUse(unfurlDomains: readonly string[] = []) {
  return registrations({
    answers: {
      ask: unasked,
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
      like: unasked,
      welcome: unasked,
    },
    command: "/talks",
    locale: "en",
    allowExternal: false,
    unfurlDomains,
    followUps: true,
    admission: { admit: unasked, claim: unasked, release: unasked },
    installation: async () => ({ team: undefined, app: undefined }),
    fetch: () => expect.fail("Nothing is sent."),
    metrics: createMetrics(() => 0),
    inFlight: createInFlight(),
    onTokenRefused: () => {},
    onRefused: () => {},
    onTurnedAway: () => {},
    onRated: () => {},
  });
}

function unasked(): never {
  return expect.fail("Nothing is asked.");
}

test("asks for messages of channels only where there are ask channels", () => {
  const { bot } = manifest(settings).oauth_config.scopes;
  const asks = manifest({ ...settings, askChannels: true });

  expect(asks.oauth_config.scopes.bot).toEqual(
    [...bot, "channels:history", "groups:history"].sort(),
  );
  expect(asks.settings.event_subscriptions.bot_events).toContain("message.channels");
});
