import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../notes/meetup.ts";
import type { NotesText } from "../notes/reading.ts";
import { readRegularFile } from "../read-regular-file.ts";

/** What a notes folder holds: the texts that could be read, and what is wrong with the others. */
export interface NotesFolder {
  readonly files: readonly NotesText[];
  readonly problems: readonly Problem[];
}

/** Thousands of files at once would run out of file handles, and large ones of memory. */
const atOnce = 8;
const largestFile = 10 * 1024 * 1024;

/** How much of a folder is read. What is beyond is left out, and said to be. */
interface FolderBounds {
  readonly files: number;
  /** Of all texts together. */
  readonly bytes: number;
  /** Folders below one another. */
  readonly depth: number;
}

/** Far beyond what a community writes. */
const folderBounds: FolderBounds = { files: 20_000, bytes: 100 * 1024 * 1024, depth: 20 };
const notesName = /\.(?:md|markdown|mdown|mkd)$/iu;

/**
 * Reads every Markdown file below `dir`, in the order of their names.
 *
 * A file that cannot be read is a problem and hides no other. Folders and files whose names begin
 * with a dot, and `node_modules`, are nobody's notes. Throws where `dir` itself cannot be read.
 */
export async function readFolder(dir: string, bounds = folderBounds): Promise<NotesFolder> {
  const root = await realpath(dir);
  const entries = await listNotes(root, "", { ...bounds });
  const read: (NotesText | Problem)[] = [];
  let bytes = 0;
  for (let at = 0; at < entries.length; at += atOnce) {
    const some = entries
      .slice(at, at + atOnce)
      .map((entry) => ("message" in entry ? entry : readInside(root, entry.file)));
    for (const entry of await Promise.all(some)) {
      bytes += "text" in entry ? Buffer.byteLength(entry.text) : 0;
      if (bytes > bounds.bytes) return sorted([...read, problem(entry.file, tooMuch)]);
      read.push(entry);
    }
  }
  return sorted(read);
}

function sorted(read: readonly (NotesText | Problem)[]): NotesFolder {
  return {
    files: read.flatMap((entry) => ("text" in entry ? entry : [])),
    problems: read.flatMap((entry) => ("message" in entry ? entry : [])),
  };
}

/** A path below the root, or a folder that would not open. */
type Entry = { readonly file: string } | Problem;

/** How many files may still come, and how deep folders may be. */
interface Left extends Pick<FolderBounds, "depth"> {
  files: number;
}

/** One folder after the other, in the order of their names, so that the same files are left out each time. */
async function listNotes(root: string, below: string, left: Left): Promise<readonly Entry[]> {
  if (below.split("/").length > left.depth) return [problem(below, tooDeep)];
  const found = await readdir(path.join(root, below), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (found instanceof Error) {
    if (below === "") throw found;
    return [problem(below, `This folder cannot be read (${found.code}). Check its permissions.`)];
  }
  const entries: Entry[] = [];
  const named = found
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of named) {
    if (left.files < 0) break;
    const file = below ? `${below}/${entry.name}` : entry.name;
    entries.push(...(await listEntry(root, file, entry, left)));
  }
  return entries;
}

async function listEntry(
  root: string,
  file: string,
  entry: Dirent,
  left: Left,
): Promise<readonly Entry[]> {
  if (entry.isDirectory()) return listNotes(root, file, left);
  if (notesName.test(entry.name)) {
    left.files -= 1;
    return [left.files < 0 ? problem(file, tooMany) : { file }];
  }
  const isLinked = entry.isSymbolicLink() && (await isFolder(path.join(root, file)));
  return isLinked ? [problem(file, linkedFolder)] : [];
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
}

const tooMuch =
  "The notes are larger than 100 MB together: this file and those after it were left out. Take out what is no notes.";
const tooMany =
  "There are more than 20,000 files of notes: this one and those after it were left out. Take out what is no notes.";
const tooDeep =
  "This folder lies more than 20 folders deep, and what is in it was left out. Move it up.";
const linkedFolder =
  "This link leads to a folder, and links to folders are not followed. Put the folder itself here.";

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
    const bytes = await readRegularFile(real, largestFile);
    switch (bytes) {
      case "no file":
        return problem(file, noFile);
      case "too large":
        return problem(file, "This file is larger than 10 MB. Split it, one file for each meetup.");
      default:
        return decode(file, bytes);
    }
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

const noFile = "This is no file. Remove or rename it.";

function reasonOf(error: unknown): string {
  if (!(error instanceof Error && "code" in error)) throw error;
  switch (error.code) {
    case "ENOENT":
    case "ELOOP":
      return "This link points to no file. Mend or remove it.";
    case "ENXIO": // A socket cannot be opened, nor a pipe that nobody reads.
      return noFile;
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
