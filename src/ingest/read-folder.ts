import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Finding } from "../notes/finding.ts";
import { formatOf, unreadEnding } from "../notes/formats/format-of.ts";
import type { Problem } from "../notes/meetup.ts";
import type { NotesText } from "../notes/reading.ts";

/** What a notes folder holds: the texts that could be read, and what is wrong with the others. */
export interface NotesFolder {
  readonly files: readonly NotesText[];
  readonly problems: readonly Problem[];
  /** How many files of each other kind there are that somebody may have meant as notes: 7 of `.rst`. */
  readonly unread?: ReadonlyMap<string, number>;
}

/** Thousands of files at once would run out of file handles. */
const AT_ONCE = 32;
const largestFile = 10 * 1024 * 1024;

/**
 * Reads every file of notes below `dir`, in the order of their names.
 *
 * A file that cannot be read is a problem and hides no other. Folders and files whose names begin
 * with a dot, and `node_modules`, are nobody's notes. Throws where `dir` itself cannot be read.
 */
export async function readFolder(dir: string): Promise<NotesFolder> {
  const root = await realpath(dir);
  const unread = new Map<string, number>();
  const entries = await listNotes(root, "", unread);
  const read: (NotesText | Problem)[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries
      .slice(at, at + AT_ONCE)
      .map((entry) => ("finding" in entry ? entry : readInside(root, entry.file)));
    read.push(...(await Promise.all(some)));
  }
  return {
    files: read.flatMap((entry) => ("text" in entry ? entry : [])),
    problems: read.flatMap((entry) => ("finding" in entry ? entry : [])),
    unread,
  };
}

/** A path below the root, or a folder that would not open. */
type Entry = { readonly file: string } | Problem;

async function listNotes(
  root: string,
  below: string,
  unread: Map<string, number>,
): Promise<readonly Entry[]> {
  const found = await readdir(path.join(root, below), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (found instanceof Error) {
    if (below === "") throw found;
    return [problem(below, { kind: "folder-unreadable", code: String(found.code) })];
  }
  const lists = found
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => listEntry(root, below ? `${below}/${entry.name}` : entry.name, entry, unread));
  return (await Promise.all(lists)).flat();
}

async function listEntry(
  root: string,
  file: string,
  entry: Dirent,
  unread: Map<string, number>,
): Promise<readonly Entry[]> {
  if (entry.isDirectory()) return listNotes(root, file, unread);
  if (formatOf(entry.name)) return [{ file }];
  const ending = ours.has(file) ? undefined : unreadEnding(entry.name);
  if (ending) unread.set(ending, (unread.get(ending) ?? 0) + 1);
  return [];
}

/** What lies beside the notes for the bot, and is read elsewhere. */
const ours = new Set(["kikigaki.yml", "terms.yml"]);

/**
 * The text of a file below `root`, which is a real path; a problem where it leads out of there, is
 * none, or is too large.
 */
export async function readInside(root: string, file: string): Promise<NotesText | Problem> {
  try {
    const real = await realpath(path.join(root, file));
    if (!real.startsWith(root + path.sep)) {
      return problem(file, { kind: "link-out" });
    }
    const status = await stat(real);
    if (!status.isFile()) return problem(file, { kind: "no-file" });
    if (status.size > largestFile) return problem(file, { kind: "file-too-large" });
    return decode(file, await readFile(real));
  } catch (error) {
    return problem(file, reasonOf(error));
  }
}

function decode(file: string, bytes: Buffer): NotesText | Problem {
  if (bytes.subarray(0, 8_000).includes(0)) {
    return problem(file, { kind: "binary" });
  }
  try {
    return {
      file: file.normalize("NFC"),
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    };
  } catch {
    return problem(file, { kind: "not-utf8" });
  }
}

function reasonOf(error: unknown): Finding {
  if (!(error instanceof Error && "code" in error)) throw error;
  switch (error.code) {
    case "ENOENT":
    case "ELOOP":
      return { kind: "broken-link" };
    case "EACCES":
    case "EPERM":
      return { kind: "no-permission" };
    default:
      return { kind: "unreadable", code: String(error.code) };
  }
}

function problem(file: string, finding: Finding): Problem {
  return { file: file.normalize("NFC"), line: 1, finding, severity: "error" };
}
