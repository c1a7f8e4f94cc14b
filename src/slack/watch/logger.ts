import { constants, openSync } from "node:fs";
import { format } from "node:util";
import { type Logger as BoltLogger, LogLevel } from "@slack/bolt";
import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";
import { currentRequest } from "../intake/request.ts";
import { createLineWriter } from "./line-writer.ts";
import { createRepeats } from "./repeats.ts";

/**
 * A log that writes JSON lines to `destination`; those of one request carry its id.
 *
 * Secrets are taken out of the finished line, so that no message, error or body can carry one
 * past: tokens, and the two bearer secrets of a payload, `response_url` and `trigger_id`.
 *
 * @param countsRepeats Where true, what is said again and again at `info` or `warn` is counted instead.
 */
export function createLogger(
  level: string,
  destination: DestinationStream,
  { countsRepeats = false } = {},
): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ ...currentRequest() }),
    ...(countsRepeats && { hooks: { logMethod: countingRepeats() } }),
  };
  return pino(options, { write: (line) => destination.write(redact(line)) });
}

type LogMethod = NonNullable<NonNullable<LoggerOptions["hooks"]>["logMethod"]>;

/** Each error is written, for somebody must act on it, and each detail, for somebody looks for it. */
function countingRepeats(): LogMethod {
  const repeats = createRepeats();
  return function write(args, method, level) {
    const [first, second]: readonly unknown[] = args;
    const text = typeof first === "string" ? first : second;
    const { info, warn } = pino.levels.values;
    if (typeof text !== "string" || (level !== info && level !== warn)) {
      return method.apply(this, args);
    }
    const fields = typeof first === "string" ? {} : Object(first);
    repeats({ text, fields, write: (...line) => method.apply(this, line) });
  };
}

/**
 * Standard output for log lines: readable ones where a person looks on, else JSON. A reader that stalls, a
 * terminal too, holds up nothing.
 */
export async function standardOutput(): Promise<DestinationStream> {
  const pretty = process.stdout.isTTY ? await prettyLines() : undefined;
  const writer = createLineWriter(openOutput());
  process.once("exit", writer.flush);
  return pretty ? { write: (line) => writer.write(pretty(line)) } : writer;
}

/** A descriptor of standard output that does not block. Node makes a pipe one, and a terminal one that does. */
function openOutput(): number {
  if (!process.stdout.isTTY) return 1;
  try {
    return openSync("/dev/stdout", constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch {
    return 1; // Of another user's terminal, as behind `su`.
  }
}

/** What makes a line for people of one of JSON; undefined in production, where the package for it is not installed. */
async function prettyLines(): Promise<((line: string) => string) | undefined> {
  try {
    const { prettyFactory } = await import("pino-pretty");
    return prettyFactory({});
  } catch {
    return undefined;
  }
}

/** The log as Bolt and its clients want it. */
export function boltLogger(log: Logger): BoltLogger {
  const write =
    (level: "debug" | "info" | "warn" | "error") =>
    (...parts: unknown[]) => {
      const err = parts.find((part) => part instanceof Error);
      const text = format(...parts.filter((part) => part !== err));
      log[toldElsewhere.test(text) ? "debug" : level](err ? { err } : {}, text);
    };
  return {
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
    getLevel: () => boltLevels[log.level] ?? LogLevel.ERROR,
    setLevel: () => {}, // LOG_LEVEL decides, not Bolt.
    setName: () => {},
  };
}

/**
 * What Bolt warns of each event of a type that it does not know, which nobody must act on, and of each call that
 * did not get through, of which whoever called tells.
 */
const toldElsewhere =
  /^(?:Could not determine the type of an incoming event\.|http request failed)/u;

const boltLevels: Readonly<Record<string, LogLevel>> = {
  trace: LogLevel.DEBUG,
  debug: LogLevel.DEBUG,
  info: LogLevel.INFO,
  warn: LogLevel.WARN,
};

/** The line without its secrets. */
export function redact(line: string): string {
  return line
    .replace(/\b(?:xox[a-z]|xoxe\.xox[a-z]|xapp|xoxe)-[\w.-]+/gu, "[token]")
    .replace(
      /\b((?:response_url|trigger_id|token|ticket)(?:\\*["']?:\s?\\*["']|=))[^\s"'\\&]+/gu,
      "$1[secret]",
    )
    .replace(/(:\/\/[^\s:@/]{1,100}:)[^\s@/]+(?=@)/gu, "$1[secret]")
    .replace(/hooks\.slack\.com\/[^\s"\\]+/gu, "hooks.slack.com/[secret]");
}
