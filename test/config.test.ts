import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { expect, test } from "vitest";
import { ConfigError, loadConfig, loadManifestConfig } from "../src/config.ts";
import { settingNames } from "../src/env-settings.ts";

const socket = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };
const http = {
  SLACK_MODE: "http",
  SLACK_BOT_TOKEN: "xoxb-1",
  SLACK_SIGNING_SECRET: "0123456789abcdef",
};

test("two tokens suffice; all else has a default", () => {
  expect(loadConfig(socket)).toMatchInlineSnapshot(`
    {
      "ALLOW_EXTERNAL": false,
      "ASKED_IN_VAIN": false,
      "ASK_CHANNELS": [],
      "DEFAULT_LOCALE": "ja",
      "HEALTH_HOST": "127.0.0.1",
      "HOST": "0.0.0.0",
      "LOG_LEVEL": "info",
      "NOTES_DIR": "notes",
      "PORT": 3000,
      "SLACK_AGENT": false,
      "SLACK_APP_TOKEN": "xapp-1",
      "SLACK_BOT_TOKEN": "xoxb-1",
      "SLACK_MODE": "socket",
      "SLASH_COMMAND": "/talks",
      "STATE_DIR": ".kikigaki",
      "THREAD_FOLLOW_UPS": false,
      "UNFURL_DOMAINS": [],
    }
  `);
});

test("HTTP mode wants a signing secret and no app token", () => {
  expect(loadConfig(http)).toMatchObject({ SLACK_MODE: "http", PORT: 3000, HOST: "0.0.0.0" });
});

test("an empty or blank setting counts as not set", () => {
  const config = loadConfig({ ...socket, HEALTH_PORT: "", NOTES_DIR: "  " });

  expect(config.NOTES_DIR).toBe("notes");
  expect(config.HEALTH_PORT).toBeUndefined();
});

test("STATE_DIR is the folder that systemd gives, where it is not set", () => {
  const systemd = { ...socket, STATE_DIRECTORY: "/var/lib/kikigaki" };

  expect(loadConfig({ ...systemd, STATE_DIR: "" }).STATE_DIR).toBe("/var/lib/kikigaki");
  expect(loadConfig({ ...systemd, STATE_DIR: "state" }).STATE_DIR).toBe("state");
});

test("STATE_DIR=off keeps nothing", () => {
  expect(loadConfig({ ...socket, STATE_DIR: "off" }).STATE_DIR).toBeUndefined();
});

test("SLACK_API_URL ends with a slash, as Slack's client needs it", () => {
  const config = loadConfig({ ...socket, SLACK_API_URL: "http://127.0.0.1:3000/api" });

  expect(config.SLACK_API_URL).toBe("http://127.0.0.1:3000/api/");
});

test("without tokens it says which are missing, where to get them, and that the demo needs none", () => {
  expect(() => loadConfig({})).toThrowErrorMatchingInlineSnapshot(`
    [ConfigError: Kikigaki cannot start: these settings are missing or wrong (see .env.example).
      - SLACK_BOT_TOKEN is missing. Find it at: your app at https://api.slack.com/apps → OAuth & Permissions → Bot User OAuth Token.
      - SLACK_APP_TOKEN is missing. Find it at: your app → Basic Information → App-Level Tokens → Generate, with the scope connections:write.
    To try it without Slack and without any setting: npm run demo]
  `);
});

test.for([
  ["an ellipsis, as documents print tokens", "xoxb-…", "character 6 is U+2026"],
  ["a space of no width", "xoxb-\u200b1", "character 6 is U+200B"],
  ["a dash that is none", "xoxb–1", "character 5 is U+2013"],
  ["a closing quote", "xoxb-1”", "character 7 is U+201D"],
  ["a quote of a shell", '"xoxb-1"', "character 1 is U+0022"],
  ["full-width letters", "ｘoxb-1", "character 1 is U+FF58"],
  ["a line break", "xoxb-1\n2", "character 7 is U+000A"],
] as const)("a token with %s is told by that character", ([, token, says]) => {
  expect(() => loadConfig({ ...socket, SLACK_BOT_TOKEN: token })).toThrow(says);
  expect(() => loadConfig({ ...socket, SLACK_BOT_TOKEN: token })).toThrow(/SLACK_BOT_TOKEN/u);
});

