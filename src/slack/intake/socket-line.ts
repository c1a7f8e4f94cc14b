import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@slack/bolt";
import { ConfigError } from "../../config.ts";
import { backoffMillis } from "../calls/backoff.ts";
import { isRefusedForGood, isScopeMissing, TokenRefusedError } from "../calls/slack-error.ts";
import type { SocketClient } from "./socket-client.ts";

/** A line to Slack that is made again whenever its connection ends. */
export interface Line {
  /** How many connections stand; two for the moment of a replacement. */
  readonly connections: () => number;
  readonly stop: () => void;
}

export interface LineOptions {
  /** A connection that does not stand yet; it calls `onReplace` when Slack wants another one. */
  readonly createClient: (onReplace: (reason: string) => void) => SocketClient;
  readonly onConnected: () => void;
  /** Slack does not take the token, or gives it no connections: no further attempt is made. */
  readonly onTokenRefused: (error: Error) => void;
  /** An attempt that failed; another one follows. */
  readonly onFailed: (error: unknown) => void;
  readonly logger: Logger;
}

/** Slack says hello at once; a connection on which it does not is none. */
const helloMillis = 20_000;
/** One that brought nothing and ends sooner counts as a failure, so that no storm of them can arise. */
const steadyMillis = 30_000;
/** One that brought something and ends sooner is made again after a second. */
const shortestMillis = 5_000;
/** The longest pause before the connection that Slack asks for: it soon ends the one that stands. */
const replaceMillis = 5_000;
/** How long a replaced connection stays for what is still on its way. */
const farewellMillis = 2_000;

/** Keeps a connection open until it is stopped, with a growing pause between failed attempts. */
export function keepLine({ createClient, logger, ...options }: LineOptions): Line {
  const standing = new Set<SocketClient>();
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  let failures = 0;

  void keep();

  async function keep(): Promise<void> {
    let previous: SocketClient | undefined;
    while (!signal.aborted) {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const client = createClient((reason) => {
        logger.info(`Slack asks for a new connection (${reason})`);
        end();
      });
      client.once("disconnected", () => {
        standing.delete(client);
        end();
      });
      let isUsed = false;
      client.once("slack_event", () => {
        isUsed = true;
      });
      const since = performance.now();
      const hasStood = await connect(client);
      if (hasStood) {
        retire(previous);
        previous = client;
        await Promise.race([ended, stopped]);
      }
      const stoodMillis = hasStood ? performance.now() - since : 0;
      failures = failuresAfter(failures, stoodMillis, isUsed);
      if (failures > 0) await pause();
    }
  }

  async function pause(): Promise<void> {
    const most = standing.size > 0 ? replaceMillis : Number.POSITIVE_INFINITY;
    const millis = Math.min(backoffMillis(failures), most);
    await sleep(millis, undefined, { signal }).catch(() => {});
  }

  /** True once the connection stands; a connection that does not come about is left. */
  async function connect(client: SocketClient): Promise<boolean> {
    const patience = new AbortController();
    const late = sleep(helloMillis, undefined, patience).then(() => {
      throw new Error("Slack has not said hello.");
    });
    try {
      await Promise.race([client.start(), late, stopped]);
      standing.add(client);
      if (signal.aborted) leave(client);
      else options.onConnected();
      return true;
    } catch (error) {
      leave(client);
      const refusal = refusalIn(error);
      if (refusal) {
        stopping.abort();
        options.onTokenRefused(refusal);
      } else {
        options.onFailed(error);
      }
      return false;
    } finally {
      patience.abort();
      late.catch(() => {});
    }
  }

  function retire(client: SocketClient | undefined): void {
    if (client) setTimeout(() => leave(client), farewellMillis).unref();
  }

  function leave(client: SocketClient): void {
    standing.delete(client);
    client.disconnect().catch((error: unknown) => logger.debug("Disconnected", error));
  }

  return {
    connections: () => standing.size,
    stop: () => {
      stopping.abort();
      for (const client of standing) leave(client);
    },
  };
}

/** How many connections in a row were none, after one that stood so long; it is used if it brought something. */
function failuresAfter(failures: number, stoodMillis: number, isUsed: boolean): number {
  if (stoodMillis > (isUsed ? shortestMillis : steadyMillis)) return 0;
  return isUsed ? 1 : failures + 1;
}

/** What only a person can mend, so that another attempt is in vain. */
function refusalIn(error: unknown): Error | undefined {
  if (isScopeMissing(error)) return new ConfigError(scopeMissing);
  return isRefusedForGood(error) ? new TokenRefusedError("SLACK_APP_TOKEN", error) : undefined;
}

const scopeMissing =
  "Kikigaki ends: SLACK_APP_TOKEN lacks the scope connections:write. Make another one at: your app → Basic Information → App-Level Tokens → Generate, with that scope.";
