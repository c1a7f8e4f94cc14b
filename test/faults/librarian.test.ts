import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningProcess } from "../../demo/running-process.ts";
import {
  eventually,
  notesDir as fixtures,
  freePort,
  settings,
  startBot,
} from "../helpers/slack-and-bot.ts";
import { sendMention, startWebApi, type WebApi } from "../helpers/web-api.ts";

/** A text at which the librarian's thread hangs for good, as at an expression without an end. */
const hanging = "HANG-HERE-FOR-GOOD";

describe("a librarian that hangs", () => {
  let dir: string;
  let api: WebApi;
  let bot: RunningProcess;
  let health: string;
  let url: string;
  let count = 0;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
    await cp(fixtures, dir, { recursive: true });
    await writeFile(join(dir, "quokkas.md"), meetup("Quokkas in production"));
    api = await startWebApi();
    const [port, healthPort] = [await freePort(), await freePort()];
    url = `http://127.0.0.1:${port}/slack/events`;
    health = `http://127.0.0.1:${healthPort}`;
    bot = startBot({
      ...settings("http", api.url),
      ...{ HOST: "127.0.0.1", PORT: String(port), HEALTH_PORT: String(healthPort) },
      NOTES_DIR: dir,
      NODE_OPTIONS: hangingAt(hanging),
    });
    await bot.wrote(/"msg":"ready"/);
  });
  afterAll(async () => {
    await bot.stop();
    api.close();
    await rm(dir, { recursive: true });
  });

  test("at a question: the others are answered, and /readyz tells meanwhile", {
    timeout: 120_000,
  }, async () => {
    await ask(hanging);
    const other = await ask("Knative");

    await eventually(async () => !(await isReady()), 60_000);
    await eventually(() => answersTo(other)[0], 60_000);
    await eventually(isReady);
    await bot.wrote(/It was answering a question\./u);
  });

  test("at a file: what was read before of it is found, and the log names it", {
    timeout: 120_000,
  }, async () => {
    await writeFile(join(dir, "quokkas.md"), meetup(`Quokkas ${hanging}`));

    await bot.wrote(/It was reading quokkas\.md/u);
    await eventually(isReady, 60_000);
    const question = await ask("quokkas");

    const answer = await eventually(() => answersTo(question)[0], 60_000);
    expect(answer.text).toContain("Quokkas in production");
    await bot.wrote(/This file could not be read to its end/u);
  });

  async function ask(question: string): Promise<string> {
    count += 1;
    const ts = `1700000950.${String(count).padStart(6, "0")}`;
    await sendMention(url, question, ts);
    return ts;
  }

  function answersTo(ts: string) {
    return api.posts.filter(({ thread_ts }) => thread_ts === ts);
  }

  async function isReady(): Promise<boolean> {
    return (await fetch(`${health}/readyz`)).ok;
  }
});

/** Options of Node with which a worker's thread never comes back from a text that holds this one. */
function hangingAt(text: string): string {
  const source = `
    import { isMainThread } from "node:worker_threads";
    const { normalize } = String.prototype;
    String.prototype.normalize = function (form) {
      while (!isMainThread && this.includes(${JSON.stringify(text)}));
      return normalize.call(this, form);
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(source)}`;
}

function meetup(title: string): string {
  return `Night #7\n=====\n\n- 2024/05/16\n\n## ${title} - @speaker\n\n- something was said\n`;
}
