import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { startRecordingProxy } from "../helpers/recording-proxy.ts";
import {
  eventually,
  freePort,
  hasLocalSlack,
  ids,
  type Mode,
  postSigned,
  type SlackAndBot,
  secrets,
  settings,
  startBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";

const nowhere = "http://127.0.0.1:9"; // the discard port: nobody listens

test("without settings the bot names what is missing, points to the demo and exits with 78", async () => {
  const bot = startBot({});

  expect(await bot.exited).toBe(78);
  expect(bot.output()).toContain("SLACK_BOT_TOKEN");
  expect(bot.output()).toContain("SLACK_APP_TOKEN");
  expect(bot.output()).toContain("npm run demo");
});

test("wrong settings are all named at once, and none of their values", async () => {
  const bot = startBot({
    SLACK_BOT_TOKEN: "hunter2-bot",
    SLACK_APP_TOKEN: "hunter2-app",
    SLASH_COMMAND: "hunter2 command",
    HEALTH_PORT: "hunter2-port",
  });

  expect(await bot.exited).toBe(78);
  for (const name of ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLASH_COMMAND", "HEALTH_PORT"]) {
    expect(bot.output()).toContain(name);
  }
  expect(bot.output()).not.toContain("hunter2");
});

test.for(["socket", "http"] as const)(
  "in %s mode a token that Slack refuses ends the bot, with the reason and without the token",
  async (mode) => {
    const proxy = await startRecordingProxy(["xoxb-another"]);
    onTestFinished(() => proxy.close());

    const bot = startBot({ ...settings(mode, proxy.url), PORT: String(await freePort()) });

    expect(await bot.exited).toBeGreaterThan(0);
    expect(bot.output()).toContain("invalid_auth");
    for (const secret of Object.values(secrets)) expect(bot.output()).not.toContain(secret);
  },
);

test("a Slack that cannot be reached is waited for, and SIGTERM still ends the bot", async () => {
  const port = await freePort();
  const bot = startBot({ ...settings("socket", nowhere), HEALTH_PORT: String(port) });
  await bot.wrote(/Slack cannot be reached \([^)]+\); trying again\./);

  expect(await health(port, "healthz")).toEqual([200, "ok\n"]);
  expect(await health(port, "readyz")).toEqual([503, "signing in to Slack\n"]);
  expect(await bot.stop()).toBe(0);
});

describe.skipIf(!hasLocalSlack)("with Slack", () => {
  test.for(["socket", "http"] as const)(
    "in %s mode the health server says that the bot is ready",
    async (mode) => {
      const port = await freePort();
      await started(mode, { HEALTH_PORT: String(port) });

      for (const path of ["healthz", "readyz"]) {
        expect(await health(port, path)).toEqual([200, "ok\n"]);
      }
    },
  );

  test.for([
    ["socket", "SIGTERM"],
    ["socket", "SIGINT"],
    ["http", "SIGTERM"],
  ] as const satisfies readonly (readonly [Mode, NodeJS.Signals])[])(
    "in %s mode %s ends the bot with 0, after what it was asked is answered",
    async ([mode, signal]) => {
      const port = await freePort();
      const slack = await started(mode, { HEALTH_PORT: String(port) });
      const release = slack.proxy.hold();
      await Promise.all(Array.from({ length: 10 }, () => slack.command("Knative")));

      const code = slack.bot.stop(signal);
      const tooEarly = await Promise.race([code, setTimeout(500, "still running")]);
      expect(await health(port, "readyz")).toEqual([503, "stopping\n"]);
      release();

      expect(tooEarly).toBe("still running");
      expect(await code).toBe(0);
      expect(slack.proxy.calls.filter(({ method }) => method === "response_url")).toHaveLength(10);
    },
  );

  test("a broken Socket Mode connection is made again", async () => {
    const slack = await started("socket");
    const opened = () =>
      slack.proxy.calls.filter(({ method }) => method === "apps.connections.open").length;
    const before = opened();

    slack.proxy.dropSockets();

    await eventually(() => opened() > before || undefined);
    await eventually(async () => {
      await slack.command("Knative"); // lost while there is no connection
      return slack.proxy.calls.find(({ method }) => method === "response_url");
    });
  });

  test("in http mode an event that Slack has not signed is refused and not answered", async () => {
    const slack = await started("http");
    const forged = {
      type: "event_callback",
      team_id: "T0TEST",
      event_id: "EvFORGED",
      event: { type: "app_mention", user: ids.user, channel: ids.channel, ts: "1.1", text: "DNS" },
    };

    const status = await postSigned(slack.eventsUrl, forged, "a secret that is not the app's");

    expect(status).toBe(401);
    await slack.command("Knative");
    await eventually(() => slack.proxy.calls.find(({ method }) => method === "response_url"));
    expect(slack.proxy.calls.map(({ method }) => method)).not.toContain("chat.postMessage");
  });
});

/** What the health server answers: its status and its reason. */
async function health(port: number, path: string): Promise<[status: number, reason: string]> {
  const response = await fetch(`http://127.0.0.1:${port}/${path}`);
  return [response.status, await response.text()];
}

/** Both, until the test ends, however it ends. */
async function started(mode: Mode, env: Record<string, string> = {}): Promise<SlackAndBot> {
  const slack = await startSlackAndBot(mode, env);
  onTestFinished(() => slack.stop());
  return slack;
}