test("a signing secret with such a character is told in the same way", () => {
  const SLACK_SIGNING_SECRET = "0123456789abcde…";

  expect(() => loadConfig({ ...http, SLACK_SIGNING_SECRET })).toThrow("character 16 is U+2026");
});

test("tokens that were swapped are told to be", () => {
  const swapped = { SLACK_BOT_TOKEN: "xapp-1", SLACK_APP_TOKEN: "xoxb-1" };

  expect(() => loadConfig(swapped)).toThrowErrorMatchingInlineSnapshot(`
    [ConfigError: Kikigaki cannot start: these settings are missing or wrong (see .env.example).
      - SLACK_BOT_TOKEN must begin with "xoxb-", and holds an app-level token, which SLACK_APP_TOKEN takes: are the two swapped? Find it at: your app at https://api.slack.com/apps → OAuth & Permissions → Bot User OAuth Token.
      - SLACK_APP_TOKEN must begin with "xapp-", and holds the bot's token, which SLACK_BOT_TOKEN takes: are the two swapped? Find it at: your app → Basic Information → App-Level Tokens → Generate, with the scope connections:write.
    To try it without Slack and without any setting: npm run demo]
  `);
});

test("a person's token, and one that is cut short, are named as such", () => {
  expect(() => loadConfig({ ...socket, SLACK_BOT_TOKEN: "xoxp-1" })).toThrow("a person's token");
  expect(() => loadConfig({ ...socket, SLACK_BOT_TOKEN: "xoxb-" })).toThrow("is cut short");
});

test("one port cannot be two servers'", () => {
  const ports = { PORT: "3000", HEALTH_PORT: "3000" };

  expect(() => loadConfig({ ...http, ...ports })).toThrow("PORT and HEALTH_PORT are both 3000");
  expect(loadConfig({ ...socket, ...ports }).HEALTH_PORT).toBe(3000);
});

test("names every mistake at once", () => {
  const env = {
    SLACK_MODE: "carrier pigeon",
    SLACK_API_URL: "slack",
    SLACK_PROXY: "socks5://proxy",
    SLASH_COMMAND: "talks",
    DEFAULT_LOCALE: "fr",
    HEALTH_PORT: "70000",
    DATABASE_URL: "mysql://host/db",
    LOG_LEVEL: "loud",
  };

  expect(() => loadConfig(env)).toThrowErrorMatchingInlineSnapshot(`
    [ConfigError: Kikigaki cannot start: these settings are missing or wrong (see .env.example).
      - SLACK_BOT_TOKEN is missing. Find it at: your app at https://api.slack.com/apps → OAuth & Permissions → Bot User OAuth Token.
      - SLACK_API_URL must be an http(s) address, such as https://slack.com/api/.
      - SLACK_PROXY must be an http(s) address, such as http://proxy.example.org:3128.
      - SLASH_COMMAND must be a slash and up to 31 of a–z, 0–9, - and _, such as /talks.
      - DEFAULT_LOCALE must be ja or en.
      - DATABASE_URL must be a PostgreSQL address, such as postgresql://user:password@host/db.
      - HEALTH_PORT must be a port number, 0 to 65535.
      - LOG_LEVEL must be one of trace, debug, info, warn, error, fatal.
      - SLACK_MODE must be socket or http.
    To try it without Slack and without any setting: npm run demo]
  `);
});

