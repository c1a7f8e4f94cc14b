import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@slack/bolt";
import { isSignedBySlack, signedBy } from "./verify.ts";

/** How long until it is said again. */
const reminderMillis = 600_000;

/** Nobody waits longer for the body of a request that is refused all the same. */
const patienceMillis = 500;
const largestBody = 64 * 1024;

/** Looks at a request that is refused for its time, read or still to be read, and resolves once it can be. */
type WatchClock = (headers: IncomingHttpHeaders, body: Buffer | IncomingMessage) => Promise<void>;

/**
 * Says, once a while, that the clock here and Slack's differ, so that nothing of Slack is taken. Only of
 * what Slack has signed: anybody can name another time.
 */
export function createClockWatch(signingSecret: string, logger: Logger): WatchClock {
  let toldAt = Number.NEGATIVE_INFINITY;
  return async (headers, given) => {
    if (performance.now() < toldAt + reminderMillis) return;
    const signed = signedBy(headers);
    if (!signed) return;
    const body = Buffer.isBuffer(given)
      ? given
      : await Promise.race([bodyOf(given), sleep(patienceMillis, undefined)]);
    if (!body || !isSignedBySlack(signed, body, signingSecret)) return;
    toldAt = performance.now();
    const seconds = Math.round(Date.now() / 1000 - signed.at);
    const differs = `${Math.abs(seconds)} seconds ${seconds > 0 ? "ahead of" : "behind"} Slack's`;
    logger.warn(
      `No request of Slack is taken: the clock of this host is ${differs}. Set it, as by NTP.`,
    );
  };
}

/** The body; undefined where it is cut off, or larger than what Slack mostly sends. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > largestBody) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}
