import { type App, type CodedError, type Context, ErrorCode, type Logger } from "@slack/bolt";
import type { Texts } from "../card/text-table.ts";
import { textsIn } from "../card/texts.ts";
import { localeOf } from "../question/understand.ts";
import type { Locale } from "../search/query.ts";
import { type Message, saying } from "./blocks/blocks.ts";
import { sayingModal } from "./blocks/modal.ts";
import { post } from "./calls/post.ts";
import { isTokenRefused } from "./calls/slack-error.ts";
import { UnconfirmedError } from "./calls/slack-fetch.ts";
import { BusyError } from "./gate/bound-answers.ts";
import { currentRequest } from "./intake/request.ts";
import { type AskedMessage, askedMessage } from "./payload/asked-message.ts";
import { questionFrom } from "./payload/question.ts";

export interface OnErrorOptions {
  readonly locale: Locale;
  readonly fetch: typeof globalThis.fetch;
  /** Slack no longer takes the token: nothing can be answered any more. */
  readonly onTokenRefused: (error: Error) => void;
  /** Somebody asked beyond the limits, and is told to come back. */
  readonly onTurnedAway: () => void;
}

interface Failure {
  readonly error: CodedError;
  readonly logger: Logger;
  readonly body: object;
  readonly context: Context;
}

/**
 * The one place where failures of listeners end: the asker gets an apology with the request's id
 * as its reference, under which the log has the cause.
 */
export function handleErrors(
  app: App,
  { locale, fetch, onTokenRefused, onTurnedAway }: OnErrorOptions,
): void {
  app.error(async ({ error, logger, body, context }: Failure) => {
    const { request: reference = "" } = currentRequest() ?? {};
    const isExpired = isAddressGone(error);
    const isBusy = error.original instanceof BusyError;
    if (isBusy) logger.warn(`Turned away: ${error.message}`);
    else logger.error("Failed to answer", error);
    if (isBusy) onTurnedAway();
    if (isTokenRefused(error)) return onTokenRefused(error);
    const payload = { ...body, windowId: context.windowId };
    const language = languageOf(payload, locale);
    const texts = textsIn(language);
    const text = isBusy ? texts.busy : wordsFor(error, reference, texts);
    try {
      if (!isExpired) await tell(payload, text, language, isBusy);
    } catch (failure) {
      logger.error("The apology was not delivered", failure);
    }
  });

  async function tell(
    payload: Payload,
    text: string,
    language: Locale,
    isPrivate: boolean,
  ): Promise<void> {
    const told = saying(text);
    const { responseUrl, asked, viewId, triggerId } = whereAsked(payload);
    if (responseUrl !== undefined) await respond(responseUrl, told);
    else if (asked && isPrivate) await tellAlone(asked, payload, told);
    else if (asked) await post(app.client, asked, told);
    else if (viewId !== undefined) {
      await app.client.views.update({ view_id: viewId, view: sayingModal(text, language) });
    } else if (triggerId !== undefined) {
      await app.client.views.open({ trigger_id: triggerId, view: sayingModal(text, language) });
    }
  }

  async function respond(responseUrl: string, told: Message): Promise<void> {
    const response = await fetch(responseUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ response_type: "ephemeral", replace_original: false, ...told }),
    });
    if (!response.ok) throw new Error(`The response_url answered ${response.status}.`);
  }

  async function tellAlone(asked: AskedMessage, { event }: Payload, told: Message): Promise<void> {
    const { channel, threadTs } = asked;
    const user = (isRecord(event) && stringIn(event.user)) || "";
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    await app.client.chat.postEphemeral({ channel, user, ...thread, ...told });
  }
}

/** Where the answer may stand, an apology would contradict it. */
function wordsFor({ original }: CodedError, reference: string, texts: Texts): string {
  const { unconfirmed, apology } = texts;
  return original instanceof UnconfirmedError ? unconfirmed(reference) : apology(reference);
}

/** The language of the question that failed, where there is one. */
function languageOf({ text, event }: Payload, locale: Locale): Locale {
  const said = stringIn(isRecord(event) ? event.text : text);
  return said === undefined ? locale : localeOf(questionFrom(said), locale);
}

/** The response_url is older than half an hour or used up: nothing can be said there any more. */
function isAddressGone(error: CodedError & { readonly statusCode?: unknown }): boolean {
  return (
    error.code === ErrorCode.RespondError && (error.statusCode === 404 || error.statusCode === 410)
  );
}

/** The places a payload can be answered at; a click in a window has only the window. */
function whereAsked({ response_url, event, view, trigger_id, windowId }: Payload) {
  const clickedIn = isRecord(view) && view.type !== "home" ? view.id : undefined;
  return {
    // A window that was opened waits for the answer, wherever else the payload could be answered.
    responseUrl: windowId ? undefined : stringIn(response_url),
    asked: isRecord(event) ? askedMessage(event) : undefined,
    viewId: stringIn(windowId) ?? stringIn(clickedIn),
    triggerId: stringIn(trigger_id),
  };
}

interface Payload {
  /** What was typed behind the command. */
  readonly text?: unknown;
  readonly response_url?: unknown;
  readonly event?: unknown;
  readonly view?: unknown;
  readonly trigger_id?: unknown;
  /** The window that was opened for the answer. */
  readonly windowId?: unknown;
}

function stringIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
