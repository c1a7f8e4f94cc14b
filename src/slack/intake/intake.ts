import type { Logger, Receiver } from "@slack/bolt";
import type { Dispatcher } from "undici";
import type { Outage } from "../calls/outage.ts";

/** Where requests come in: Socket Mode or HTTP. */
export interface Intake {
  readonly receiver: Receiver;
  /** Resolves once Slack can reach the bot, however long that takes. */
  readonly start: () => Promise<void>;
  /** Lines that stand: sockets, or the listening server. */
  readonly connections: () => number;
  /** Why Slack cannot reach the bot now; undefined where it can. */
  readonly notOpen: () => string | undefined;
  /** Takes nothing new; what came in before can still be answered. */
  readonly stop: () => void;
}

export interface IntakeOptions {
  readonly logger: Logger;
  readonly outage: Outage;
  readonly fetch: typeof globalThis.fetch;
  /** What the sockets go through; undefined where they go straight. */
  readonly proxy: Dispatcher | undefined;
  readonly onTokenRefused: (error: Error) => void;
  /** Told of each request over HTTP that is not taken: what is wrong with it, in a word or two. */
  readonly onRefused: (reason: string) => void;
}
