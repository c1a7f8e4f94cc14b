import { type App, type CodedError, type Context, ErrorCode, type Logger } from "@slack/bolt";
import type { Texts } from "../card/text-table.ts";
import { textsIn } from "../card/texts.ts";
import { BusyError } from "./calls/busy-error.ts";
import { UnconfirmedError } from "./calls/confirmed.ts";
import type { Members } from "./calls/members.ts";
import { causeOf, isOutage } from "./calls/outage.ts";
import { isPassing, isTokenRefused, slackError } from "./calls/slack-error.ts";
import type { Tell } from "./calls/tell.ts";
import type { Step } from "./intake/compose.ts";
import { currentRequest } from "./intake/request.ts";
import { keepLast } from "./memory/keep-last.ts";
import { type Payload, readPayload } from "./payload/payload.ts";
import { languageAsked } from "./payload/question.ts";

export interface OnErrorOptions {
  /** The asker's language, where the question shows none. */
  readonly localeOf: Members["localeOf"];
  /** Slack no longer takes the token: nothing can be answered any more. */
  readonly onTokenRefused: (error: Error) => void;
  /** Somebody asked beyond the limits, and is told to come back. */
  readonly onTurnedAway: () => void;
}

/** What failed, for whom; and the window that was opened for the answer. */
interface Failure {
  readonly error: Error;
  readonly payload: Payload;
  readonly windowId?: string | undefined;
}

/** Tells the asker of a failure, and the log; never rejects. */
export type Apologise = (failure: Failure) => Promise<void>;

/**
 * The one place where failures end: the asker gets an apology with the request's id as its reference,
 * under which the log has the cause.
 */
export function createApologise(
  logger: Logger,
  tell: Tell,
  { localeOf, onTokenRefused, onTurnedAway }: OnErrorOptions,
): Apologise {
  const toldBusy = keepLast<true>(mostToldBusy, { ttl: busyMillis });

  /** True where somebody was told within the last minute that they ask too much. */
  function isToldBusy({ who, where }: Payload): boolean {
    const key = who ?? where.channel ?? "";
    if (toldBusy.has(key)) return true;
    toldBusy.set(key, true);
    return false;
  }

  /** What Slack's being away is the cause of, or what is gone by now, nobody here need mend. */
  function log(message: string, error: Error): void {
    if (isAddressGone(error)) logger.warn(`${message} (${error.message})`);
    else if (isPassing(error)) logger.warn(`${message} (${error.message})`);
    else if (isOutage(error)) logger.warn(`${message} (${causeOf(error)})`);
    else logger.error(message, error);
  }

  return async ({ error, payload, windowId }) => {
    const cause = thrownIn(error);
    const isBusy = cause instanceof BusyError;
    if (isBusy) onTurnedAway();
    if (isBusy && isToldBusy(payload)) return;
    if (isBusy) logger.warn(`Turned away: ${cause.message}`);
    else log("Failed to answer", error);
    if (isTokenRefused(error)) return onTokenRefused(error);
    if (isAddressGone(error)) return;
    const language = languageAsked(payload, await localeOf(payload.who ?? ""));
    const text = wordsFor(cause, textsIn(language));
    try {
      await tell(payload, { text, locale: language, isPrivate: isBusy, windowId });
    } catch (failure) {
      // Where Slack refuses the place, it refuses both, and one line tells of it.
      const isSame = slackError(asError(failure)) === slackError(cause);
      if (isSame && slackError(cause) !== undefined) return;
      log("The apology was not delivered", asError(failure));
    }
  };
}

/** One notice is enough for a minute of a flood. */
const busyMillis = 60_000;
const mostToldBusy = 10_000;

/**
 * Apologises for what fails on the way in; what fails in a listener comes by Bolt's own error handler.
 *
 * @example Slack does not say whose workspace this is: the asker gets an apology, and may ask again.
 */
export function apologiseFor(apologise: Apologise): Step {
  return async function failures(delivery, next) {
    let isAcknowledged = false; // Slack takes one ack only.
    const ack: typeof delivery.ack = (response) => {
      isAcknowledged = true;
      return delivery.ack(response);
    };
    try {
      await next({ ...delivery, ack });
    } catch (error) {
      if (!isAcknowledged) await delivery.ack();
      await apologise({ error: asError(error), payload: delivery.payload });
    }
  };
}

/** What Bolt tells of a failure. */
interface BoltFailure {
  readonly error: CodedError;
  readonly body: object;
  readonly context: Context;
}

/** Apologises for what fails in a listener. */
export function handleErrors(app: App, apologise: Apologise): void {
  app.error(async ({ error, body, context }: BoltFailure) =>
    apologise({ error, payload: readPayload(body), windowId: context.windowId }),
  );
}

/** Bolt wraps what a listener throws. */
function thrownIn(error: Error & Partial<CodedError>): Error {
  return error.original ?? error;
}

/** Where the answer may stand, an apology would contradict it. */
function wordsFor(cause: Error, texts: Texts): string {
  const { request: reference = "" } = currentRequest() ?? {};
  if (cause instanceof BusyError) return texts.busy;
  return cause instanceof UnconfirmedError
    ? texts.unconfirmed(reference)
    : texts.apology(reference);
}

/** The response_url is older than half an hour or used up: nothing can be said there any more. */
function isAddressGone(error: Error & { readonly code?: unknown; readonly statusCode?: unknown }) {
  return (
    error.code === ErrorCode.RespondError && (error.statusCode === 404 || error.statusCode === 410)
  );
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
