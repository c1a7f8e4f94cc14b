import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder, makeStateFolder } from "../src/state-folder.ts";

test("a folder is made with those above it, for the bot's user alone, and again is nothing", async () => {
  const dir = join(await folder(), "a", "b");

  await makeFolder(dir);
  await makeFolder(dir);

  expect(((await stat(dir)).mode & 0o777).toString(8)).toBe("700");
  expect(await makeStateFolder(dir)).toEqual([]);
});

test("where the system takes no folder, that is said and not tried for ever", async () => {
  const file = join(await folder(), "file");
  await writeFile(file, "");

  await expect(makeFolder("/proc/no-folder/can/be-here")).rejects.toThrow(/^E[A-Z]+:/u);
  await expect(makeFolder(file)).rejects.toThrow(/^EEXIST:/u);
  await expect(makeFolder(join(file, "below"))).rejects.toThrow(/^ENOTDIR:/u);
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}
