import { format } from "node:util";
import { type Logger as BoltLogger, LogLevel } from "@slack/bolt";
import { type DestinationStream, type Logger, pino } from "pino";
import { currentRequest } from "../intake/request.ts";
import { createLineWriter } from "./line-writer.ts";

/**
 * A log that writes JSON lines to `destination`; those of one request carry its id.
 *
 * Secrets are taken out of the finished line, so that no message, error or body can carry one
 * past: tokens, and the two bearer secrets of a payload, `response_url` and `trigger_id`.
 */
export function createLogger(level: string, destination: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ ...currentRequest() }),
  };
  return pino(options, { write: (line) => destination.write(redact(line)) });
}

/**
 * Standard output for log lines: readable ones where a person looks on, else JSON. A reader that stalls
 * holds up nothing: Node has made the pipe one that does not block by the time that it tells of a TTY.
 */
export function standardOutput(): DestinationStream {
  const forPeople = process.stdout.isTTY ? prettyOutput() : undefined;
  if (forPeople) return forPeople;
  const writer = createLineWriter(1);
  process.once("exit", writer.flush);
  return writer;
}

/** Undefined in production, where the package for it is not installed. */
function prettyOutput(): DestinationStream | undefined {
  try {
    return pino.transport({ target: "pino-pretty" });
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
      log[text.startsWith(unknownEvent) ? "debug" : level](err ? { err } : {}, text);
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

/** What Bolt warns of each event of a type that it does not know: nothing that anybody must act on. */
const unknownEvent = "Could not determine the type of an incoming event.";

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
