/** What members ask in vain, from the built bot to the organisers' report, across a kill -9. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runNode } from "../helpers/run-program.ts";
import {
  eventually,
  hasLocalSlack,
  ids,
  notesDir,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";

describe.skipIf(!hasLocalSlack)("what is asked in vain", () => {
  test("stands in the report after the bot was killed, and names nobody", async () => {
    const state = await mkdtemp(join(tmpdir(), "kikigaki-asked-"));
    const slack = await startSlackAndBot("socket", { ASKED_IN_VAIN: "on", STATE_DIR: state });
    onTestFinished(async () => {
      await slack.stop();
      await rm(state, { recursive: true });
    });
    await slack.command("gVisor");
    const said = await eventually(() =>
      slack.proxy.calls.find(({ method }) => method === "response_url"),
    );
    expect(JSON.stringify(said.args.blocks)).toContain("wish");
    await eventually(async () => (await databaseIn(state)).includes("gVisor"));

    await slack.bot.stop("SIGKILL");
    const { out } = await runNode(["--import", "tsx", "src/cli.ts", "report"], {
      env: { STATE_DIR: state, NOTES_DIR: notesDir, DEFAULT_LOCALE: "en" },
    });

    expect(out).toContain("• gVisor: 1 person, 1 time (gVisor)");
    expect(await databaseIn(state)).not.toContain(ids.user);
    expect(slack.bot.output()).not.toContain(ids.user);
  });
});

async function databaseIn(dir: string): Promise<string> {
  const files = (await readdir(dir)).filter((name) => name.startsWith("asked.db"));
  const texts = await Promise.all(files.map((name) => textOf(join(dir, name))));
  return texts.join("");
}

/** Nothing of a journal that SQLite has taken into the database meanwhile. */
async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "latin1");
  } catch (error) {
    if (Object(error).code === "ENOENT") return "";
    throw error;
  }
}
