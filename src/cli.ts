/** The same answers without Slack: `ask`, `notes` and `relevance`. */
import { ask } from "./cli/ask.ts";
import { notes } from "./cli/notes.ts";
import { relevance } from "./cli/relevance.ts";

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  ask,
  notes,
  relevance,
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command(args);
} else {
  process.stderr.write(
    `Unknown command "${name}". Use one of: ${Object.keys(commands).join(", ")}.\n`,
  );
  process.exitCode = 64; // EX_USAGE of sysexits.h
}
