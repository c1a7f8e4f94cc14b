import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RunningProcess } from "../../demo/running-process.ts";
import { eventually, freePort, settings, startBot } from "../helpers/slack-and-bot.ts";
import { sendMention, startWebApi, type WebApi } from "../helpers/web-api.ts";

const question = "1700000900.000001";

describe("the bot is ended", () => {
  let api: WebApi;
  let bot: RunningProcess;
  let port: number;
  let health: number;

  beforeEach(async () => {
    api = await startWebApi();
    [port, health] = [await freePort(), await freePort()];
  });
  afterEach(async () => {
    await bot.stop();
    api.close();
  });

  test("SIGTERM while the notes are read: it is not ready, and ends with 0", async () => {
    start(`
      import { isMainThread } from "node:worker_threads";
      if (!isMainThread) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);`);
    await eventually(async () => (await readiness().catch(() => 0)) === 503);

    bot.signal("SIGTERM");

    expect(await bot.exited).toBe(0);
    expect(bot.output()).toContain('"msg":"Stopping"');
  });

  test("SIGTERM while a question is answered: not ready any more, and the answer still comes", async () => {
    const release = await startAndAsk();

    bot.signal("SIGTERM");

    await bot.wrote(/"msg":"Stopping"/);
    expect(await readiness()).toBe(503);
    release();
    expect(await bot.exited).toBe(0);
    expect(bot.output()).not.toContain("Not everything was answered");
  });

  test("SIGTERM, and 10 seconds later the answer is not through: it ends with 0, and the log says so", async () => {
    await startAndAsk();

    bot.signal("SIGTERM");

    expect(await bot.exited).toBe(0);
    expect(bot.output()).toContain("Not everything was answered within 10 seconds");
  });

  test("a second signal: it ends at once, with 1", async () => {
    await startAndAsk();
    bot.signal("SIGTERM");
    await bot.wrote(/"msg":"Stopping"/);

    bot.signal("SIGINT");

    expect(await bot.exited).toBe(1);
    expect(bot.output()).not.toContain("Not everything was answered");
  });

  test.for([
    ["a promise that nobody waited for", "void Promise.reject(new Error('boom'))"],
    ["an exception that nobody caught", "throw new Error('boom')"],
  ] as const)("%s: a log line with the cause, and it ends with 1", async ([, fault]) => {
    start(`process.on("SIGUSR2", () => { ${fault}; });`);
    await bot.wrote(/"msg":"ready"/);

    bot.signal("SIGUSR2");

    expect(await bot.exited).toBe(1);
    const lines = bot
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"));
    expect(JSON.parse(lines.at(-1) ?? "{}")).toMatchObject({
      ...{ level: 60, msg: "Kikigaki ended", err: { message: "boom" } },
    });
  });

  /** A bot that waits for Slack to take its answer; gives what lets Slack take it. */
  async function startAndAsk(): Promise<() => void> {
    start();
    await bot.wrote(/"msg":"ready"/);
    const release = api.hold();
    await sendMention(`http://127.0.0.1:${port}/slack/events`, "Knative", question);
    await eventually(() => api.posts[0]);
    return release;
  }

  /** @param preload Code that runs in each of the bot's threads before its own. */
  function start(preload = ""): void {
    bot = startBot({
      ...settings("http", api.url),
      ...{ HOST: "127.0.0.1", PORT: String(port), HEALTH_PORT: String(health) },
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}`,
    });
  }

  async function readiness(): Promise<number> {
    return (await fetch(`http://127.0.0.1:${health}/readyz`)).status;
  }
});
