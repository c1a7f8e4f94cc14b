/** What may stand in a folder and is no file that can be read to its end. */
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  eventually,
  hasLocalSlack,
  notesDir,
  type SlackAndBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";

describe.skipIf(!hasLocalSlack)("files that are none", () => {
  test("pipes, devices, loops, links and holes among the notes: named, and the talks beside them are found", async () => {
    const dir = await folder();
    await cp(notesDir, dir, { recursive: true });
    await addOddFiles(dir);
    const slack = await start({ NOTES_DIR: dir });

    for (const name of ["pipe.md", "zero.md", "loop.md", "out.md", "self", "holes.md"]) {
      expect(slack.bot.output()).toContain(`"file":"${name}"`);
    }
    expect(await ask(slack, "knative")).toContain("Knative");
  });

  test("they come while the bot runs, and vanish: new talks are found", async () => {
    const dir = await folder();
    await cp(notesDir, dir, { recursive: true });
    const slack = await start({ NOTES_DIR: dir });

    await addOddFiles(dir);
    await slack.bot.wrote(/"file":"pipe\.md"/);
    for (let n = 0; n < 50; n += 1) {
      await writeFile(join(dir, `brief-${n}.md`), "# Brief\n");
      await rm(join(dir, `brief-${n}.md`));
    }
    await writeFile(join(dir, "new\nline.md"), notesOf("Numbats by day"));

    await eventually(async () => (await ask(slack, "numbats")).includes("Numbats by day"));
    expect(slack.bot.output()).not.toMatch(/"level":[56]0/u);
  });

  test("they stand where kikigaki.yml and terms.yml should: named, and the notes are read", async () => {
    const dir = await folder();
    await cp(notesDir, dir, { recursive: true });
    pipe(join(dir, "kikigaki.yml"));
    await rm(join(dir, "terms.yml"), { force: true });
    await symlink("/dev/zero", join(dir, "terms.yml"));
    const slack = await start({ NOTES_DIR: dir });

    expect(await ask(slack, "knative")).toContain("Knative");
    expect(slack.bot.output()).toContain('"file":"kikigaki.yml"');
  });

  test("they stand where the bot keeps its own: the bot starts, says so and answers", async () => {
    const state = await folder();
    for (const name of ["claims", "asked.db", "in-use", "index-000000000000"]) {
      pipe(join(state, name));
    }
    const slack = await start({ STATE_DIR: state, ASKED_IN_VAIN: "on" });

    expect(await ask(slack, "knative")).toContain("Knative");
    expect(await ask(slack, "unheardofword")).not.toBe("");
    await slack.bot.wrote(/asked\.db is no file/);
  });

  test("a file where the state folder should be: the bot starts, says so and answers", async () => {
    const inTheWay = join(await folder(), "file");
    await writeFile(inTheWay, "");
    const slack = await start({ STATE_DIR: join(inTheWay, "state"), ASKED_IN_VAIN: "on" });

    expect(await ask(slack, "knative")).toContain("Knative");
    await slack.bot.wrote(/cannot be kept in .*\/file\/state/u);
  });
});

async function addOddFiles(dir: string): Promise<void> {
  pipe(join(dir, "pipe.md"));
  await symlink("/dev/zero", join(dir, "zero.md"));
  await symlink("loop.md", join(dir, "again.md"));
  await symlink("again.md", join(dir, "loop.md"));
  await symlink("/etc/passwd", join(dir, "out.md"));
  await symlink(".", join(dir, "self"));
  await mkdir(join(dir, "folder.md"));
  await writeFile(join(dir, "empty.md"), "");
  await writeFile(join(dir, "holes.md"), "");
  await truncate(join(dir, "holes.md"), 2 ** 31);
}

function pipe(path: string): void {
  execFileSync("mkfifo", [path]);
}

async function start(env: Readonly<Record<string, string>>): Promise<SlackAndBot> {
  const slack = await startSlackAndBot("socket", env);
  onTestFinished(() => slack.stop());
  return slack;
}

async function ask({ proxy, command }: SlackAndBot, question: string): Promise<string> {
  const seen = proxy.calls.length;
  await command(question);
  const answer = await eventually(() =>
    proxy.calls.slice(seen).find(({ method }) => method === "response_url"),
  );
  return String(answer.args.text);
}

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

function notesOf(title: string): string {
  return `# Marsupial Night #9\n\n- 2026-05-17\n\n## ${title} - @ann\n\n- they sleep\n`;
}
