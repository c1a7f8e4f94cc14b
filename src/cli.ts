/** What needs no Slack: `ask`, `manifest`, `notes` and `relevance`. */
import { ask } from "./cli/ask.ts";
import { manifestCommand } from "./cli/manifest.ts";
import { notes } from "./cli/notes.ts";
import { relevance } from "./cli/relevance.ts";
import { ConfigError } from "./config.ts";

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  ask,
  manifest: manifestCommand,
  notes,
  relevance,
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command(args).catch(misused);
} else {
  process.stderr.write(
    `Unknown command "${name}". Use one of: ${Object.keys(commands).join(", ")}.\n`,
  );
  process.exitCode = 64; // EX_USAGE of sysexits.h
}

/** A wrong setting or option is said plainly; everything else is a fault of ours. */
function misused(error: unknown): number {
  if (!(error instanceof Error)) throw error;
  const isOption = "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!isOption && !(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return isOption ? 64 : 78; // EX_USAGE and EX_CONFIG of sysexits.h
}
