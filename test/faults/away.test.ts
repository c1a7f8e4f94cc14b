import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { RunningProcess } from "../../demo/running-process.ts";
import {
  eventually,
  freePort,
  hasLocalSlack,
  ids,
  settings,
  startBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";
import { sendMention, startWebApi, type WebApi } from "../helpers/web-api.ts";

describe("DNS does not know Slack's name", () => {
  let dir: string;
  let noSuchHost: string;
  let api: WebApi;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
    noSuchHost = join(dir, "no-such-host");
    api = await startWebApi();
  });
  beforeEach(() => rm(noSuchHost, { force: true }));
  afterAll(async () => {
    api.close();
    await rm(dir, { recursive: true });
  });

  test("at the start: the bot waits, and starts by itself once it does", async () => {
    await writeFile(noSuchHost, "");
    const { bot, url } = await startNamed();
    await bot.wrote(/Slack cannot be reached/);

    await rm(noSuchHost);

    await bot.wrote(/"msg":"ready"/);
    await sendMention(url, "Knative", "1700000500.000001");
    await eventually(() => api.posts.find(({ thread_ts }) => thread_ts === "1700000500.000001"));
  });

  test("while a question is answered: the answer comes once, when it does again", async () => {
    const { bot, url } = await startNamed();
    await bot.wrote(/"msg":"ready"/);
    await writeFile(noSuchHost, "");
    await sendMention(url, "Knative", "1700000500.000002");
    await bot.wrote(/no such host[\s\S]*no such host/);

    await rm(noSuchHost);

    await eventually(() => postsIn("1700000500.000002")[0]);
    await sendMention(url, "Knative", "1700000500.000003");
    await eventually(() => postsIn("1700000500.000003")[0]);
    expect(postsIn("1700000500.000002")).toHaveLength(1);
  });

  test.runIf(hasLocalSlack)(
    "while the sockets are gone: the bot connects again by itself once it does",
    async () => {
      const slack = await startSlackAndBot("socket");
      onTestFinished(() => slack.stop());
      await slack.restart(named(slack.proxy.url));
      await eventually(() => slack.proxy.sockets() === 2);
      await writeFile(noSuchHost, "");
      slack.proxy.dropSockets();
      await slack.bot.wrote(/Slack cannot be reached/);

      await rm(noSuchHost);

      await eventually(() => slack.proxy.sockets() === 2);
      await slack.command("Knative");
      await eventually(() => slack.proxy.calls.find(({ method }) => method === "response_url"));
    },
  );

  function postsIn(thread: string) {
    return api.posts.filter(({ thread_ts }) => thread_ts === thread);
  }

  /** A bot in HTTP mode that knows Slack by name. */
  async function startNamed(): Promise<{ bot: RunningProcess; url: string }> {
    const port = await freePort();
    const bot = startBot({
      ...settings("http", api.url),
      ...named(api.url),
      HOST: "127.0.0.1",
      PORT: String(port),
    });
    onTestFinished(async () => {
      await bot.stop();
    });
    return { bot, url: `http://127.0.0.1:${port}/slack/events` };
  }

  /** Settings with which the bot looks `slack.test` up, and finds it unless there is a file. */
  function named(url: string): Record<string, string> {
    const { port } = new URL(url);
    const source = `
      import dns from "node:dns";
      import { existsSync } from "node:fs";
      const { lookup } = dns;
      dns.lookup = (host, options, done) => {
        if (host !== "slack.test") return lookup(host, options, done);
        if (!existsSync(${JSON.stringify(noSuchHost)})) return lookup("127.0.0.1", options, done);
        process.stderr.write("no such host\\n");
        process.nextTick(done, Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }));
      };`;
    return {
      SLACK_API_URL: `http://slack.test:${port}/api/`,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}`,
    };
  }
});

describe.skipIf(!hasLocalSlack)("nobody listens where Slack should be", () => {
  test("while a question is answered: the answer comes once, when Slack is back", async () => {
    const health = await freePort();
    const slack = await startSlackAndBot("http", { HEALTH_PORT: String(health) });
    onTestFinished(() => slack.stop());
    const comeBack = await slack.proxy.goDown();
    const question = {
      ...{ type: "app_mention", user: ids.user, channel: ids.channel, ts: "1700000600.000001" },
      text: `<@${ids.bot}> Knative`,
    };

    expect(await slack.deliver(question)).toBe(200);
    await eventually(async () => {
      const metrics = await fetch(`http://127.0.0.1:${health}/metrics`);
      return /chat\.postMessage",outcome="failed"\} [1-9]/u.test(await metrics.text());
    });
    await comeBack();

    const posts = () => slack.proxy.calls.filter(({ method }) => method === "chat.postMessage");
    await eventually(() => posts()[0]);
    await slack.command("Knative");
    await eventually(() => slack.proxy.calls.find(({ method }) => method === "response_url"));
    expect(posts()).toHaveLength(1);
  });
});
