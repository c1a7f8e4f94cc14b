import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Finding } from "../notes/finding.ts";
import { formatOf, unreadEnding } from "../notes/formats/format-of.ts";
import type { Problem } from "../notes/meetup.ts";
import type { NotesText } from "../notes/reading.ts";
import { readRegularFile } from "../read-regular-file.ts";

/** What a notes folder holds: the texts that could be read, and what is wrong with the others. */
export interface NotesFolder {
  readonly files: readonly NotesText[];
  readonly problems: readonly Problem[];
  /** How many files of each other kind there are that somebody may have meant as notes: 7 of `.rst`. */
  readonly unread?: ReadonlyMap<string, number>;
}

/** Thousands of files at once would run out of file handles, and large ones of memory. */
const atOnce = 8;
const largestFile = 10 * 1024 * 1024;

/** How much of a folder is read. What is beyond is left out, and said to be. */
interface FolderBounds {
  readonly files: number;
  readonly folders: number;
  /** Of all texts together. */
  readonly bytes: number;
  /** Folders below one another. */
  readonly depth: number;
}

/** Far beyond what a community writes. */
const folderBounds: FolderBounds = {
  ...{ files: 20_000, folders: 10_000 },
  ...{ bytes: 100 * 1024 * 1024, depth: 20 },
};

/**
 * Reads every file of notes below `dir`, in the order of their names.
 *
 * A file that cannot be read is a problem and hides no other. Folders and files whose names begin
 * with a dot, and `node_modules`, are nobody's notes. Throws where `dir` itself cannot be read.
 */
export async function readFolder(dir: string, bounds = folderBounds): Promise<NotesFolder> {
  const root = await realpath(dir);
  const left: Left = { ...bounds, unread: new Map() };
  const entries = await listNotes(root, "", left);
  const read: (NotesText | Problem)[] = [];
  let bytes = 0;
  for (let at = 0; at < entries.length; at += atOnce) {
    const some = entries
      .slice(at, at + atOnce)
      .map((entry) => ("finding" in entry ? entry : readInside(root, entry.file)));
    for (const entry of await Promise.all(some)) {
      bytes += "text" in entry ? Buffer.byteLength(entry.text) : 0;
      if (bytes > bounds.bytes)
        return sorted([...read, problem(entry.file, { kind: "notes-too-large" })], left);
      read.push(entry);
    }
  }
  return sorted(read, left);
}

function sorted(read: readonly (NotesText | Problem)[], { unread }: Left): NotesFolder {
  return {
    files: read.flatMap((entry) => ("text" in entry ? entry : [])),
    problems: read.flatMap((entry) => ("finding" in entry ? entry : [])),
    unread,
  };
}

/** A path below the root, or a folder that would not open. */
type Entry = { readonly file: string } | Problem;

/** How many files and folders may still come, how deep folders may be, and what else was met. */
interface Left extends Pick<FolderBounds, "depth"> {
  files: number;
  folders: number;
  readonly unread: Map<string, number>;
}

/** One folder after the other, in the order of their names, so that the same files are left out each time. */
async function listNotes(root: string, below: string, left: Left): Promise<readonly Entry[]> {
  if (below.split("/").length > left.depth) return [problem(below, { kind: "folder-too-deep" })];
  left.folders -= 1;
  if (left.folders < 0) return [problem(below, { kind: "too-many-folders" })];
  const found = await readdir(path.join(root, below), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (found instanceof Error) {
    if (below === "") throw found;
    return [problem(below, { kind: "folder-unreadable", code: String(found.code) })];
  }
  const entries: Entry[] = [];
  const named = found
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of named) {
    if (left.files < 0 || left.folders < 0) break;
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
  if (entry.name.includes(notUtf8)) return [problem(file, { kind: "name-not-utf8" })];
  if (entry.isDirectory()) return listNotes(root, file, left);
  if (formatOf(entry.name)) {
    left.files -= 1;
    return [left.files < 0 ? problem(file, { kind: "too-many-files" }) : { file }];
  }
  const ending = ours.has(file) ? undefined : unreadEnding(entry.name);
  if (ending) left.unread.set(ending, (left.unread.get(ending) ?? 0) + 1);
  const isLinked = entry.isSymbolicLink() && (await isFolder(path.join(root, file)));
  return isLinked ? [problem(file, { kind: "folder-link" })] : [];
}

/** What Node puts in the place of bytes of a name that are not UTF-8, by which it cannot be opened. */
const notUtf8 = "\uFFFD";

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
}

/** What lies beside the notes for the bot, and is read elsewhere. */
const ours: ReadonlySet<string> = new Set(["kikigaki.yml", "terms.yml"]);

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
    const bytes = await readRegularFile(real, largestFile);
    switch (bytes) {
      case "no file":
        return problem(file, { kind: "no-file" });
      case "too large":
        return problem(file, { kind: "file-too-large" });
      default:
        return decode(file, bytes);
    }
  } catch (error) {
    return problem(file, reasonOf(error));
  }
}

function decode(file: string, bytes: Buffer): NotesText | Problem {
  if (otherEncodings.some((sign) => bytes.subarray(0, 8_000).includes(sign))) {
    return problem(file, { kind: "not-utf8" });
  }
  if (bytes.subarray(0, 8_000).includes(0)) {
    return problem(file, { kind: "binary" });
  }
  try {
    return {
      file: file.normalize("NFC"),
      text: utf8.decode(bytes),
    };
  } catch {
    return problem(file, { kind: "not-utf8" });
  }
}

/** One for all files: it takes longer to make than to use. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Texts that an editor saved as something else: the mark of UTF-16, which UTF-8 never has, and ISO-2022-JP's
 * change to Japanese, which would be taken for letters.
 */
const otherEncodings = [
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xfe, 0xff]),
  Buffer.from("\u001b$B"),
  Buffer.from("\u001b$@"),
];

function reasonOf(error: unknown): Finding {
  if (!(error instanceof Error && "code" in error)) throw error;
  switch (error.code) {
    case "ENOENT":
    case "ELOOP":
      return { kind: "broken-link" };
    case "ENXIO": // A socket cannot be opened, nor a pipe that nobody reads.
      return { kind: "no-file" };
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
