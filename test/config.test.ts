import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { expect, test } from "vitest";
import { ConfigError, loadConfig, loadManifestConfig, settingNames } from "../src/config.ts";

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
    SLACK_MODE: "socket",
    SLASH_COMMAND: "/talks",
    UNFURL_DOMAINS: [],
    SLACK_AGENT: false,
    THREAD_FOLLOW_UPS: false,
  });
  expect(loadManifestConfig({ SLACK_MODE: "http", PUBLIC_URL })).toEqual({
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
