/**
 * `fetch` as Slack wants to be called: every call has a time-out, and what posts a message waits its
 * turn and is repeated where that is safe.
 *
 * Slack has no key by which it would know a repeated post. So a post is repeated only where it is
 * certain that nothing was posted: Slack said 429, or the connection never came about. After a
 * time-out, a 500 or half an answer nobody knows: {@link UnconfirmedError}.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { backoffMillis } from "./backoff.ts";
import { BusyError } from "./busy-error.ts";
import { type Claim, currentClaim } from "./claiming.ts";
import { confirmed, UnconfirmedError } from "./confirmed.ts";
import { createQueues } from "./queues.ts";

export type Fetch = typeof globalThis.fetch;

export interface SlackFetchOptions {
  readonly send?: Fetch;
  /** How long one attempt may take. */
  readonly attemptMillis?: number;
  /** How long a post is repeated, from when its turn has come. */
  readonly deadlineMillis?: number;
  /** How long a post may wait for its turn; whoever asked has gone by then. */
  readonly turnMillis?: number;
  /** The pause where a 429 does not say how long. */
  readonly defaultPauseMillis?: number;
}

/** Calls before anything was sent: no such host, nobody listening, no way there. */
const neverSentCodes = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
]);

/**
 * A `fetch` with a queue for each channel and each response_url, so that none holds up another. What
 * opens or fills a window, and all else that posts nothing, never waits.
 *
 * Rejects with {@link BusyError} where too much waits already: nothing of that was sent.
 */
export function createSlackFetch({
  send = fetch,
  attemptMillis = 10_000,
  deadlineMillis = 60_000,
  turnMillis = 180_000,
  defaultPauseMillis = 30_000,
}: SlackFetchOptions = {}): Fetch {
  const queues = createQueues();

  async function slackFetch(...[url, init]: Parameters<Fetch>): Promise<Response> {
    const queue = queueOf(String(url), init);
    if (queue === undefined) return attempt(url, init);
    const claim = currentClaim();
    const since = performance.now();
    return queues.inTurn(queue, () => {
      if (performance.now() - since > turnMillis) throw new BusyError();
      return deliver(claim, url, init);
    });
  }

  async function deliver(
    claim: Claim | undefined,
    ...request: Parameters<Fetch>
  ): Promise<Response> {
    const deadline = performance.now() + deadlineMillis;
    for (let failures = 1; ; failures += 1) {
      const sent = await sendOnce(claim, request, failures);
      if (sent instanceof Response) return sent;
      if (performance.now() + sent.pause > deadline) return sent.giveUp();
      await sleep(sent.pause);
    }
  }

  /** The response to a post; where it certainly was not posted, how long until it may be sent again. */
  async function sendOnce(
    claim: Claim | undefined,
    request: Parameters<Fetch>,
    failures: number,
  ): Promise<Response | Unsent> {
    if (claim && !(await claim.make())) throw new Error("It was answered by another bot.");
    const outcome = await attempt(...request).catch((error: unknown) => ({ error }));
    if (outcome instanceof Response && outcome.status !== 429) {
      return confirmed(outcome, claim, methodOf(String(request[0])) !== "response_url");
    }
    const unsent =
      outcome instanceof Response ? limited(outcome, failures) : neverSent(outcome.error, failures);
    await claim?.takeBack(); // A bot that ends in the pause has not answered.
    return unsent;
  }

  /** As long as Slack says; where it says none at all again and again, with growing pauses. */
  function limited(response: Response, failures: number): Unsent {
    const seconds = Number(response.headers.get("retry-after") || Number.NaN);
    const said = seconds >= 0 ? seconds * 1000 : defaultPauseMillis;
    const least = failures === 1 ? 1 : backoffMillis(failures - 1);
    return { pause: Math.max(said, least), giveUp: () => response };
  }

  function attempt(...[url, init]: Parameters<Fetch>): Promise<Response> {
    return send(url, { ...init, signal: AbortSignal.timeout(attemptMillis) });
  }

  return slackFetch;
}

/** A post that certainly stands nowhere. */
interface Unsent {
  readonly pause: number;
  /** What the call comes to where there is no time for another attempt. */
  readonly giveUp: () => Response;
}

/** A call that failed before anything was sent. Throws where something may have been. */
function neverSent(error: unknown, failures: number): Unsent {
  if (!isNeverSent(error)) {
    throw new UnconfirmedError(`The post was cut off (${error}).`, { cause: error });
  }
  const giveUp = () => {
    throw error;
  };
  return { pause: backoffMillis(failures), giveUp };
}

/**
 * The queue that a call waits in: that of its channel, by each method that has a limit of its own, or
 * of the address that came with a click. None for what posts nothing.
 */
function queueOf(url: string, init: RequestInit | undefined): string | undefined {
  const method = methodOf(url);
  if (method === "response_url") return url;
  if (!method.startsWith("chat.")) return;
  const channel = new URLSearchParams(String(init?.body)).get("channel");
  return channel === null ? undefined : `${method} ${channel}`;
}

/** The Web API's method; `response_url` for any other address. */
export function methodOf(url: string): string {
  return /\/api\/([\w.]{1,80})$/u.exec(url)?.[1] ?? "response_url";
}

/** `fetch` says no more than “fetch failed”; the reason is its cause. */
function isNeverSent(error: unknown): boolean {
  const { cause } = error instanceof Error ? error : {};
  const reasons = cause instanceof AggregateError ? cause.errors : [cause];
  return reasons.every((reason) => neverSentCodes.has(String(Object(reason).code)));
}
