import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RunningProcess } from "../../demo/running-process.ts";
import { holdingQuestions } from "../helpers/held-questions.ts";
import { shareSent } from "../helpers/slack.ts";
import {
  eventually,
  freePort,
  postSigned,
  secrets,
  settings,
  startBot,
} from "../helpers/slack-and-bot.ts";
import { sendMention, startWebApi, type WebApi } from "../helpers/web-api.ts";

const question = "1700000700.000001";
const another = "1700000700.000002";

describe("a bot without a database that is killed (kill -9) and started again", () => {
  let dir: string;
  let api: WebApi;
  let bot: RunningProcess;
  let url: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
    api = await startWebApi();
    await start();
  });
  afterEach(async () => {
    await bot.stop();
    api.close();
    await rm(dir, { recursive: true });
  });

  test("before it answered: what Slack sends again is answered, once", async () => {
    await writeFile(join(dir, "no-answers"), "");
    await deliver(question);
    await bot.wrote(/the question is held/);
    await rm(join(dir, "no-answers"));

    await killAndStart();
    await deliver(question);
    await sendMention(url, "Knative", question, "EvOfTheSameMessage");

    expect(await timesAnswered()).toBe(1);
  });

  test("after it answered: what Slack sends again is not answered again", async () => {
    await deliver(question);
    await eventually(() => postsIn(question)[0]);

    await killAndStart();
    await deliver(question);

    expect(await timesAnswered()).toBe(1);
  });

  test("after Slack took the answer and before the bot knew: it is not answered again", async () => {
    const release = api.hold();
    await deliver(question);
    await eventually(() => postsIn(question)[0]);

    await killAndStart();
    release();
    await deliver(question);

    expect(await timesAnswered()).toBe(1);
  });

  test("between the two events of one message: the second is not answered again", async () => {
    await sendMention(url, "Knative", question, "EvMention");
    await eventually(() => postsIn(question)[0]);

    await killAndStart();
    await sendMention(url, "Knative", question, "EvOfTheSameMessage");

    expect(await timesAnswered()).toBe(1);
  });

  test("after a card was shared: another click on Share posts nothing, and says so", async () => {
    await clickShare();
    await eventually(() => api.responses.find(({ delete_original }) => delete_original));

    await killAndStart();
    await clickShare();

    await eventually(() =>
      api.responses.find(({ response_type }) => response_type === "ephemeral"),
    );
    expect(api.responses.map(({ response_type }) => response_type)).toEqual([
      "in_channel",
      undefined, // takes the private card away
      "ephemeral",
    ]);
  });

  const again = { kind: "list", question: "latest", from: 0 } as const;
  const share = { kind: "share", again, subject: "" } as const;

  async function clickShare(): Promise<void> {
    const payload = shareSent(share, "ja", { responseUrl: `${api.url}/response` });
    expect(await postSigned(url, payload, secrets.signingSecret, "form")).toBe(200);
  }

  function deliver(ts: string): Promise<void> {
    return sendMention(url, "Knative", ts, `Ev${ts}`);
  }

  /** How often the question was answered, once a later one is answered too. */
  async function timesAnswered(): Promise<number> {
    await deliver(another);
    await eventually(() => postsIn(another)[0]);
    return postsIn(question).length;
  }

  function postsIn(thread: string) {
    return api.posts.filter(({ thread_ts }) => thread_ts === thread);
  }

  async function killAndStart(): Promise<void> {
    await bot.stop("SIGKILL");
    await start();
  }

  async function start(): Promise<void> {
    const port = await freePort();
    url = `http://127.0.0.1:${port}/slack/events`;
    bot = startBot({
      ...settings("http", api.url),
      ...{ HOST: "127.0.0.1", PORT: String(port), STATE_DIR: join(dir, "state") },
      NODE_OPTIONS: holdingQuestions(join(dir, "no-answers")),
    });
    await bot.wrote(/"msg":"ready"/);
  }
});
