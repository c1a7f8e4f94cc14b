import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { endWithUs } from "../../demo/end-with-us.ts";
import { eventually, freePort, notesDir, settings } from "../helpers/slack-and-bot.ts";
import { sendMention, startWebApi } from "../helpers/web-api.ts";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const terminal = "/usr/bin/script";

describe("the log", () => {
  test("nobody reads it: every question is answered, and the bot still ends with 0", () =>
    expectAnswered(process.execPath, [main]));

  test.skipIf(!existsSync(terminal))(
    "a terminal that shows nothing more: every question is answered, and the bot still ends with 0",
    { timeout: 120_000 },
    async () => {
      const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
      onTestFinished(() => rm(dir, { recursive: true }));
      const pid = join(dir, "pid");
      const command = `echo $$ > ${pid}; exec ${process.execPath} ${main}`;
      await expectAnswered(
        terminal,
        ["--quiet", "--return", "--command", command, "/dev/null"],
        pid,
      );
    },
  );
});

/**
 * Asks a bot whose output nobody reads, beyond the 64 KB that a pipe holds, and ends it.
 *
 * @param pidFile Where its process number stands, unless it is the program's own.
 */
async function expectAnswered(program: string, args: readonly string[], pidFile?: string) {
  const api = await startWebApi();
  onTestFinished(() => api.close());
  const [port, health] = [await freePort(), await freePort()];
  const started = spawn(program, args, {
    cwd: notesDir,
    env: {
      ...settings("http", api.url),
      ...{ NOTES_DIR: notesDir, STATE_DIR: "off", LOG_LEVEL: "trace" },
      ...{ HOST: "127.0.0.1", PORT: String(port), HEALTH_PORT: String(health) },
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  endWithUs(started);
  onTestFinished(() => void started.kill("SIGKILL"));
  await eventually(() =>
    fetch(`http://127.0.0.1:${health}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const asked = Array.from({ length: 100 }, (_, n) => `1700000900.${String(n).padStart(6, "0")}`);

  for (const ts of asked) {
    await sendMention(`http://127.0.0.1:${port}/slack/events`, "Knative", ts);
  }
  const threads = () => new Set(api.posts.map(({ thread_ts }) => thread_ts));
  await eventually(() => asked.every((ts) => threads().has(ts)));
  const bot = pidFile ? Number(await readFile(pidFile, "utf8")) : started.pid;
  process.kill(bot ?? expect.fail("It runs."), "SIGTERM");
  const ended = once(started, "exit");
  if (pidFile) {
    await eventually(() => hasEnded(Number(bot)), 15_000);
    started.stdout.resume(); // So that the terminal can end, too, and give the bot's code.
  }
  const [code] = await ended;

  expect(code).toBe(0);
}

/** True for a process that is gone, or of which nothing is left but its code. */
async function hasEnded(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => ") Z");
  return status.includes(") Z");
}
