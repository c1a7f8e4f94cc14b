/**
 * Notes with what is read of them: `test/fixtures/notes/NAME.md` and `NAME.json` beside it.
 *
 * A pair is added without code: write the notes, run `npx vitest run test/notes/fixtures.test.ts -u`,
 * and read in the .json whether it is what a person would read.
 */

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemText } from "../../src/card/problems/problem-text.ts";
import { readNotes } from "../../src/notes/folder/read-notes.ts";
import type { Point } from "../../src/notes/meetup.ts";
import type { NotesReading } from "../../src/notes/reading.ts";

const folder = "test/fixtures/notes";
const names = (await readdir(folder)).filter((file) => file.endsWith(".md"));

test.for(names)("%s", async (file) => {
  const text = await readFile(join(folder, file), "utf8");

  const read = readNotes([{ file, text }]);

  const json = `${JSON.stringify(asRead(read), undefined, 2)}\n`;
  await expect(json).toMatchFileSnapshot(
    join(process.cwd(), folder, file.replace(/\.md$/u, ".json")),
  );
});

test("each .json belongs to notes", async () => {
  const all = await readdir(folder);
  const lonely = all.filter((file) => !names.includes(file.replace(/\.json$/u, ".md")));

  expect(names.length).toBeGreaterThanOrEqual(12);
  expect(lonely).toEqual([]);
});

/** What a person would look at, and no more. */
function asRead({ meetups, files }: NotesReading) {
  return {
    meetups: meetups.map(({ title, date, venue, url, talks }) => ({
      ...{ title, date, venue, url },
      talks: talks.map(({ title: talk, speakers, links, points }) => ({
        title: talk,
        speakers,
        links: links.map(({ kind, url: to }) => `${kind}: ${to}`),
        notes: points.flatMap((point) => linesOf(point, 0)),
      })),
    })),
    problems: files.flatMap(({ problems }) =>
      problems.map((problem) => `${problem.line}: ${problemText(problem, "en")}`),
    ),
  };
}

function linesOf({ text, children }: Point, depth: number): string[] {
  return ["  ".repeat(depth) + text, ...children.flatMap((child) => linesOf(child, depth + 1))];
}
