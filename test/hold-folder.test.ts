import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { endWithUs } from "../demo/end-with-us.ts";
import { holdFolder } from "../src/hold-folder.ts";

test.for([
  ["a folder", ""],
  ["one with a long path", `${"x".repeat(90)}/${"y".repeat(90)}`],
  ["one whose path is longer in bytes than in letters", "港の夜".repeat(15)],
] as const)("%s is held by one at a time", async ([, below]) => {
  const dir = join(await folder(), below);

  expect(await holdFolder(dir)).toBe(true);
  expect(await holdFolder(dir)).toBe(false);
});

test("what a process that was killed held is free, at once", async () => {
  const dir = await folder();
  const module = new URL("../src/hold-folder.ts", import.meta.url).href;
  const held = `import(${JSON.stringify(module)}).then(async ({ holdFolder }) => {
    console.log(await holdFolder(${JSON.stringify(dir)}));
    setInterval(() => {}, 1000);
  });`;
  const other = spawn(process.execPath, ["--import", "tsx", "-e", held]);
  endWithUs(other);
  onTestFinished(() => {
    other.kill("SIGKILL");
  });
  await once(other.stdout, "data");
  expect(await holdFolder(dir)).toBe(false);

  other.kill("SIGKILL");
  await once(other, "close");

  expect(await holdFolder(dir)).toBe(true);
});

test("a folder that takes no socket is as if nobody held it", async () => {
  expect(await holdFolder(join("package.json", "below"))).toBe(true);
  expect(await holdFolder("/proc/no-folder/can/be-here")).toBe(true);
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}
