/** What needs no Slack: `ask`, `manifest`, `notes`, `relevance` and `report`. */
import { ask } from "./cli/ask.ts";
import { say } from "./cli/command-line.ts";
import { manifestCommand } from "./cli/manifest.ts";
import { notes } from "./cli/notes.ts";
import { relevance } from "./cli/relevance.ts";
import { report } from "./cli/report.ts";
import { ConfigError } from "./config.ts";

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  ask,
  manifest: manifestCommand,
  notes,
  relevance,
  report,
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command(args).catch(misconfigured);
} else {
  const isHelp = name === "--help" || name === "-h";
  const names = `Commands: ${Object.keys(commands).join(", ")}. Each has --help.\n`;
  process.exitCode = say(
    isHelp ? { exit: 0, says: names } : { exit: 64, says: `Unknown command "${name}". ${names}` },
  );
}

/** A wrong setting is said plainly; everything else is a fault of ours. */
function misconfigured(error: unknown): number {
  if (!(error instanceof ConfigError)) throw error;
  return say({ exit: 78, says: `${error.message}\n` }); // EX_CONFIG of sysexits.h
}
