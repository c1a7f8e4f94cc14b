import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { question, writeNotes } from "../../bench/made-up-notes.ts";
import { answersFrom } from "../../src/answer/answers.ts";
import { keepLibrary } from "../../src/ingest/keep-library.ts";
import { codeRoot, hashCode, hashOwnCode } from "../../src/ingest/own-code.ts";
import { readLibrary } from "../../src/ingest/read-library.ts";
import { understand } from "../../src/question/understand.ts";
import type { Library } from "../../src/search/index/library.ts";
import { search } from "../../src/search/rank/search.ts";
import { answered, misspelt, unanswered } from "../relevance-questions.ts";

/** Saving goes on in the background, on a machine that may be busy. */
const patient = { timeout: 20_000 };

test("a saved library answers every question as the one that was saved, scores included", async () => {
  const stateDir = await folder();
  const fresh = await start("notes", stateDir);
  const saved = await start("notes", stateDir);

  expect(fresh.loaded.parsed).toBeGreaterThan(0);
  expect(saved.loaded).toEqual({ ...fresh.loaded, parsed: 0, millis: expect.any(Number) });
  const all = [...answered, ...misspelt, ...unanswered].map((one) => one.question);
  const questions = all.filter((_, at) => at % 3 === 0); // Of every kind some: each is asked twice.
  for (const asked of questions) {
    expect(toldOf(asked, saved.library.current())).toEqual(toldOf(asked, fresh.library.current()));
  }
});

test("so does one of made-up notes, whose words are of many kinds and whose names are shared", async () => {
  const [notesDir, stateDir] = [await folder(), await folder()];
  await writeNotes(notesDir, { files: 15, talksInFile: 10, edition: "first" });
  await writeFile(join(notesDir, "terms.yml"), "ours:\n  - [replication, 複製, kana]\n");
  const fresh = await start(notesDir, stateDir);
  const saved = await start(notesDir, stateDir);

  expect(saved.loaded).toMatchObject({ parsed: 0, talks: 150 });
  const typos = ["what about replicaton?", "konntena", "こんてな", "複製", "kub", "くばねてす"];
  for (const asked of [...Array.from({ length: 20 }, (_, i) => question(i)), ...typos]) {
    expect(toldOf(asked, saved.library.current())).toEqual(toldOf(asked, fresh.library.current()));
  }
});

test.for([
  { name: "a changed file", file: "a.md", text: notesOf("Two") },
  { name: "a further file", file: "b.md", text: notesOf("Two") },
  { name: "another table of terms", file: "terms.yml", text: "ours:\n  - [One, 壱]\n" },
])("$name makes the saved library stale", async ({ file, text }) => {
  const { notesDir, stateDir } = await savedNotes();
  await writeFile(join(notesDir, file), text);

  const { loaded, library } = await start(notesDir, stateDir);

  expect(loaded.parsed).toBeGreaterThan(0);
  const { library: right } = await readLibrary(notesDir);
  expect(toldOf("壱", library.current())).toEqual(toldOf("壱", right));
  expect(toldOf("two", library.current())).toEqual(toldOf("two", right));
});

