import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lastChange } from "../../src/ingest/last-change.ts";

test("the youngest of the notes tells when they last changed; one that is gone tells nothing", async () => {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [file, day] of [
    ["a.md", "2026-05-01"],
    ["b.md", "2026-06-02"],
  ] as const) {
    await writeFile(join(dir, file), "notes");
    await utimes(join(dir, file), new Date(day), new Date(day));
  }

  const files = ["a.md", "b.md", "gone.md"].map((file) => ({ file }));
  expect(await lastChange(dir, files)).toEqual(new Date("2026-06-02"));
  expect(await lastChange(dir, [{ file: "gone.md" }])).toBeUndefined();
  expect(await lastChange(dir, [])).toBeUndefined();

  const named = "\u304B\u3099.md"; // As a Mac writes が.
  await writeFile(join(dir, named), "notes");
  await utimes(join(dir, named), new Date("2026-07-03"), new Date("2026-07-03"));
  expect(await lastChange(dir, [{ file: named.normalize("NFC") }])).toEqual(new Date("2026-07-03"));
});
