/**
 * Claims in a small file, so that a bot that is started again knows what it answered before.
 *
 * Each line says when, and of which key, as a hash that only who has the secret can make. A key that is
 * taken back has another line. Lines are added as they come, so that a crash costs at most the last.
 */
import { createHmac } from "node:crypto";
import { constants } from "node:fs";
import { appendFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@slack/bolt";
import { readRegularFile } from "../../read-regular-file.ts";
import { makeStateFolder } from "../../state-folder.ts";
import { type Claims, createClaims, mostClaims } from "./claims.ts";

const dayMillis = 86_400_000;
/** The time in milliseconds, claimed or taken back, the hash. */
const line = /^(\d{13}) ([+-])([\w-]{22})$/u;
const largestFile = 64 * 1024 * 1024;
/** Of a file that somebody removed or put a pipe in the place of: it fails, and all claims are written anew. */
const addingFlags = constants.O_APPEND | constants.O_WRONLY | constants.O_NONBLOCK;
/** Longest wait for the disk; the person who asked waits with us. */
const patienceMillis = 1_000;

export interface FileClaimsOptions {
  /** Tells apart whose claims they are: identifiers are unique within one Slack only. */
  readonly secret: string;
  readonly capacity?: number;
  readonly now?: () => number;
  /** How long after a failure the file is tried again. */
  readonly pauseMillis?: number;
}

/**
 * Opens `claims` in the folder `dir`, which is made where it is missing. While the file cannot be read
 * or written, that is logged once, the claims are in memory, and every few seconds the file is written
 * anew with all of them.
 */
export async function openFileClaims(
  dir: string,
  logger: Logger,
  { secret, capacity = mostClaims, now = Date.now, pauseMillis = 5_000 }: FileClaimsOptions,
): Promise<Claims> {
  const path = join(dir, "claims");
  const claimedAt = new Map<string, number>();
  const memory = createClaims(claimedAt, capacity, now);
  let lines = 0;
  /** Lines that are not in the file yet; a burst of them is written at once, so that none waits for all others. */
  let waiting: string[] = [];
  let adding: Promise<void> | undefined;
  /** The file lacks something that memory has. */
  let isBehind = false;
  let isSlow = false;
  let retry: NodeJS.Timeout | undefined;
  let written = Promise.resolve();

  /** 128 bits: enough that no two keys ever share one. */
  function hashOf(key: string): string {
    return createHmac("sha256", secret).update(key).digest().subarray(0, 16).toString("base64url");
  }

  /** Does one thing to the file after the other; after one that failed, nothing but write it anew. */
  function write(act: () => Promise<void>): Promise<void> {
    written = written.then(async () => {
      adding = undefined;
      if (isBehind && act !== rewrite) return;
      try {
        await act();
        if (isBehind) logger.info(`What was answered is kept in ${path} again`);
        isBehind = false;
      } catch (error) {
        if (!isBehind) logger.warn(`${trouble(path)} (${Object(error).message})`);
        isBehind = true;
        clearTimeout(retry);
        retry = setTimeout(() => void write(rewrite), pauseMillis).unref();
      }
    });
    return written;
  }

  /** Puts only what still counts into a new file, which takes the old one's place at once. */
  async function rewrite(): Promise<void> {
    for (const sentence of await makeStateFolder(dir)) logger.debug(sentence);
    const kept = [...claimedAt].filter(([, at]) => at > now() - dayMillis);
    const text = kept.map(([key, at]) => lineOf(at, "+", key)).join("");
    waiting = []; // These among them.
    await rm(`${path}.new`, { force: true });
    await writeFile(`${path}.new`, text, { mode: 0o600, flag: "wx" });
    await rename(`${path}.new`, path);
    lines = kept.length;
  }

  async function appendWaiting(): Promise<void> {
    const some = waiting;
    waiting = [];
    await appendFile(path, some.join(""), { flag: addingFlags });
    lines += some.length;
    if (lines > 2 * capacity) await rewrite();
  }

  /** Resolves when the lines stand in the file, or when the disk takes too long, or has none. */
  async function add(sign: "+" | "-", keys: readonly string[]): Promise<void> {
    if (isBehind) return; // It is written anew, with these.
    const at = now();
    waiting.push(...keys.map((key) => lineOf(at, sign, key)));
    adding ??= write(appendWaiting);
    const added = adding;
    void added.then(() => {
      isSlow = false;
    });
    if (isSlow) return;
    const patience = new AbortController();
    const late = sleep(patienceMillis, "late", patience).catch(() => undefined);
    isSlow = (await Promise.race([added, late])) === "late";
    patience.abort();
  }

  await write(async () => {
    for (const sentence of await makeStateFolder(dir)) logger.warn(sentence);
    const bytes = await readRegularFile(path, largestFile).catch(nothingIfMissing);
    if (typeof bytes === "string") throw new Error(bytes);
    for (const [key, at] of parse(bytes.toString())) {
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
    close: async () => {
      await (isBehind ? write(rewrite) : written);
      clearTimeout(retry);
    },
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

function nothingIfMissing(error: NodeJS.ErrnoException): Buffer {
  if (error.code === "ENOENT") return Buffer.alloc(0);
  throw error;
}

function trouble(path: string): string {
  return `What was answered cannot be kept in ${path} (STATE_DIR) for now: after a restart, what Slack sends again is answered twice.`;
}
