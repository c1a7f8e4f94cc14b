import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadConfig } from "../src/config.ts";
import { commands, events, methods } from "../src/slack/surfaces.ts";

const schema = z.object({
  features: z.object({
    app_home: z.object({
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    slash_commands: z.array(z.object({ command: z.string(), should_escape: z.boolean() })),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    socket_mode_enabled: z.boolean(),
  }),
});
const manifest = schema.parse(parse(await readFile("manifest.yml", "utf8")));

test("subscribes to the events that have a listener, and to no other", () => {
  expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(
    sorted(Object.keys(events)),
  );
});

test("asks for the scopes that events, commands and calls need, and for no other", () => {
  const needed = [...Object.values(events), ...Object.values(methods), commands].map(
    ({ scope }) => scope,
  );

  expect(sorted(manifest.oauth_config.scopes.bot)).toEqual(sorted(new Set(needed)));
});

test("has the command that the settings name by default, and hands on its text as typed", () => {
  const { SLASH_COMMAND } = loadConfig({
    SLACK_BOT_TOKEN: "xoxb-test",
    SLACK_APP_TOKEN: "xapp-test",
  });

  expect(manifest.features.slash_commands).toEqual([
    { command: SLASH_COMMAND, should_escape: false },
  ]);
});

test("lets people write direct messages to the bot", () => {
  expect(manifest.features.app_home).toEqual({
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  });
});

test("connects by Socket Mode, the default", () => {
  expect(manifest.settings.socket_mode_enabled).toBe(true);
});

function sorted(names: Iterable<string>): readonly string[] {
  return [...names].sort();
}
