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
 * No `headers` here: the client would write its token into the shared object. No time-out, no
 * retries, and a rate limit rejects: `fetch` sees to all that, for each channel by itself.
 */
function webClientOptions(fetch: typeof globalThis.fetch, apiUrl: string | undefined) {
  return {
    fetch,
    retryConfig: { retries: 0 },
    maxRequestConcurrency: Number.POSITIVE_INFINITY, // Posts wait in `fetch`: in the client they would hold up windows.
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    ...(apiUrl && { slackApiUrl: apiUrl }),
  };
}