test("the manifest needs no token; over HTTP it needs the address at which Slack reaches the bot", () => {
  const PUBLIC_URL = "https://bot.example.org/";

  expect(loadManifestConfig({})).toEqual({
    ASKED_IN_VAIN: false,
    ASK_CHANNELS: [],
    SLACK_MODE: "socket",
    SLASH_COMMAND: "/talks",
    UNFURL_DOMAINS: [],
    SLACK_AGENT: false,
    THREAD_FOLLOW_UPS: false,
  });
  expect(loadManifestConfig({ SLACK_MODE: "http", PUBLIC_URL })).toEqual({
    ASKED_IN_VAIN: false,
    ASK_CHANNELS: [],
    SLACK_MODE: "http",
    SLASH_COMMAND: "/talks",
    UNFURL_DOMAINS: [],
    SLACK_AGENT: false,
    THREAD_FOLLOW_UPS: false,
    PUBLIC_URL: "https://bot.example.org",
  });
  expect(() =>
    loadManifestConfig({ SLACK_MODE: "http", SLASH_COMMAND: "talks" }),
  ).toThrowErrorMatchingInlineSnapshot(`
    [ConfigError: Kikigaki cannot start: these settings are missing or wrong (see .env.example).
      - SLASH_COMMAND must be a slash and up to 31 of a–z, 0–9, - and _, such as /talks.
      - PUBLIC_URL must be the https address at which Slack reaches the bot, such as https://bot.example.org.
    To try it without Slack and without any setting: npm run demo]
  `);
});

test("domains to unfurl stand between commas or spaces; only those that Slack takes", () => {
  const domains = (UNFURL_DOMAINS: string) =>
    loadConfig({ ...socket, UNFURL_DOMAINS }).UNFURL_DOMAINS;

  expect(domains("example.org, slides.example-host.com events.example.jp")).toEqual([
    "example.org",
    "slides.example-host.com",
    "events.example.jp",
  ]);
  const refused = [
    "https://example.org",
    "example.org/talks",
    "Example.org",
    "localhost",
    "127.0.0.1",
    "-a.org",
    "a..org",
    "a.org,b.org,c.org,d.org,e.org,f.org",
  ];
  for (const one of refused) expect(() => domains(one), one).toThrow("UNFURL_DOMAINS must be");
});

test("no value stands in the error: it could be a secret in the wrong place", () => {
  const secret = "hunter2hunter2";
  const names = [
    ...["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_MODE", "PORT"],
    ...[
      "SLACK_API_URL",
      "SLACK_PROXY",
      "SLASH_COMMAND",
      "DEFAULT_LOCALE",
      "DATABASE_URL",
      "HEALTH_PORT",
      "LOG_LEVEL",
    ],
  ];

  const error = failure(Object.fromEntries(names.map((name) => [name, secret])));

  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).not.toContain(secret);
});

test(".env.example names every setting, with its default", () => {
  const example = parse(readFileSync(".env.example", "utf8"));
  const tokens = { ...socket, SLACK_SIGNING_SECRET: http.SLACK_SIGNING_SECRET };

  expect(Object.keys(example).sort()).toEqual([...settingNames].sort());
  expect(loadConfig({ ...example, ...tokens })).toEqual(loadConfig(tokens));
  expect(loadConfig({ ...example, ...tokens, SLACK_MODE: "http" })).toEqual(
    loadConfig({ ...tokens, SLACK_MODE: "http" }),
  );
});

function failure(env: NodeJS.ProcessEnv): unknown {
  try {
    return loadConfig(env);
  } catch (error) {
    return error;
  }
}

test("ask channels are IDs with commas between; ASKED_IN_VAIN is on or off", () => {
  const set = { ...socket, ASK_CHANNELS: "C0123, G0456", ASKED_IN_VAIN: "on" };

  expect(loadConfig(set)).toMatchObject({ ASK_CHANNELS: ["C0123", "G0456"], ASKED_IN_VAIN: true });
  expect(() => loadConfig({ ...socket, ASK_CHANNELS: "#talks", ASKED_IN_VAIN: "maybe" })).toThrow(
    /ASK_CHANNELS must be channels' IDs[\s\S]*ASKED_IN_VAIN must be on or off/u,
  );
});

test("settings that no program can go by are told: a pause of weeks, an address with a password in it", () => {
  expect(() => loadConfig({ ...socket, NOTES_POLLING: "5000000" })).toThrow(
    "NOTES_POLLING must be at most 86400 seconds",
  );
  expect(() =>
    loadConfig({ ...socket, SLACK_API_URL: "https://me:s3cret@slack.example.org/api/" }),
  ).toThrow("SLACK_API_URL must hold no user and password");
});
