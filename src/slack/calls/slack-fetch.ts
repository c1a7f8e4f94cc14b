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

export type Fetch = typeof globalThis.fetch;

export interface SlackFetchOptions {
  readonly send?: Fetch;
  /** How long one attempt may take. */
  readonly attemptMillis?: number;
  /** How long a post is repeated, from when its turn has come. */
  readonly deadlineMillis?: number;
  /** The pause where a 429 does not say how long. */
  readonly defaultPauseMillis?: number;
}

/** Slack was sent a post and did not say what became of it: it may stand there. */
export class UnconfirmedError extends Error {
  override readonly name = "UnconfirmedError";
}

/** Calls before anything was sent: no such host, nobody listening, no way there. */
const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
]);

/** A `fetch` with a queue for each channel and each response_url, so that none holds up another. */
export function createSlackFetch({
  send = fetch,
  attemptMillis = 10_000,
  deadlineMillis = 60_000,
  defaultPauseMillis = 30_000,
}: SlackFetchOptions = {}): Fetch {
  const lastInQueue = new Map<string, Promise<unknown>>();

  function slackFetch(...[url, init]: Parameters<Fetch>): Promise<Response> {
    const method = methodOf(String(url));
    const queue = queueOf(method, String(url), init);
    if (queue === undefined) return attempt(url, init);
    const before = lastInQueue.get(queue) ?? Promise.resolve();
    const turn = before.then(() => deliver(url, init));
    const settled = turn.then(
      () => {},
      () => {},
    );
    lastInQueue.set(queue, settled);
    void settled.then(() => {
      if (lastInQueue.get(queue) === settled) lastInQueue.delete(queue);
    });
    return turn;
  }

  async function deliver(...request: Parameters<Fetch>): Promise<Response> {
    const deadline = performance.now() + deadlineMillis;
    for (let failures = 1; ; failures += 1) {
      const { response, error } = await attempt(...request).then(
        (response) => ({ response, error: undefined }),
        (error: unknown) => ({ response: undefined, error }),
      );
      const pause = response ? pauseOf(response) : pauseAfter(error, failures);
      if (pause === undefined || performance.now() + pause > deadline) {
        if (!response) throw error;
        return confirmed(response);
      }
      await response?.body?.cancel();
      await sleep(pause);
    }
  }

  function attempt(...[url, init]: Parameters<Fetch>): Promise<Response> {
    return send(url, { ...init, signal: AbortSignal.timeout(attemptMillis) });
  }

  function pauseOf({ status, headers }: Response): number | undefined {
    if (status !== 429) return;
    const seconds = Number(headers.get("retry-after") ?? Number.NaN);
    return seconds >= 0 ? seconds * 1000 || 1 : defaultPauseMillis;
  }

  return slackFetch;
}

/** The pause after a call that failed before anything was sent. Throws where something may have been. */
function pauseAfter(error: unknown, failures: number): number {
  if (isNeverSent(error)) return backoffMillis(failures);
  throw new UnconfirmedError(`The post was cut off (${error}).`, { cause: error });
}

/** The response, once all of it is there. Throws where it leaves open what became of the post. */
async function confirmed(response: Response): Promise<Response> {
  if (response.status >= 500) throw new UnconfirmedError(`Slack answered ${response.status}.`);
  await response
    .clone()
    .arrayBuffer()
    .catch((error: unknown) => {
      throw new UnconfirmedError(`Slack's answer was cut off (${error}).`, { cause: error });
    });
  return response;
}

/** The Web API's method; `response_url` for any other address. */
export function methodOf(url: string): string {
  return /\/api\/([\w.]+)$/u.exec(url)?.[1] ?? "response_url";
}

function queueOf(method: string, url: string, init: RequestInit | undefined): string | undefined {
  if (method === "response_url") return url;
  if (!method.startsWith("chat.")) return;
  return new URLSearchParams(String(init?.body)).get("channel") ?? undefined;
}

/** `fetch` says no more than “fetch failed”; the reason is its cause. */
function isNeverSent(error: unknown): boolean {
  const { cause } = error instanceof Error ? error : {};
  const reasons = cause instanceof AggregateError ? cause.errors : [cause];
  return reasons.every((reason) => neverSent.has(String(Object(reason).code)));
}
