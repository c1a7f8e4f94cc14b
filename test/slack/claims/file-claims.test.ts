import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFileClaims } from "../../../src/slack/claims/file-claims.ts";
import { boltLogger } from "../../../src/slack/watch/logger.ts";

let dir: string;
let log: string[];
const logger = boltLogger(pino({}, { write: (line) => log.push(line) }));
const hour = 3_600_000;
const secret = "xoxb-1";

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  log = [];
});
afterEach(() => rm(dir, { recursive: true }));

test("a claim is known to a bot that is started later, also where the first was killed", async () => {
  const first = await openFileClaims(dir, logger, { secret });
  await first.claim(["event:1", "message:a"]);

  const later = await openFileClaims(dir, logger, { secret });

  expect(await later.has(["message:a"])).toBe(true);
  expect(await later.claim(["event:2", "message:a"])).toBe(false);
  expect(await later.claim(["event:2"])).toBe(true);
});

test("a claim that was taken back is free, also after a restart", async () => {
  const first = await openFileClaims(dir, logger, { secret });
  await first.claim(["share:1"]);
  await first.release(["share:1"]);

  const later = await openFileClaims(dir, logger, { secret });

  expect(await first.has(["share:1"])).toBe(false);
  expect(await later.claim(["share:1"])).toBe(true);
});

test("after a day a claim is forgotten, and leaves the file at the next start", async () => {
  let now = Date.now();
  const first = await openFileClaims(dir, logger, { secret, now: () => now });
  await first.claim(["event:old"]);
  now += 23 * hour;
  await first.claim(["event:new"]);
  now += 2 * hour;

  const later = await openFileClaims(dir, logger, { secret, now: () => now });

  expect(await later.has(["event:old"])).toBe(false);
  expect(await later.has(["event:new"])).toBe(true);
  expect(await lines()).toHaveLength(1);
});

test("broken lines are passed over, and gone after the next start", async () => {
  const first = await openFileClaims(dir, logger, { secret });
  await first.claim(["event:1"]);
  await appendFile(join(dir, "claims"), "\0\0\n17000 +x\nnonsense\n1700000000000 +cut-off-in-mi");

  const later = await openFileClaims(dir, logger, { secret });

  expect(await later.has(["event:1"])).toBe(true);
  expect(await lines()).toHaveLength(1);
  expect(log).toEqual([]);
});

test("a file that has grown too long is written anew, with what is still known", async () => {
  const { claim, has } = await openFileClaims(dir, logger, { secret, capacity: 3 });

  for (const n of [1, 2, 3, 4, 5, 6, 7]) await claim([`event:${n}`]);
  const afterSeven = await lines();
  await claim(["event:8"]);

  expect(afterSeven).toHaveLength(3);
  expect(await lines()).toHaveLength(4);
  expect(await has(["event:8"])).toBe(true);
  const later = await openFileClaims(dir, logger, { secret, capacity: 3 });
  expect(await later.has(["event:7"])).toBe(true);
});

test("another app, or another Slack, has claims of its own in the same folder", async () => {
  const first = await openFileClaims(dir, logger, { secret });
  await first.claim(["event:1"]);

  const other = await openFileClaims(dir, logger, { secret: "xoxb-2" });

  expect(await other.claim(["event:1"])).toBe(true);
});

test("the file holds no identifier of Slack's, and nobody else may read it", async () => {
  const { claim } = await openFileClaims(dir, logger, { secret });

  await claim(["message:T123:C456:1700000000.000001"]);

  expect(await readFile(join(dir, "claims"), "utf8")).toMatch(/^\d{13} \+[\w-]{22}\n$/u);
  expect((await stat(join(dir, "claims"))).mode & 0o077).toBe(0);
});

test.for([
  {
    name: "a folder that cannot be made",
    spoil: () => writeFile(join(dir, "not-a-folder"), ""),
    path: "not-a-folder/state",
  },
  {
    name: "a file that is no file",
    spoil: () => mkdir(join(dir, "claims")),
    path: "",
  },
])("$name is told once, and the claims are kept in memory", async ({ spoil, path }) => {
  await spoil();
  const { claim, has, close } = await openFileClaims(join(dir, path), logger, { secret });

  expect(await claim(["event:1"])).toBe(true);
  expect(await claim(["event:1"])).toBe(false);
  expect(await has(["event:1"])).toBe(true);
  await close();

  expect(log.map((line) => JSON.parse(line).msg)).toEqual([expect.stringContaining("STATE_DIR")]);
});

async function lines(): Promise<readonly string[]> {
  return (await readFile(join(dir, "claims"), "utf8")).split("\n").slice(0, -1);
}
