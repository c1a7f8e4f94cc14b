import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { endWithUs } from "../../demo/end-with-us.ts";
import { eventually, freePort, notesDir, settings } from "../helpers/slack-and-bot.ts";
import { sendMention, startWebApi } from "../helpers/web-api.ts";

describe("the log", () => {
  test("nobody reads it: every question is answered, and the bot still ends with 0", async () => {
    const api = await startWebApi();
    onTestFinished(() => api.close());
    const [port, health] = [await freePort(), await freePort()];
    const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
    const bot = spawn(process.execPath, [main], {
      cwd: notesDir,
      env: {
        ...settings("http", api.url),
        ...{ NOTES_DIR: notesDir, STATE_DIR: "off", LOG_LEVEL: "trace" },
        ...{ HOST: "127.0.0.1", PORT: String(port), HEALTH_PORT: String(health) },
      },
      stdio: ["ignore", "pipe", "ignore"], // The pipe holds 64 KB, and nobody reads it.
    });
    endWithUs(bot);
    onTestFinished(() => void bot.kill("SIGKILL"));
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
    bot.kill("SIGTERM");
    const [code] = await once(bot, "exit");

    expect(code).toBe(0);
  });
});
