import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Loaded } from "../../src/catalogue/loaded.ts";
import { startLibrarian } from "../../src/librarian/librarian.ts";

vi.setConfig({ testTimeout: 60_000 }); // Each test starts a thread that compiles its own code.

test("answers from the notes, and from the changed notes without being told", async () => {
  const { librarian, write } = await librarianOf(notesOf("Backups that restore"));

  const before = await librarian.answers.ask("backups", "en");
  await write(notesOf("Backups that do not"));
  const after = await vi.waitUntil(
    async () => {
      const answer = JSON.stringify(await librarian.answers.ask("backups", "en"));
      return answer.includes("Backups that do not") && answer;
    },
    { timeout: 20_000 },
  );

  expect(before).toMatchObject({ kind: "talk", question: "backups" });
  expect(JSON.stringify(before)).toContain("Backups that restore");
  expect(after).not.toContain("Backups that restore");
});

test("reloads when told, and says what came of it", async () => {
  const { librarian, loadings } = await librarianOf(notesOf("Backups"));
  await vi.waitUntil(() => loadings.length === 2, { timeout: 20_000 });

  librarian.reload();
  await vi.waitUntil(() => loadings.length === 3, { timeout: 20_000 });

  expect(loadings[0]).toMatchObject({ meetups: 1, talks: 1, parsed: 1, newProblems: [] });
  expect(loadings[2]).toMatchObject({ meetups: 1, talks: 1, parsed: 0, newProblems: [] });
});

test("where the notes cannot be read there is no librarian", async () => {
  const ends: unknown[] = [];

  const starting = startLibrarian({
    ...quiet,
    notesDir: "nowhere",
    onEnd: (end) => ends.push(end),
  });

  await expect(starting).rejects.toThrow("ENOENT");
  expect(ends).not.toEqual([]);
});

const quiet = {
  stateDir: undefined,
  pollSeconds: undefined,
  onLoaded: () => {},
  onTrouble: () => {},
  onNews: () => {},
} as const;

async function librarianOf(text: string) {
  const notesDir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  const write = (changed: string) => writeFile(join(notesDir, "a.md"), changed);
  await write(text);
  const loadings: Loaded[] = [];
  const librarian = await startLibrarian({
    ...quiet,
    notesDir,
    onLoaded: (loaded) => loadings.push(loaded),
    onEnd: () => {},
  });
  onTestFinished(async () => {
    await librarian.stop();
    await rm(notesDir, { recursive: true });
  });
  return { librarian, write, loadings };
}

function notesOf(title: string): string {
  return `Evening #7\n=====\n\n- 2024/05/16\n\n## ${title} - @speaker\n\n- something was said of backups\n`;
}
