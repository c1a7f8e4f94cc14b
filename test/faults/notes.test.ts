import { cp, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  eventually,
  freePort,
  hasLocalSlack,
  ids,
  type SlackAndBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";

const fixtures = fileURLToPath(new URL("../fixtures/e2e", import.meta.url));

describe.skipIf(!hasLocalSlack)("notes that change while the bot runs", () => {
  let dir: string;
  let slack: SlackAndBot;
  let healthPort: number;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
    await cp(fixtures, dir, { recursive: true });
    healthPort = await freePort();
    slack = await startSlackAndBot("socket", {
      NOTES_DIR: dir,
      NOTES_REPORT_CHANNEL: ids.channel,
      HEALTH_PORT: String(healthPort),
    });
  });
  afterAll(async () => {
    await slack.stop();
    await rm(dir, { recursive: true });
  });

  test("a new file: its talks are found without a restart", async () => {
    await writeFile(join(dir, "new.md"), notesOf("Quokkas in production"));

    await eventually(async () => (await ask("quokkas")).includes("Quokkas in production"));
  });

  test("a file that became unreadable: its talks are still found, and the organisers are told once", async () => {
    await writeFile(join(dir, "new.md"), Buffer.from([0, 1, 2, 0xff]));
    await eventually(() => reports()[0]);
    await writeFile(join(dir, "other.md"), notesOf("Wombats at night"));
    await eventually(async () => (await ask("wombats")).includes("Wombats at night"));

    expect(await ask("quokkas")).toContain("Quokkas in production");
    expect(reports()).toHaveLength(1);
    expect(reports()[0]?.args.text).toContain("new.md:1: エラー: これはバイナリファイルです。");
  });

  test("SIGHUP: the notes are read again", async () => {
    await rename(join(dir, "other.md"), join(dir, "another.md"));
    const { pid } = slack.bot;
    if (pid !== undefined) process.kill(pid, "SIGHUP");

    await slack.bot.wrote(/"msg":"Notes loaded"/);
    expect(await ask("wombats")).toContain("Wombats at night");
  });

  test("the folder is moved away and cloned again: new talks are found, and no problem stays", async () => {
    await rename(dir, `${dir}-old`);
    await slack.bot.wrote(/The notes folder cannot be read \(ENOENT\)/);
    expect(await ask("wombats")).toContain("Wombats at night");

    await cp(fixtures, dir, { recursive: true });
    await writeFile(join(dir, "new.md"), notesOf("Numbats by day"));

    await slack.bot.wrote(/Another notes folder stands there: it is watched from now on/);
    await eventually(async () => (await ask("numbats")).includes("Numbats by day"));
    await writeFile(join(dir, "newer.md"), notesOf("Bilbies underground"));
    await eventually(async () => (await ask("bilbies")).includes("Bilbies underground"));
    const metrics = await fetch(`http://127.0.0.1:${healthPort}/metrics`);
    expect(await metrics.text()).toContain('kikigaki_notes_problems{severity="error"} 0');
    await rm(`${dir}-old`, { recursive: true });
  });

  async function ask(question: string): Promise<string> {
    const seen = slack.proxy.calls.length;
    await slack.command(question);
    const answer = await eventually(() =>
      slack.proxy.calls.slice(seen).find(({ method }) => method === "response_url"),
    );
    return String(answer.args.text);
  }

  function reports() {
    return slack.proxy.calls.filter(({ method }) => method === "chat.postMessage");
  }
});

function notesOf(title: string): string {
  return `Night #7\n=====\n\n- 2024/05/16\n\n## ${title} - @speaker\n\n- something was said\n`;
}
