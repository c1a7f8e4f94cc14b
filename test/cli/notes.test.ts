import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { notes } from "../../src/cli/notes.ts";

let dir: string;
let printed = "";

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "kikigaki-"));
  printed = "";
  const print = (text: string | Uint8Array) => {
    printed += String(text);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(print);
  vi.spyOn(process.stderr, "write").mockImplementation(print);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

const good = "# M #1\n\n- 2018/08/28\n- Here\n\n## The title of it - Ann (@a)\n\n- https://x.y/s\n";

test("a folder of good notes prints a line a file and a summary", async () => {
  await writeFile(path.join(dir, "1.md"), good);

  expect(await notes([dir])).toBe(0);
  expect(printed).toBe(
    "1.md: M #1 (2018-08-28, Here), 1 talk, 1 speaker\n1 file, 1 talk, no problems.\n",
  );
});

test("problems stand below their file, and 1 says that somebody must act", async () => {
  await writeFile(path.join(dir, "1.md"), good.replace("08/28", "02/30"));
  await writeFile(path.join(dir, "2.md"), "shopping");
  await writeFile(path.join(dir, "3.md"), Buffer.from([0xff, 0xfe]));

  expect(await notes([dir])).toBe(1);
  expect(printed).toMatchInlineSnapshot(`
    "1.md: M #1 (Here), 1 talk, 1 speaker
      1.md:3: There is no such day: 2018/02/30. Correct the date of the meetup.
    2.md: no talks
      2.md:1: No talk was found in this file. Give each talk a heading with its speaker: ## Title - @speaker.
    3.md: no talks
      3.md:1: This file is not UTF-8. Save it again with the encoding UTF-8.
    3 files, 1 talk, 3 problems, 2 of them to be mended.
    "
  `);
});

test("a file that only might be better is no reason to fail", async () => {
  await writeFile(path.join(dir, "1.md"), "shopping");

  expect(await notes([dir])).toBe(0);
});

test("--json prints an object a line for each file", async () => {
  await writeFile(path.join(dir, "1.md"), good);
  await writeFile(path.join(dir, "README.md"), "# About\n");

  expect(await notes(["--json", dir])).toBe(0);
  const objects: unknown[] = printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(objects).toEqual([
    {
      file: "1.md",
      meetup: { title: "M #1", date: "2018-08-28", venue: "Here" },
      talks: [
        {
          title: "The title of it",
          speakers: [{ name: "Ann", handle: "a" }],
          links: [{ url: "https://x.y/s", text: "https://x.y/s", kind: "other" }],
          line: 6,
        },
      ],
      problems: [],
    },
    { file: "README.md", talks: [], problems: [] },
  ]);
});

test("a folder that is not there is said plainly", async () => {
  expect(await notes([path.join(dir, "nowhere")])).toBe(66);
  expect(printed).toContain('Cannot read the notes folder "');
});
