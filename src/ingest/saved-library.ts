/**
 * A library on disk, so that a bot that is started again need not read all notes again.
 *
 * What is kept is what takes long to make: the meetups, the terms in words, the words of the notes, each
 * talk in these words, and where each word occurs. The file is one of the program's own and no format for
 * others: its key changes with the code that reads and writes it.
 *
 * Lines of JSON come first (terms, ordinary words and problems, the forms of the terms, the meetups, the
 * words), then lists of numbers, each after its length: the talks, and the index of words. The last line says
 * how much there is of everything, so that a file which is not whole has no such line.
 */
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, rename, rm, writeFile } from "node:fs/promises";
import type { Meetup, Problem } from "../notes/meetup.ts";
import { type Library, restoreLibrary } from "../search/index/library.ts";
import { type TermGroups, thesaurusOf } from "../search/index/thesaurus.ts";
import type { WordList } from "../search/index/translations.ts";
import { Vocabulary, type VocabularyEntry } from "../search/index/vocabulary.ts";
import { WordIndex } from "../search/index/word-index.ts";

/** A library with the tables it was made with, and what is wrong with the notes. */
export interface MadeLibrary {
  readonly library: Library;
  readonly terms: TermGroups;
  /** The ordinary words of both languages. */
  readonly list: WordList;
  readonly problems: readonly Problem[];
}

/** Of the file's last line, which is padded to it. */
const summaryBytes = 512;

interface Summary {
  readonly key: string;
  readonly meetups: number;
  readonly talks: number;
  readonly textBytes: number;
  /** Of four bytes each. */
  readonly numbers: number;
  readonly checksum: string;
}

/** The library saved under this key; nothing where there is none, or the file is damaged. */
export async function loadLibrary(path: string, key: string): Promise<MadeLibrary | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK); // A pipe is not waited for.
    try {
      return await read(file, key);
    } finally {
      await file.close();
    }
  } catch {
    return undefined; // It is made anew.
  }
}

/** Writes the library to a file, which takes the place of the one there at once. Throws where it cannot. */
export async function saveLibrary(path: string, key: string, saved: MadeLibrary): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  try {
    await writeFile(unfinished, write(key, saved), { mode: 0o600 });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function read(file: FileHandle, key: string): Promise<MadeLibrary | undefined> {
  const { size } = await file.stat();
  const summary: Summary = JSON.parse(
    String(await readBytes(file, size - summaryBytes, summaryBytes)),
  );
  const { textBytes, numbers } = summary;
  const isWhole = size === textBytes + 4 * numbers + summaryBytes;
  if (summary.key !== key || !isWhole) return undefined;
  const text = await readBytes(file, 0, textBytes);
  const packed = await readBytes(file, textBytes, 4 * numbers);
  if (createHash("sha256").update(text).update(packed).digest("hex") !== summary.checksum)
    return undefined;
  return restore(text, new Uint32Array(packed.buffer), summary);
}

async function readBytes(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length); // With memory of its own, which numbers are read from.
  const { bytesRead } = await file.read(bytes, 0, length, from);
  if (bytesRead < length) throw new Error("The file ended while it was read.");
  return bytes;
}

function restore(
  text: Buffer,
  numbers: Uint32Array,
  { meetups: meetupCount, talks: talkCount }: Summary,
): MadeLibrary {
  const lines = linesOf(text);
  const { terms, list, problems }: Omit<MadeLibrary, "library"> = lines.next().value;
  const thesaurus = thesaurusOf(lines.next().value);
  const meetups: Meetup[] = Array.from({ length: meetupCount }, () => lines.next().value);
  const vocabulary = Vocabulary.of(entriesIn(lines));
  const lists = [...listsIn(numbers)];
  const words = WordIndex.from(lists.slice(talkCount), vocabulary);
  const index = { thesaurus, vocabulary, talks: lists.slice(0, talkCount), words };
  return {
    library: restoreLibrary(meetups, list, index),
    terms,
    list,
    problems,
  };
}

/** What each line holds. */
function* linesOf(text: Buffer) {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    yield JSON.parse(text.toString("utf8", start, end));
    start = end + 1;
  }
}

function* listsIn(numbers: Uint32Array): Generator<Uint32Array> {
  for (let start = 1; start <= numbers.length; ) {
    const end = start + (numbers[start - 1] ?? 0);
    yield numbers.subarray(start, end);
    start = end + 1;
  }
}

/** The pieces of a file, so small that others have their turn in between. */
function* write(key: string, saved: MadeLibrary): Generator<Uint8Array> {
  const { catalogue, index } = saved.library;
  const hash = createHash("sha256");
  let textBytes = 0;
  for (const lines of inBatches(linesFor(saved), batchSize)) {
    const text = Buffer.from(lines.join(""));
    textBytes += text.length;
    hash.update(text);
    yield text;
  }
  let numbers = 0;
  for (const lists of inBatches([...index.talks, ...index.words.lists()], batchSize)) {
    const bytes = Buffer.concat(
      lists.flatMap((list) => [bytesOf(Uint32Array.of(list.length)), bytesOf(list)]),
    );
    numbers += bytes.length / 4;
    hash.update(bytes);
    yield bytes;
  }
  const summary: Summary = {
    key,
    meetups: catalogue.read.length,
    talks: index.talks.length,
    textBytes,
    numbers,
    checksum: hash.digest("hex"),
  };
  yield Buffer.from(JSON.stringify(summary).padEnd(summaryBytes));
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function* linesFor({ library, terms, list, problems }: MadeLibrary): Generator<string> {
  yield lineOf({ terms, list, problems });
  yield lineOf(library.index.thesaurus.all);
  for (const meetup of library.catalogue.read) yield lineOf(meetup);
  for (const entries of inBatches(library.index.vocabulary.entries(), mostEntries)) {
    yield lineOf(entries.map(packEntry));
  }
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Most words are written as they are searched. */
function packEntry({ term, spelling, isWord }: VocabularyEntry): PackedEntry {
  return [term, spelling === term ? 0 : spelling, isWord ? 1 : 0];
}

type PackedEntry = readonly [term: string, spelling: string | 0, isWord: 0 | 1];

function* entriesIn(lines: Generator<readonly PackedEntry[]>): Generator<VocabularyEntry> {
  for (const entries of lines) {
    for (const [term, spelling, isWord] of entries) {
      yield { term, spelling: spelling === 0 ? term : spelling, isWord: isWord === 1 };
    }
  }
}

const batchSize = 100;
const mostEntries = 1_000;

function* inBatches<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
