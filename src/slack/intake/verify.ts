import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { keepLast } from "../memory/keep-last.ts";

/** What a request says of itself: when it was signed, in seconds, and the signature's bytes. */
export interface Signed {
  readonly at: number;
  readonly signature: Buffer;
}

/** How far Slack's clock and ours may be apart, and so how long a signature is good for. */
const signatureSeconds = 300;
/** More than Slack delivers in ten minutes: 30,000 events an hour, and what people click. */
const mostSignatures = 20_000;

/**
 * The signature of a request, as its headers say it; undefined where they say none in Slack's form. Two
 * ways to write one signature are not two signatures.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signedBy(headers: IncomingHttpHeaders): Signed | undefined {
  const at = signedAt(headers);
  const hex = /^v0=([\da-f]{64})$/u.exec(String(headers["x-slack-signature"]))?.[1];
  if (at === undefined || hex === undefined) return;
  return { at, signature: Buffer.from(hex, "hex") };
}

/** True for a time at which a signature may be good now; not for one in the future. */
export function isInTime(headers: IncomingHttpHeaders): boolean {
  const at = signedAt(headers);
  return at !== undefined && Math.abs(Date.now() / 1000 - at) <= signatureSeconds;
}

function signedAt(headers: IncomingHttpHeaders): number | undefined {
  const seconds = /^\d{1,12}$/u.exec(String(headers["x-slack-request-timestamp"]))?.[0];
  return seconds === undefined ? undefined : Number(seconds);
}

/** True where Slack, or whoever has the secret, signed exactly this body. */
export function isSignedBySlack({ at, signature }: Signed, body: Buffer, secret: string): boolean {
  const expected = createHmac("sha256", secret).update(`v0:${at}:`).update(body).digest();
  return timingSafeEqual(expected, signature);
}

/** The verified requests of late, by a hash of when each was signed and how. */
export interface Signatures {
  /** False where the request was taken before. */
  readonly add: (signed: Signed) => boolean;
  readonly forget: (signed: Signed) => void;
}

export function createSignatures(): Signatures {
  const known = keepLast<true>(mostSignatures);
  return {
    add: (signed) => {
      const key = keyOf(signed);
      if (known.has(key)) return false;
      const goodUntil = (signed.at + signatureSeconds) * 1000;
      known.set(key, true, { ttl: Math.max(1, goodUntil - Date.now()) });
      return true;
    },
    forget: (signed) => known.delete(keyOf(signed)),
  };
}

function keyOf({ at, signature }: Signed): string {
  return createHash("sha256").update(`${at}:`).update(signature).digest("base64url");
}
