/** The options of a command, from which both their reading and the help are made. */
import { parseArgs } from "node:util";

/** One option: a switch, or one with a value. */
type Option =
  | { readonly kind: "switch"; readonly help: string }
  | { readonly kind: "text" | "number"; readonly value: string; readonly help: string };

/** How a command is called. */
export interface CommandLine<Options extends Readonly<Record<string, Option>>> {
  /** What comes before the options, such as `npm run --silent ask --`. */
  readonly call: string;
  /** What comes after them, such as `[question …]`; nothing is taken there unless given. */
  readonly operands?: string;
  /** What the command does, in a sentence or two. */
  readonly about: string;
  readonly options: Options;
}

type Values<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]?: Options[Name]["kind"] extends "switch"
    ? boolean
    : Options[Name]["kind"] extends "number"
      ? number
      : string;
};

/** What was asked of a command; or that it ends here, with this exit code and these words. */
export type Asked<Options extends Readonly<Record<string, Option>>> =
  | { readonly values: Values<Options>; readonly operands: readonly string[] }
  | { readonly exit: 0 | 64; readonly says: string };

/** EX_USAGE of sysexits.h. */
const misused = 64;

/**
 * Reads the arguments of a command. `--help` ends it with 0 and all of its options, an option that it
 * does not have with 64 and its usage.
 */
export function readCommandLine<const Options extends Readonly<Record<string, Option>>>(
  command: CommandLine<Options>,
  args: readonly string[],
): Asked<Options> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: command.operands !== undefined,
      options: {
        ...Object.fromEntries(
          Object.entries(command.options).map(([name, { kind }]) => [
            name,
            { type: kind === "switch" ? ("boolean" as const) : ("string" as const) },
          ]),
        ),
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return { exit: 0, says: helpOf(command) };
    const typed = Object.entries(values).map(([name, value]) => [
      name,
      command.options[name]?.kind === "number" ? numberOf(name, value) : value,
    ]);
    // as: each value has the type that its option's kind says
    return { values: Object.fromEntries(typed) as Values<Options>, operands: positionals };
  } catch (error) {
    if (!isMisuse(error)) throw error;
    return misuse(command, error.message);
  }
}

/** What is wrong with how a command was called, and how it is to be called. */
export function misuse(command: CommandLine<Readonly<Record<string, Option>>>, message: string) {
  return { exit: misused, says: `${message}\n\n${helpOf(command)}` } as const;
}

/** The same for a script: reads the arguments of the process, and ends it where that is asked for. */
export function commandLine<const Options extends Readonly<Record<string, Option>>>(
  command: CommandLine<Options>,
): Exclude<Asked<Options>, { readonly exit: number }> {
  const asked = readCommandLine(command, process.argv.slice(2));
  if (!("exit" in asked)) return asked;
  process.exit(say(asked));
}

/** Says it: help to standard output, trouble to standard error. Gives the exit code. */
export function say({ exit, says }: { readonly exit: number; readonly says: string }): number {
  (exit === 0 ? process.stdout : process.stderr).write(says);
  return exit;
}

function helpOf({ call, operands, about, options }: CommandLine<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([name, option]) => [
    option.kind === "switch" ? `--${name}` : `--${name} ${option.value}`,
    option.help,
  ]);
  const all = [...rows, ["--help", "shows this"]];
  const width = Math.max(...all.map(([left = ""]) => left.length));
  const lines = all.map(([left = "", help]) => `  ${left.padEnd(width)}  ${help}\n`);
  const usage = ["Use:", call, "[options]", operands].filter(Boolean).join(" ");
  return `${usage}\n\n${about}\n\n${lines.join("")}`;
}

class NoNumberError extends Error {}

function numberOf(name: string, value: unknown): number {
  const number = Number(value);
  if (value !== "" && Number.isFinite(number)) return number;
  throw new NoNumberError(`--${name} takes a number.`);
}

function isMisuse(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof NoNumberError ||
    ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
  );
}
