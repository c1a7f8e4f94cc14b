import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ConfigError } from "../../src/config.ts";
import { openDemand } from "../../src/store/open-demand.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { awayAndBack, demandIn, demandKeeps, dumpOf, inVain } from "../helpers/demand.ts";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "kikigaki-asked-"));
});
afterAll(() => rm(dir, { recursive: true }));

demandKeeps("in a file", () => ({
  open: () => openSqlite(dir),
  clear: () => rm(dir, { recursive: true, force: true }),
  dump: async () => {
    const database = await openSqlite(dir);
    const text = await dumpOf(database);
    await database.close();
    return text;
  },
}));

test("the file and what SQLite makes beside it are the bot's alone", async () => {
  const database = await openSqlite(dir);
  await database.run("create table if not exists t (a text)");

  const files = (await readdir(dir)).filter((name) => name.startsWith("asked.db"));
  const modes = await Promise.all(files.map(async (name) => (await stat(join(dir, name))).mode));

  expect(files.length).toBeGreaterThan(1);
  expect(modes.map((mode) => mode & 0o777)).toEqual(files.map(() => 0o600));
  await database.close();
});

test("a file that cannot be opened stops nothing, is told once, and is tried again", async () => {
  const path = join(dir, "in-the-way");
  await writeFile(path, "");
  const { demand, told } = demandIn(() => openSqlite(path));

  for (let n = 0; n < 5; n += 1) demand.count([inVain("gVisor")], "U1");
  expect(await demand.wish({ words: "gVisor", gives: false }, "U1")).toBeUndefined();
  await rm(path);
  demand.count([inVain("Rust")], "U1");

  expect((await demand.kept("2026-01-01"))?.tallies).toMatchObject([{ words: "Rust" }]);
  expect(told).toEqual(awayAndBack);
  await demand.close();
});

test("a file that is removed while the bot runs is told once, and another one is begun", async () => {
  const removed = join(dir, "removed");
  const { demand, told } = demandIn(() => openSqlite(removed));
  demand.count([inVain("gVisor")], "U1");
  await demand.kept("2026-01-01");

  await rm(removed, { recursive: true });
  demand.count([inVain("Wasm")], "U1");
  demand.count([inVain("Rust")], "U1");

  expect((await demand.kept("2026-01-01"))?.tallies).toMatchObject([{ words: "Rust" }]);
  expect(told).toEqual(awayAndBack);
  await demand.close();
  const later = await openSqlite(removed);
  expect(await dumpOf(later)).toContain("Rust");
  await later.close();
});

test("a pipe in the file's place is not waited for", { timeout: 20_000 }, async () => {
  await mkdir(join(dir, "piped"));
  execFileSync("mkfifo", [join(dir, "piped", "asked.db")]);

  await expect(openSqlite(join(dir, "piped"))).rejects.toThrow("asked.db is no file");
});

test("is off unless it is asked for, and needs a place", async () => {
  const options = { today: () => "2026-10-05", onTrouble: () => {}, onNews: () => {} };

  expect(openDemand({ ASKED_IN_VAIN: false, STATE_DIR: dir }, options)).toBeUndefined();
  expect(() => openDemand({ ASKED_IN_VAIN: true }, options)).toThrow(ConfigError);
});
