import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cutSettings, readEnvFile } from "../src/env-file.ts";

test.for([
  ["NOTES_REPORT_CHANNEL=#organisers", true],
  ["export DATABASE_URL=postgres://me:a#b@host/db", true],
  ["  SLACK_BOT_TOKEN = xoxb-1#2", true],
  ["PORT=3000 # free", false],
  ["HEALTH_PORT= # off", false],
  ["HEALTH_PORT=", false],
  ['DATABASE_URL="postgres://me:a#b@host/db"', false],
  ["#PORT=3000", false],
  ["# NOTES_DIR=#notes", false],
] as const)("%s is cut at its #: %s", ([line, isCut]) => {
  expect(cutSettings(`X=1\r\n${line}\n`)).toHaveLength(isCut ? 1 : 0);
});

test("what is no file, or not UTF-8, is told", async () => {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const path = join(dir, ".env");
  expect(readEnvFile(path)).toEqual({ text: "", troubles: [] });

  await mkdir(path); // Docker makes one where a file is mounted that is not there.
  expect(readEnvFile(path).troubles).toEqual([
    expect.stringContaining(".env cannot be read (EISDIR)"),
  ]);
  await rm(path, { recursive: true });
  await writeFile(path, Buffer.from("\ufeffPORT=3000\r\n", "utf16le")); // As PowerShell writes it.
  expect(readEnvFile(path)).toEqual({
    text: "",
    troubles: [expect.stringContaining(".env is not UTF-8")],
  });
  await writeFile(path, "PORT=3000\n");
  expect(readEnvFile(path)).toEqual({ text: "PORT=3000\n", troubles: [] });
});
