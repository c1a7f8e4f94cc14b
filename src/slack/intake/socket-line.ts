import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@slack/bolt";
import { ConfigError } from "../../config.ts";
import { backoffMillis } from "../calls/backoff.ts";
import { isScopeMissing, isTokenRefused, TokenRefusedError } from "../calls/slack-error.ts";
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
/** A connection that ends sooner counts as a failure, so that no storm of them can arise. */
const shortestMillis = 5_000;
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
      const since = performance.now();
      const hasStood = await connect(client);
      if (hasStood) {
        retire(previous);
        previous = client;
        await Promise.race([ended, stopped]);
      }
      if (!hasStood) failures += 1;
      else failures = performance.now() - since > shortestMillis ? 0 : 1;
      if (failures > 0) await sleep(backoffMillis(failures), undefined, { signal }).catch(() => {});
    }
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

/** What only a person can mend, so that another attempt is in vain. */
function refusalIn(error: unknown): Error | undefined {
  if (isTokenRefused(error)) return new TokenRefusedError("SLACK_APP_TOKEN", error);
  if (!isScopeMissing(error)) return;
  return new ConfigError(
    "Kikigaki ends: SLACK_APP_TOKEN lacks the scope connections:write. Make another one at: your app → Basic Information → App-Level Tokens → Generate, with that scope.",
  );
}
