import { App, type Logger, type Receiver } from "@slack/bolt";

export interface AppOptions {
  readonly token: string;
  readonly receiver: Receiver;
  readonly logger: Logger;
  readonly fetch: typeof globalThis.fetch;
  /** Where the Web API is; Slack's where undefined. */
  readonly apiUrl: string | undefined;
}

/** A Bolt app that asks Slack nothing until its `init()` is awaited. */
export function createApp({ token, receiver, logger, fetch, apiUrl }: AppOptions): App<object> {
  return new App({
    token,
    receiver,
    logger,
    deferInitialization: true, // Otherwise a failing auth.test is nobody's to await.
    extendedErrorHandler: true,
    convoStore: false, // The default one keeps something of every conversation for ever.
    clientOptions: webClientOptions(fetch, apiUrl),
  });
}

/**
 * Options of every Web API client.
 *
 * No `headers` here: the client would write its token into the shared object. No retries: a post
 * that timed out may have been posted. A rate limit rejects, since waiting would hold up all calls.
 */
function webClientOptions(fetch: typeof globalThis.fetch, apiUrl: string | undefined) {
  return {
    fetch,
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    ...(apiUrl && { slackApiUrl: apiUrl }),
  };
}

/** `fetch` that gives up after ten seconds; Bolt's `respond` has no time-out of its own. */
export const patientFetch: typeof globalThis.fetch = (url, init) =>
  fetch(url, { signal: AbortSignal.timeout(10_000), ...init });
