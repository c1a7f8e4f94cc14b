/** Starts a Slack on this machine and the bot in it; Ctrl-C ends both. */
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandLine } from "../src/cli/command-line.ts";
import { findLocalSlack, socketSettings, startLocalSlack } from "./local-slack.ts";
import { type RunningProcess, startProcess } from "./running-process.ts";
import { questions, workspace } from "./workspace.ts";

const [locale = "ja"] = commandLine({
  call: "npm run demo --",
  operands: "[ja|en]",
  about:
    "Starts a Slack of its own on this machine, and the bot in it; ja or en is its Home tab's language.",
  options: {},
}).operands;
const otherLanguage =
  locale === "en"
    ? "日本語の Home タブは npm run demo で。Answers are in the language of the question."
    : "For an English Home tab: npm run demo -- en. Answers are in the language of the question.";
const here = dirname(fileURLToPath(import.meta.url));
const usualPort = 4649; // "yo-ro-shi-ku"
const running: RunningProcess[] = [];
let ending = false;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (ending) process.exit(1); // Asked twice: the children are killed with us.
    say("\nEnding …");
    void end(0);
  });
}

// npm runs us below a shell that ends at SIGTERM without a word to us.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent && !ending) void end(0);
}, 500).unref();

const program = findLocalSlack();
if (program) {
  await start(program).catch((error: Error) => fail(error.message));
} else {
  const isHome = process.platform === "linux" && process.arch === "x64";
  complain(`The demo needs local-slack, which ${
    isHome
      ? "npm left out: install it with npm ci --include=optional."
      : `has no program for ${process.platform} ${process.arch} that npm installs here: run the demo on Linux x64.`
  }
Without Slack, everywhere:

  npm run ask -- "${questions.command}"`);
  process.exitCode = 1;
}

async function start(localSlack: string): Promise<void> {
  say("Starting a Slack of its own on this machine …");
  const slack = await startLocalSlack(localSlack, workspace, { port: await freePort() });
  watch("local-slack", slack.process);

  // In this folder: a `.env` for a real workspace in the project's must not reach the demo.
  const bot = startProcess(process.execPath, ["--import", "tsx", join(here, "../src/main.ts")], {
    cwd: here,
    env: {
      ...socketSettings(workspace, slack.url),
      NOTES_DIR: join(here, "../notes"),
      STATE_DIR: "off",
      // For what shows no language of its own, as the Home tab: `npm run demo -- en`.
      DEFAULT_LOCALE: locale,
    },
  });
  watch("The bot", bot);
  bot.onLine(showTrouble);
  await bot.wrote(/"msg":"ready"/);

  say(`
Kikigaki is ready. Nothing leaves this machine.

  Open  ${slack.url}

  Try   /talks ${questions.command}
        @${workspace.app.botName} ${questions.mention}
        ${questions.direct}   (in Direct messages → 森 はるか)

  In this Slack you are 森 はるか, and the direct message with the bot bears that name, not the bot's.
  ${otherLanguage}

Ctrl-C ends both.`);
}

/** Ends the demo when one of its two processes does. */
function watch(name: string, child: RunningProcess): void {
  running.push(child);
  void child.exited.then((code) => {
    if (!ending) void fail(`${name} ended with exit code ${code}.`);
  });
}

async function fail(reason: string): Promise<void> {
  if (ending) return;
  complain(`\nThe demo ends: ${reason}`);
  await end(1);
}

async function end(exitCode: number): Promise<void> {
  ending = true;
  process.exitCode = exitCode;
  // The bot first: it still says what it has promised, for which its Slack must be there.
  for (const child of running.toReversed()) await child.stop();
}

/** The usual port, or 0, which means any free one, where somebody else has it. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(0));
    probe.listen(usualPort, "127.0.0.1", () => probe.close(() => resolve(usualPort)));
  });
}

/** The bot logs one JSON object a line; pino's level 40 is a warning. */
function showTrouble(line: string): void {
  const level = Number(/^\{"level":(\d+)/.exec(line)?.[1] ?? 40);
  if (level >= 40 && !ending) complain(line);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
