/**
 * Claims in a small file, so that a bot that is started again knows what it answered before.
 *
 * Each line says when, and of which key, as a hash that only who has the secret can make. A key that is
 * taken back has another line. Lines are added as they come, so that a crash costs at most the last.
 */
import { createHmac } from "node:crypto";
import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "@slack/bolt";
import { type Claims, createClaims, mostClaims } from "./claims.ts";

const dayMillis = 86_400_000;
/** The time in milliseconds, claimed or taken back, the hash. */
const line = /^(\d{13}) ([+-])([\w-]{22})$/u;

export interface FileClaimsOptions {
  /** Tells apart whose claims they are: identifiers are unique within one Slack only. */
  readonly secret: string;
  readonly capacity?: number;
  readonly now?: () => number;
}

/**
 * Opens `claims` in the folder `dir`, which is made where it is missing. Where the file cannot be read
 * or written, that is logged once, and the claims are in memory from then on.
 */
export async function openFileClaims(
  dir: string,
  logger: Logger,
  { secret, capacity = mostClaims, now = Date.now }: FileClaimsOptions,
): Promise<Claims> {
  const path = join(dir, "claims");
  const claimedAt = new Map<string, number>();
  const memory = createClaims(claimedAt, capacity, now);
  let lines = 0;
  let isKept = true;
  let written = Promise.resolve();

  /** 128 bits: enough that no two keys ever share one. */
  function hashOf(key: string): string {
    return createHmac("sha256", secret).update(key).digest().subarray(0, 16).toString("base64url");
  }

  /** Does one thing to the file after the other; the first that fails is the last. */
  function write(act: () => Promise<void>): Promise<void> {
    written = written.then(async () => {
      if (isKept) await act();
    });
    written = written.catch((error: Error) => {
      isKept = false;
      logger.warn(`${trouble(path)} (${error.message})`);
    });
    return written;
  }

  /** Puts only what still counts into a new file, which takes the old one's place at once. */
  async function rewrite(): Promise<void> {
    const kept = [...claimedAt].filter(([, at]) => at > now() - dayMillis);
    const text = kept.map(([key, at]) => lineOf(at, "+", key)).join("");
    await writeFile(`${path}.new`, text, { mode: 0o600 });
    await rename(`${path}.new`, path);
    lines = kept.length;
  }

  function add(sign: "+" | "-", keys: readonly string[]): Promise<void> {
    return write(async () => {
      await appendFile(path, keys.map((key) => lineOf(now(), sign, key)).join(""), { mode: 0o600 });
      lines += keys.length;
      if (lines > 2 * capacity) await rewrite();
    });
  }

  await write(async () => {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    for (const [key, at] of parse(await readFile(path, "utf8").catch(emptyIfMissing))) {
      if (at > now() - dayMillis) claimedAt.set(key, at);
    }
    await rewrite();
  });

  return {
    has: (keys) => memory.has(keys.map(hashOf)),
    claim: async (keys) => {
      const hashes = keys.map(hashOf);
      if (!(await memory.claim(hashes))) return false;
      await add("+", hashes);
      return true;
    },
    release: async (keys) => {
      const hashes = keys.map(hashOf);
      await memory.release(hashes);
      await add("-", hashes);
    },
    close: () => written,
  };
}

/** The claims of a file, in the order in which they were made. Broken lines are passed over. */
function parse(text: string): ReadonlyMap<string, number> {
  const claimedAt = new Map<string, number>();
  for (const [, at, sign, key = ""] of text.split("\n").map((part) => line.exec(part) ?? [])) {
    if (sign === "+") claimedAt.set(key, Number(at));
    else claimedAt.delete(key);
  }
  return claimedAt;
}

function lineOf(at: number, sign: "+" | "-", key: string): string {
  return `${at} ${sign}${key}\n`;
}

function emptyIfMissing(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  throw error;
}

function trouble(path: string): string {
  return `What was answered cannot be kept in ${path} (STATE_DIR): after a restart, what Slack sends again is answered twice.`;
}
