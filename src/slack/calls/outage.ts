import type { Logger } from "@slack/bolt";
import { slackError } from "./slack-error.ts";

/**
 * What the log says of an outage: one warning with the cause when it begins, one line when it is over,
 * and a reminder now and then; however often was tried meanwhile.
 */
export interface Outage {
  readonly failed: (error: unknown) => void;
  readonly over: () => void;
}

/** How long until an outage is told of again. */
const reminderMillis = 1_800_000;

export function createOutage(logger: Logger, now: () => number = () => performance.now()): Outage {
  let since: number | undefined;
  let toldAt = 0;
  return {
    failed: (error) => {
      logger.debug("Slack was not reached", error);
      const isNew = since === undefined;
      if (!isNew && now() < toldAt + reminderMillis) return;
      since ??= now();
      toldAt = now();
      logger.warn(`${isNew ? "" : `For ${secondsSince(since)} now: `}${sentenceOf(error)}`);
    },
    over: () => {
      if (since === undefined) return;
      logger.info(`Slack is reached again, after ${secondsSince(since)}`);
      since = undefined;
    },
  };

  function secondsSince(then: number): string {
    return `${Math.round((now() - then) / 1000)} s`;
  }
}

function sentenceOf(error: unknown): string {
  const word = error instanceof Error ? slackError(error) : undefined;
  if (word === undefined) return `Slack cannot be reached (${causeOf(error)}); trying again.`;
  if (/^\w{1,60}$/u.test(word)) return `Slack answers with an error (${word}); trying again.`;
  return "Slack cannot be reached: a web page answers in its place, such as a network's log-in page or a proxy's; trying again.";
}

/** The innermost cause, in a few words. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return "the connection was closed";
  const { cause, original, code } = error as Error & Caused; // as: what errors of Node and Slack may have
  if (cause instanceof AggregateError && cause.errors[0]) return causeOf(cause.errors[0]);
  const inner = cause ?? original;
  if (inner instanceof Error) return causeOf(inner);
  return typeof code === "string" && /^E[A-Z_]+$/u.test(code) ? code : error.message.slice(0, 200);
}

interface Caused {
  readonly cause?: unknown;
  readonly original?: unknown;
  readonly code?: unknown;
}

/** True where a call did not reach Slack, or Slack did not answer it: nothing that a person need mend. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (slackError(error) !== undefined) return false;
  const { cause, original, code, name } = error as Error & Caused; // as: above
  const inner = cause ?? original;
  if (inner instanceof Error && isOutage(inner)) return true;
  if (cause instanceof AggregateError) return cause.errors.every(isOutage);
  return name === "TimeoutError" || name === "UnconfirmedError" || isNetwork.has(String(code));
}

const isNetwork = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "ETIMEDOUT",
  "EPIPE",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** The same log, in which what a library says of each attempt is for those who look for it. */
export function quietly(logger: Logger): Logger {
  return {
    ...logger,
    warn: logger.debug,
    error: logger.debug,
    info: logger.debug,
  };
}
