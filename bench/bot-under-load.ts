/** The built bot in HTTP mode, with made-up notes, between a generator of questions and a Slack. */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningProcess, startProcess } from "../demo/running-process.ts";
import { writeNotes } from "./made-up-notes.ts";
import { signingSecret } from "./signed-post.ts";
import { type SlackSide, startSlackSide } from "./slack-side.ts";

export interface BotUnderLoad {
  /** The process: another one after each `killAndStart`. */
  bot(): RunningProcess;
  /** Ends the process as a power cut does, and starts another on the same folders and ports. */
  killAndStart(): Promise<void>;
  readonly slack: SlackSide;
  /** Megabytes of memory that the whole process takes. */
  rssMb(): Promise<number>;
  /** Seconds that processors worked for all threads of it together. */
  processorSeconds(): Promise<number>;
  /** What the bot logged as a warning or worse. */
  complaints(): readonly string[];
}

/** Starts the bot with so many talks, lets `work` use it, and stops it. */
export async function withBot(
  talks: number,
  nodeOptions: readonly string[],
  work: (running: BotUnderLoad) => Promise<void>,
): Promise<void> {
  const notesDir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  const [port, healthPort] = [await freePort(), await freePort()];
  const slack = await startSlackSide(`http://127.0.0.1:${port}/slack/events`);
  try {
    await writeNotes(notesDir, { files: talks / 20, talksInFile: 20, edition: "" });
    const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
    const start = () =>
      startProcess(process.execPath, [...nodeOptions, main], {
        cwd: notesDir,
        env: {
          SLACK_MODE: "http",
          SLACK_API_URL: `${slack.url}/api/`,
          SLACK_BOT_TOKEN: "xoxb-of-the-bench",
          SLACK_SIGNING_SECRET: signingSecret,
          NOTES_DIR: notesDir,
          STATE_DIR: join(notesDir, ".kikigaki"),
          HOST: "127.0.0.1",
          PORT: String(port),
          HEALTH_PORT: String(healthPort),
        },
      });
    let bot = start();
    const isReady = () => bot.wrote(/"msg":"ready"/u, 600_000); // Also with 100,000 talks.
    const killAndStart = async () => {
      await bot.stop("SIGKILL");
      bot = start();
      await isReady();
    };
    await isReady();
    const metric = async (name: string) => {
      const metrics = await (await fetch(`http://127.0.0.1:${healthPort}/metrics`)).text();
      const line = metrics.split("\n").find((one) => one.startsWith(`${name} `));
      return Number(line?.split(" ", 2)[1]);
    };
    const rssMb = async () => Math.round((await metric("process_resident_memory_bytes")) / 2 ** 20);
    const processorSeconds = () => metric("process_cpu_seconds_total");
    const complaints = () =>
      bot
        .output()
        .split("\n")
        .filter((line) => /"level":[456]0/u.test(line) && !line.includes("Problem in the notes"));
    await work({ bot: () => bot, killAndStart, slack, rssMb, processorSeconds, complaints });
    await bot.stop();
  } finally {
    slack.close();
    await rm(notesDir, { recursive: true });
  }
}

/** The value below which so large a share of all lies, as a whole number. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