test.for([
  { name: "empty", damage: () => Buffer.alloc(0) },
  { name: "cut off", damage: (bytes: Buffer) => bytes.subarray(0, bytes.length - 100) },
  { name: "without its beginning", damage: (bytes: Buffer) => bytes.subarray(100) },
  { name: "wrong in a letter", damage: (bytes: Buffer) => flipped(bytes, 10) },
  { name: "wrong in a number", damage: (bytes: Buffer) => flipped(bytes, bytes.length - 600) },
  { name: "wrong in its last line", damage: (bytes: Buffer) => flipped(bytes, bytes.length - 400) },
  { name: "no file of ours", damage: () => Buffer.alloc(5_000, "{}\n") },
  {
    name: "of another program",
    damage: (bytes: Buffer) =>
      Buffer.from(bytes.toString("latin1").replace(/"key":"../u, '"key":"zz'), "latin1"),
  },
])("a saved library that is $name is made anew and saved again", async ({ damage }) => {
  const { notesDir, stateDir, path } = await savedNotes();
  const whole = await readFile(path);
  await writeFile(path, damage(whole));

  const { loaded, troubles } = await start(notesDir, stateDir);

  expect(loaded).toMatchObject({ parsed: 1, talks: 1, problems: 0 });
  await vi.waitUntil(async () => (await readFile(path)).equals(whole), patient);
  expect(troubles).toEqual([]);
});

test("after a start from the saved library changes are followed as ever, and a broken file stays as it was", async () => {
  const { notesDir, stateDir } = await savedNotes({ "b.md": notesOf("Other") });
  const { library, loaded } = await start(notesDir, stateDir);

  const unchanged = await library.reload();
  await writeFile(join(notesDir, "a.md"), notesOf("Changed"));
  const changed = await library.reload();
  await writeFile(join(notesDir, "b.md"), " \n");
  const broken = await library.reload();

  expect(loaded.parsed).toBe(0);
  expect(unchanged.parsed).toBe(0);
  expect(changed).toMatchObject({ talks: 2, newProblems: [] });
  expect(broken.newProblems).toEqual([expect.objectContaining({ file: "b.md" })]);
  expect(titles(library.current())).toEqual(["Changed", "Other"]);
});

test("what is wrong with the notes is told again at each start", async () => {
  const { notesDir, stateDir } = await savedNotes({
    "b.md": "# N #2\n\n- 2018/02/30\n\n## Two - @two\n",
  });

  const { loaded } = await start(notesDir, stateDir);

  expect(loaded.parsed).toBe(0);
  expect(loaded.newProblems).toEqual([expect.objectContaining({ file: "b.md" })]);
});

test("beside a table of terms that cannot be read nothing is saved", async () => {
  const [notesDir, stateDir] = [await folder(), await folder()];
  await writeFile(join(notesDir, "a.md"), notesOf("One"));
  await writeFile(join(notesDir, "terms.yml"), "no table");

  await start(notesDir, stateDir, false);
  const again = await start(notesDir, stateDir, false);

  expect(again.loaded.parsed).toBe(1);
  expect(again.loaded.newProblems).toEqual([expect.objectContaining({ file: "terms.yml" })]);
});

test("where nothing can be saved the bot says so once and goes on", async () => {
  const [notesDir, stateDir] = [await folder(), join(await folder(), "state")];
  await writeFile(join(notesDir, "a.md"), notesOf("One"));
  await writeFile(stateDir, "This is no folder.");

  const { library, troubles } = await start(notesDir, stateDir, false);
  await vi.waitUntil(() => troubles.length > 0, patient);
  await writeFile(join(notesDir, "a.md"), notesOf("Two"));
  const { talks } = await library.reload();

  expect(talks).toBe(1);
  expect(troubles).toEqual([expect.stringContaining("STATE_DIR")]);
});

test("a few notes folders are kept, those written last", async () => {
  const stateDir = await folder();
  for (const name of ["a", "b", "c", "d", "e"]) {
    await writeFile(join(stateDir, `index-${name}`), name);
    await utimes(join(stateDir, `index-${name}`), 1, name.charCodeAt(0));
  }
  await writeFile(join(stateDir, "claims"), "not ours");

  await start("notes", stateDir);

  const kept = ["claims", "index-c", "index-d", "index-e"];
  await vi.waitUntil(() => !existsSync(join(stateDir, "index-b")), patient);
  expect(await readdir(stateDir)).toEqual(expect.arrayContaining(kept));
  expect(await readdir(stateDir)).toHaveLength(kept.length + 1);
});

test("a file in a room of any layer that makes the library is part of the program's own code", async () => {
  const layers = ["text", "notes", "catalogue", "search", "ingest"];
  const root = await folder();
  for (const layer of layers) {
    await mkdir(join(root, layer, "room"), { recursive: true });
    await writeFile(join(root, layer, "room", "file.js"), "1");
  }
  const before = hashCode(root);

  const after = await Promise.all(
    layers.map(async (layer) => {
      const copy = await folder();
      await cp(root, copy, { recursive: true });
      await writeFile(join(copy, layer, "room", "file.js"), "2");
      return hashCode(copy);
    }),
  );

  expect(hashCode(root)).toBe(before);
  expect(new Set([before, ...after]).size).toBe(1 + layers.length);
});

test("the program knows its own code, on which the key of what it saves depends, and saves", async () => {
  const { stateDir } = await savedNotes();

  expect(hashOwnCode()).toMatch(/^[\da-f]{64}$/u);
  expect(existsSync(join(codeRoot, "text", "analyzer.ts"))).toBe(true);
  expect(await savedIn(stateDir)).toBeDefined();
});

/** What the index and the whole core say: the hits with their scores, and the answer. */
function toldOf(asked: string, library: Library) {
  const { hits, missing } = search(understand(asked, library, "ja"), library);
  return {
    hits: hits.map(({ entry, ...hit }) => ({ ...hit, talk: entry.talk.id })),
    missing,
    answer: answersFrom(
      library,
      () => 0,
      () => "2026-11-26",
    ).ask(asked, "ja"),
  };
}

/** Loads a library, and unless told otherwise waits until it is saved. */
async function start(notesDir: string, stateDir: string, isSaved = true) {
  const troubles: string[] = [];
  const onTrouble = (message: string) => troubles.push(message);
  const kept = await keepLibrary(notesDir, { stateDir, onTrouble });
  if (isSaved) await vi.waitUntil(async () => (await savedIn(stateDir)) !== undefined, patient);
  return { ...kept, troubles };
}

/** A file with a number behind its name is being written. */
async function savedIn(stateDir: string): Promise<string | undefined> {
  const names = await readdir(stateDir);
  const name = names.find((one) => /^index-[\da-f]{12}$/u.test(one));
  return name && join(stateDir, name);
}

async function savedNotes(more: Readonly<Record<string, string>> = {}) {
  const [notesDir, stateDir] = [await folder(), join(await folder(), "made", "on", "demand")];
  await mkdir(stateDir, { recursive: true });
  for (const [file, text] of Object.entries({ "a.md": notesOf("One"), ...more })) {
    await writeFile(join(notesDir, file), text);
  }
  await start(notesDir, stateDir);
  return { notesDir, stateDir, path: (await savedIn(stateDir)) ?? "" };
}

function flipped(bytes: Buffer, at: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged[at] = (damaged[at] ?? 0) ^ 1;
  return damaged;
}

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

function notesOf(title: string): string {
  return `${title} Evening\n=====\n\n- 2024/05/16\n\n## ${title} - @speaker\n\n- something was said\n`;
}

function titles({ catalogue }: Library): string[] {
  return catalogue.talks.map(({ talk }) => talk.title).toSorted();
}
