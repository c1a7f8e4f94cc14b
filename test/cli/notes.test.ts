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
  vi.stubEnv("DEFAULT_LOCALE", "en");
  const print = (text: string | Uint8Array) => {
    printed += String(text);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(print);
  vi.spyOn(process.stderr, "write").mockImplementation(print);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true });
});

const good = "# M #1\n\n- 2018/08/28\n- Here\n\n## The title of it - Ann (@a)\n\n- https://x.y/s\n";

test("a folder of good notes prints each talk with its speakers, and a summary", async () => {
  await writeFile(path.join(dir, "1.md"), good);

  expect(await notes([dir])).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "1.md: M #1 (2018-08-28, Here), 1 talk
         6  The title of it — Ann (@a)
    1 file, 1 talk, no problems.
    "
  `);
});

test("--brief leaves the talks out", async () => {
  await writeFile(path.join(dir, "1.md"), good);

  expect(await notes(["--brief", dir])).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "1.md: M #1 (2018-08-28, Here), 1 talk
    1 file, 1 talk, no problems.
    "
  `);
});

test("problems stand below their file, and 1 says that somebody must act", async () => {
  await writeFile(path.join(dir, "1.md"), good.replace("08/28", "02/30"));
  await writeFile(path.join(dir, "2.md"), "shopping");
  await writeFile(path.join(dir, "3.md"), Buffer.from([0xff, 0xfe]));

  expect(await notes([dir])).toBe(1);
  expect(printed).toMatchInlineSnapshot(`
    "1.md: M #1 (no date, Here), 1 talk
         6  The title of it — Ann (@a)
      1.md:3: error: There is no such day: 2018/02/30. Correct the date of the meetup.
    2.md: no talks
    3.md: no talks
      3.md:1: error: This file is not UTF-8. Save it again with the encoding UTF-8.
    2 files without talks: found by their words only.
    3 files, 1 talk, 2 errors to be mended, 0 warnings.
    "
  `);
});

test("a name with a line's end or marks of direction in it takes one line, as it is read", async () => {
  await writeFile(path.join(dir, "1.md\n2.md: M #2.md"), Buffer.from([0xff, 0xfe]));
  await writeFile(path.join(dir, "\u202edm.md"), good);

  expect(await notes([dir])).toBe(1);
  expect(printed).toContain("1.md?2.md: M #2.md:1: error: This file is not UTF-8.");
  expect(printed).toContain("?dm.md: M #1");
  expect(printed).not.toContain("\n2.md");
});

test("by default the words are Japanese", async () => {
  vi.stubEnv("DEFAULT_LOCALE", "ja");
  await writeFile(path.join(dir, "1.md"), good.replace("08/28", "02/30"));

  expect(await notes([dir])).toBe(1);
  expect(printed).toMatchInlineSnapshot(`
    "1.md: M #1 (日付なし、Here), 発表 1 件
         6  The title of it — Ann (@a)
      1.md:3: エラー: 2018/02/30 という日はありません。勉強会の日付を直してください。
    ファイル 1 個、発表 1 件、直すべきエラー 1 件、警告 0 件。
    "
  `);
});

test("what is no notes, and what has another format, is told in a line each", async () => {
  await writeFile(path.join(dir, "1.md"), good);
  await writeFile(path.join(dir, "LICENSE.md"), "# MIT License\n");
  await writeFile(path.join(dir, "template.md"), "# {{title}}\n");
  await writeFile(path.join(dir, "a.rst"), "A\n=\n");
  await writeFile(path.join(dir, "b.rst"), "B\n=\n");

  expect(await notes(["--brief", dir])).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "1.md: M #1 (2018-08-28, Here), 1 talk
    2 files left out: 1 × licence or legal notice (LICENSE.md), 1 × template (template.md).
    2 .rst files are not read: notes are Markdown (.md, .markdown, .mdx, .txt), HTML or Org.
    1 file, 1 talk, no problems.
    "
  `);
});

test("a folder without a talk is never called right", async () => {
  await writeFile(path.join(dir, "1.md"), "shopping");

  expect(await notes([dir])).toBe(1);
  expect(printed).toContain("error: No talk was found in the only file.");
});

test("an empty folder says so, and what to do", async () => {
  expect(await notes([dir])).toBe(1);
  expect(printed).toContain("error: There is no file of notes in this folder. Put a Markdown file");
});

test("one file can be looked at alone", async () => {
  await writeFile(path.join(dir, "1.md"), good);
  await writeFile(path.join(dir, "2.md"), good.replace("#1", "#2"));

  expect(await notes([path.join(dir, "2.md")])).toBe(0);
  expect(printed).toContain("2.md: M #2");
  expect(printed).not.toContain("1.md");
});

test("--suggest prints settings that the same folder takes", async () => {
  await writeFile(path.join(dir, "1.md"), `${good}\n## Another one - Anne (@a)\n`);

  expect(await notes(["--suggest", dir])).toBe(0);
  const suggested = printed;
  await writeFile(path.join(dir, "kikigaki.yml"), suggested);
  printed = "";

  expect(await notes(["--brief", dir])).toBe(0);
  expect(printed).toContain("2 talks");
  expect(suggested).toContain('- talk: "## {title} - {speaker}"');
});

test("--json prints an object a line for each file", async () => {
  await writeFile(path.join(dir, "1.md"), good);
  await writeFile(path.join(dir, "README.md"), "# Our notes\n");

  expect(await notes(["--json", dir])).toBe(0);
  const objects: unknown[] = printed
    .trim()
    .split("\n")
    .filter((line) => line.startsWith("{")) // on standard error stands what is about no one file
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
    {
      file: "README.md",
      meetup: { title: "Our notes" },
      talks: [],
      notes: [{ title: "Our notes", line: 1 }],
      problems: [],
    },
  ]);
});

test("a folder that is not there is said plainly", async () => {
  expect(await notes([path.join(dir, "nowhere")])).toBe(66);
  expect(printed).toContain('Cannot read the notes folder "');
});

const several = `# Pot Meetups

## Meetup #8 - 2 March 2033

- Venue: Barn Hall

### Kites for all - @annb

## Meetup #7 - 2 February 2033

### Queues - @edeff

### Trees - @cald
`;

test("several meetups of one file are shown each", async () => {
  await writeFile(path.join(dir, "past.md"), several);

  expect(await notes([dir])).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "past.md: Pot Meetup #8 (2033-03-02, Barn Hall), 1 talk
         7  Kites for all — @annb
    past.md: Pot Meetup #7 (2033-02-02, no venue), 2 talks
        11  Queues — @edeff
        13  Trees — @cald
    1 file, 3 talks, no problems.
    "
  `);
});

test("of several meetups in a file --json gives each, and for the file only what is true of all", async () => {
  await writeFile(path.join(dir, "past.md"), several);

  expect(await notes(["--json", dir])).toBe(0);
  const { meetup, meetups } = JSON.parse(printed);
  expect(meetup).toEqual({ title: "Pot Meetups" });
  expect(meetups).toEqual([
    { title: "Pot Meetup #8", date: "2033-03-02", venue: "Barn Hall" },
    { title: "Pot Meetup #7", date: "2033-02-02" },
  ]);
});

test("a month is no day of a meetup for other programs", async () => {
  await writeFile(path.join(dir, "2031-06 kites.md"), good.replace("- 2018/08/28\n", ""));

  await notes(["--json", dir]);
  expect(JSON.parse(printed.split("\n")[0] ?? "").meetup).toEqual({ title: "M #1" });
});
