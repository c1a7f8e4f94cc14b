import { execFileSync } from "node:child_process";
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
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

test("of a burst of claims each stands in the file once it is made", async () => {
  const claims = await openFileClaims(dir, logger, { secret });
  const burst = Array.from({ length: 5_000 }, (_, n) => claims.claim([`event:${n}`]));

  expect(await Promise.all(burst)).not.toContain(false);
  expect(await lines()).toHaveLength(5_000);
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

test("a clock that jumps, back or ahead, costs no claim of the hours before", async () => {
  let now = Date.now();
  const open = () => openFileClaims(dir, logger, { secret, now: () => now });
  const first = await open();
  await first.claim(["event:before"]);
  now -= 48 * hour;
  expect(await first.claim(["event:before"])).toBe(false);
  await first.claim(["event:back"]);
  expect(await (await open()).has(["event:before"])).toBe(true);
  now += 51 * hour;
  await first.claim(["event:ahead"]);
  expect(await first.has(["event:back"])).toBe(true);

  const later = await open();

  expect(await later.has(["event:before"])).toBe(true);
  expect(await later.has(["event:ahead"])).toBe(true);
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

test("a file that is closed is not tried again", async () => {
  await writeFile(join(dir, "not-a-folder"), "");
  const state = join(dir, "not-a-folder/state");
  const claims = await openFileClaims(state, logger, { secret, pauseMillis: 50 });

  await claims.close();
  await rm(join(dir, "not-a-folder"));
  await sleep(150);

  expect(await readdir(dir)).toEqual([]);
});

test("a write that failed is made up for, with all that was claimed meanwhile", async () => {
  const claims = await openFileClaims(dir, logger, { secret, pauseMillis: 20 });
  await claims.claim(["event:1"]);
  await rename(dir, `${dir}-away`);
  await writeFile(dir, "no folder");
  await claims.claim(["event:2"]);
  await claims.claim(["event:3"]);
  await rm(dir);
  await rename(`${dir}-away`, dir);

  await expect.poll(lines).toHaveLength(3);
  await claims.claim(["event:4"]);

  const later = await openFileClaims(dir, logger, { secret });
  for (const n of [1, 2, 3, 4]) expect(await later.has([`event:${n}`])).toBe(true);
  expect(log.map((one) => JSON.parse(one).level)).toEqual([40, 30]);
  await claims.close();
});

test("a pipe in the file's place is not waited for, and makes way", async () => {
  execFileSync("mkfifo", [join(dir, "claims")]);

  const { claim, close } = await openFileClaims(dir, logger, { secret, pauseMillis: 20 });
  await claim(["event:1"]);

  await expect.poll(() => stat(join(dir, "claims")).then((file) => file.isFile())).toBe(true);
  await close();
});

test("a claim older than 10,000 questions is known", async () => {
  const { claim, has, close } = await openFileClaims(dir, logger, { secret });
  const keys = Array.from({ length: 10_100 }, (_, n) => [`event:${n}`, `message:${n}`]);

  await Promise.all(keys.map(claim));

  expect(await has(["message:0"])).toBe(true);
  await close();
});

test("a folder or a file that others may read is told once, with what to do", async () => {
  await chmod(dir, 0o755);
  await writeFile(join(dir, "claims"), "", { mode: 0o644 });

  await openFileClaims(dir, logger, { secret });

  expect(log.map((one) => JSON.parse(one).msg)).toEqual([
    expect.stringContaining(`chmod 700 ${dir}`),
    expect.stringContaining(`chmod 600 ${join(dir, "claims")}`),
  ]);
});

async function lines(): Promise<readonly string[]> {
  return (await readFile(join(dir, "claims"), "utf8")).split("\n").slice(0, -1);
}

test.for(["removed", "replaced by a pipe"])(
  "a file that is %s while the bot runs is written anew, with all that was claimed",
  { timeout: 20_000 },
  async (what) => {
    const first = await openFileClaims(dir, logger, { secret, pauseMillis: 50 });
    await first.claim(["event:before"]);
    await rm(join(dir, "claims"));
    if (what !== "removed") execFileSync("mkfifo", [join(dir, "claims")]);

    await first.claim(["event:after"]);
    await expect.poll(() => log.some((line) => line.includes("is kept in"))).toBe(true);

    const later = await openFileClaims(dir, logger, { secret });
    expect(await later.has(["event:before"])).toBe(true);
    expect(await later.has(["event:after"])).toBe(true);
    await Promise.all([first.close(), later.close()]);
  },
);
