/**
 * How long a start takes, from the notes and from the saved index: `npm run bench:start -- --talks 10000`.
 *
 * Prints one JSON object. Each start is a new thread that has to warm up, as after a restart of the
 * bot; its time is that from the first file read to the library that answers.
 */
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Loaded } from "../src/catalogue/loaded.ts";
import { commandLine } from "../src/cli/command-line.ts";
import type { Doc } from "../src/cli/judged-questions.ts";
import { startLibrarian } from "../src/librarian/librarian.ts";
import { printResult } from "./print-result.ts";
import { readPool, sampleTalks } from "./sample-talks.ts";

const {
  talks = 10_000,
  runs = 5,
  ...values
} = commandLine({
  call: "npm run bench:start --",
  about: "Measures how long a start takes, from the notes and from the saved index.",
  options: {
    talks: { kind: "number", value: "N", help: "talks in the notes; 10000 unless given" },
    runs: { kind: "number", value: "N", help: "starts from the index; 5 unless given" },
    from: { kind: "text", value: "FILE.json", help: "documents to make talks of" },
  },
}).values;
const { from = "../shared/search/data/talks-t2a-a.json" } = values;
const talksInFile = 5;

const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
const notesDir = join(dir, "notes");
const stateDir = join(dir, "state");
try {
  await mkdir(notesDir);
  await writeNotes(sampleTalks(await readPool("notes", from), talks));
  const fromNotes = await start();
  const fromIndex: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { millis, parsed } = await start();
    if (parsed > 0) throw new Error("The notes were read anew.");
    fromIndex.push(millis);
  }
  fromIndex.sort((a, b) => a - b);
  const result = {
    talks: fromNotes.talks,
    fromNotesMillis: fromNotes.millis,
    indexMegabytes: await savedMegabytes(),
    fromIndexMillis: { median: fromIndex[fromIndex.length >> 1], all: fromIndex },
  };
  printResult(result);
} finally {
  await rm(dir, { recursive: true });
}

async function writeNotes(talks: readonly Doc[]): Promise<void> {
  for (let at = 0; at < talks.length; at += talksInFile) {
    const number = at / talksInFile;
    const meetup = `第${number}回 Evening\n=====\n\n- ${2010 + (number % 15)}/05/${1 + (number % 28)}\n\n`;
    const texts = talks.slice(at, at + talksInFile).map(({ id, title, text }) => {
      const points = text.split("\n\n").map((sentence) => `- ${sentence}\n`);
      return `## ${title} - @speaker${Number(id) % 3000}\n\n${points.join("")}\n`;
    });
    await writeFile(join(notesDir, `${number}.md`), meetup + texts.join(""));
  }
}

/** Starts a librarian, and stops it once its index is saved. */
async function start(): Promise<Loaded> {
  const loadings: Loaded[] = [];
  const librarian = await startLibrarian({
    notesDir,
    stateDir,
    pollSeconds: undefined,
    onLoaded: (loaded) => loadings.push(loaded),
    onNews: () => {},
    onTrouble: (message) => process.stderr.write(`${message}\n`),
    onEnd: (error) => {
      throw error;
    },
  });
  while ((await savedMegabytes()) === undefined) await sleep(100);
  await librarian.stop();
  const [first] = loadings;
  if (!first) throw new Error("A librarian that has started has loaded its notes.");
  return first;
}

/** Nothing until the index is whole: it is written under another name. */
async function savedMegabytes(): Promise<number | undefined> {
  const names = await readdir(stateDir).catch(() => []);
  const saved = names.find((name) => !name.includes("."));
  return saved ? Math.round((await stat(join(stateDir, saved))).size / 2 ** 20) : undefined;
}
