import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../notes/meetup.ts";
import type { NotesText } from "../notes/reading.ts";

/** What a notes folder holds: the texts that could be read, and what is wrong with the others. */
export interface NotesFolder {
  readonly files: readonly NotesText[];
  readonly problems: readonly Problem[];
}

/** Thousands of files at once would run out of file handles. */
const atOnce = 32;
const largestFile = 10 * 1024 * 1024;
const notesName = /\.(?:md|markdown|mdown|mkd)$/iu;

/**
 * Reads every Markdown file below `dir`, in the order of their names.
 *
 * A file that cannot be read is a problem and hides no other. Folders and files whose names begin
 * with a dot, and `node_modules`, are nobody's notes. Throws where `dir` itself cannot be read.
 */
export async function readFolder(dir: string): Promise<NotesFolder> {
  const root = await realpath(dir);
  const entries = await listNotes(root, "");
  const read: (NotesText | Problem)[] = [];
  for (let at = 0; at < entries.length; at += atOnce) {
    const some = entries
      .slice(at, at + atOnce)
      .map((entry) => ("message" in entry ? entry : readInside(root, entry.file)));
    read.push(...(await Promise.all(some)));
  }
  return {
    files: read.flatMap((entry) => ("text" in entry ? entry : [])),
    problems: read.flatMap((entry) => ("message" in entry ? entry : [])),
  };
}

/** A path below the root, or a folder that would not open. */
type Entry = { readonly file: string } | Problem;

async function listNotes(root: string, below: string): Promise<readonly Entry[]> {
  const found = await readdir(path.join(root, below), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (found instanceof Error) {
    if (below === "") throw found;
    return [problem(below, `This folder cannot be read (${found.code}). Check its permissions.`)];
  }
  const lists = found
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => listEntry(root, below ? `${below}/${entry.name}` : entry.name, entry));
  return (await Promise.all(lists)).flat();
}

async function listEntry(root: string, file: string, entry: Dirent): Promise<readonly Entry[]> {
  if (entry.isDirectory()) return listNotes(root, file);
  return notesName.test(entry.name) ? [{ file }] : [];
}

/**
 * The text of a file below `root`, which is a real path; a problem where it leads out of there, is
 * none, or is too large.
 */
export async function readInside(root: string, file: string): Promise<NotesText | Problem> {
  try {
    const real = await realpath(path.join(root, file));
    if (!real.startsWith(root + path.sep)) {
      return problem(file, "This link leads out of the notes folder. Put the file itself here.");
    }
    const status = await stat(real);
    if (!status.isFile()) return problem(file, "This is no file. Remove or rename it.");
    if (status.size > largestFile) {
      return problem(file, "This file is larger than 10 MB. Split it, one file for each meetup.");
    }
    return decode(file, await readFile(real));
  } catch (error) {
    return problem(file, reasonOf(error));
  }
}

function decode(file: string, bytes: Buffer): NotesText | Problem {
  if (bytes.subarray(0, 8_000).includes(0)) {
    return problem(file, "This is a binary file. Notes are Markdown text in UTF-8.");
  }
  try {
    return {
      file: file.normalize("NFC"),
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    };
  } catch {
    return problem(file, "This file is not UTF-8. Save it again with the encoding UTF-8.");
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error && "code" in error)) throw error;
  switch (error.code) {
    case "ENOENT":
    case "ELOOP":
      return "This link points to no file. Mend or remove it.";
    case "EACCES":
    case "EPERM":
      return "The bot may not read this file. Give it read permission.";
    default:
      return `This file cannot be read (${error.code}).`;
  }
}

function problem(file: string, message: string): Problem {
  return { file: file.normalize("NFC"), line: 1, message, severity: "error" };
}
