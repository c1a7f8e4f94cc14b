import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningProcess } from "../../demo/running-process.ts";
import {
  eventually,
  freePort,
  postSigned,
  secrets,
  settings,
  startBot,
} from "../helpers/slack-and-bot.ts";
import { mentionEvent, startWebApi, type WebApi } from "../helpers/web-api.ts";

describe("HTTP mode", () => {
  let api: WebApi;
  let bot: RunningProcess;
  let port: number;
  let count = 0;

  beforeAll(async () => {
    api = await startWebApi();
    port = await freePort();
    bot = startBot({
      ...settings("http", api.url),
      ...{ HOST: "127.0.0.1", PORT: String(port), SLACK_APP_ID: "A1" },
    });
    await bot.wrote(/"msg":"ready"/);
  });
  afterAll(async () => {
    await bot.stop();
    api.close();
  });

  test("app_rate_limited: acknowledged and logged, and questions go on being answered", async () => {
    const notice = {
      ...{ type: "app_rate_limited", team_id: "T1", api_app_id: "A1" },
      minute_rate_limited: 1_700_000_000,
    };

    expect(await deliver(notice)).toBe(200);

    await answerTo(mention());
    await bot.wrote(/Slack limits the events of this app/u);
    expect(bot.output().match(/Slack limits the events of this app/gu)).toHaveLength(1);
  });

  test("an event without an event: acknowledged and logged, and questions go on being answered", async () => {
    expect(await deliver({ type: "event_callback", team_id: "T1" })).toBe(200);

    await answerTo(mention());
    await bot.wrote(/Slack sent what is no request: event_callback/u);
  });

  test.for([
    ["another app", { api_app_id: "A2" }],
    ["another workspace's installation", { authorizations: [{ team_id: "T2" }] }],
  ] as const)(
    "an event for %s: acknowledged and logged, and not answered",
    async ([whose, fields]) => {
      const stray = { ...mention(), ...fields };

      expect(await deliver(stray)).toBe(200);

      await answerTo(mention());
      expect(answersTo(stray)).toEqual([]);
      await bot.wrote(new RegExp(`Not taken: a request for ${whose}`, "u"));
    },
  );

  test("a body that comes too slowly: cut off after seconds, and questions are answered meanwhile", async () => {
    const head = [
      "POST /slack/events HTTP/1.1",
      ...["host: x", "content-type: application/json", "content-length: 99"],
      `x-slack-request-timestamp: ${Math.floor(Date.now() / 1000)}`,
      `x-slack-signature: v0=${"0".repeat(64)}`,
    ];
    const socket = connect(port, "127.0.0.1", () => socket.write(`${head.join("\r\n")}\r\n\r\n{`));
    const said = text(socket);

    await answerTo(mention());
    expect(await said).toMatch(/^(?:HTTP\/1\.1 408 [^{]*)?$/u);
  });

  function deliver(payload: object): Promise<number> {
    return postSigned(`http://127.0.0.1:${port}/slack/events`, payload, secrets.signingSecret);
  }

  async function answerTo(question: ReturnType<typeof mention>): Promise<void> {
    expect(await deliver(question)).toBe(200);
    await eventually(() => answersTo(question)[0]);
  }

  function answersTo({ event }: Pick<ReturnType<typeof mention>, "event">) {
    return api.posts.filter(({ thread_ts }) => thread_ts === event.ts);
  }

  function mention() {
    count += 1;
    return mentionEvent("Knative", `1700000800.${String(count).padStart(6, "0")}`);
  }
});
