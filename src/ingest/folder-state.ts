import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { isNobodysNotes, isOfNotes } from "./folder-events.ts";

/** Which folder stands at a path, whatever is in it. */
export interface Place {
  /** The path without links. */
  readonly root: string;
  /** Another one for another folder, also where it stands at the same path. */
  readonly id: string;
}

/** The folder at this path; undefined while there is none. */
export async function placeOf(dir: string): Promise<Place | undefined> {
  try {
    const root = await realpath(dir);
    const { dev, ino, birthtimeMs } = await stat(root); // The number of a removed folder is given again.
    return { root, id: `${root} ${dev} ${ino} ${birthtimeMs}` };
  } catch {
    return undefined;
  }
}

/**
 * What one can tell of a folder without opening a file: names, sizes and times of all notes in it.
 * Another text for another state; what cannot be read is a state too.
 */
export async function stateOf(dir: string): Promise<string> {
  const parts: string[] = [];
  await addState(dir, parts, 0);
  return parts.join("\n");
}

/** Deeper than any notes lie; `readFolder` has the same bound. */
const deepest = 20;
/** Notes and folders; `readFolder` reads no more. */
const most = 30_000;

/** One folder after the other: nobody waits for it. */
async function addState(dir: string, parts: string[], depth: number): Promise<void> {
  if (parts.length > most) return;
  const entries = await readdir(dir, { withFileTypes: true }).catch((error) => String(error.code));
  parts.push(typeof entries === "string" ? `${dir} ${entries}` : dir);
  if (typeof entries === "string" || depth > deepest) return;
  for (const entry of entries) {
    if (isNobodysNotes(entry.name)) continue;
    const path = join(dir, entry.name);
    if (entry.isDirectory()) await addState(path, parts, depth + 1);
    else if (isOfNotes(entry.name)) parts.push(await lineOf(path, entry));
  }
}

async function lineOf(path: string, entry: Dirent): Promise<string> {
  const found = entry.isFile() || entry.isSymbolicLink() ? await stat(path).catch(codeOf) : "none";
  return typeof found === "string"
    ? `${path} ${found}`
    : `${path} ${found.ino} ${found.size} ${found.mtimeMs}`;
}

function codeOf(error: NodeJS.ErrnoException): string | Stats {
  return String(error.code);
}
