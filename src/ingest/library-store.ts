import { createHash } from "node:crypto";
import { readdir, realpath, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { NotesText } from "../notes/reading.ts";
import { makeFolder } from "../state-folder.ts";
import { inSlices } from "./in-slices.ts";
import { codeRoot, hashOwnCode } from "./own-code.ts";
import type { TermTables } from "./read-terms.ts";
import { loadLibrary, type MadeLibrary, saveLibrary } from "./saved-library.ts";

/** What lies beside the notes and has a say in what becomes of them, as it is written. */
export interface Beside {
  readonly tables: TermTables;
  /** `kikigaki.yml`; nothing where it cannot be read. */
  readonly settings: string | undefined;
}

/** Keeps the library of a notes folder from one run of the program to the next. */
export interface LibraryStore {
  /** Of what a library is made of: another text, table or program gives another key. None where the program cannot be read. */
  readonly keyOf: (files: readonly NotesText[], beside: Beside) => Promise<string | undefined>;
  readonly load: (key: string) => Promise<MadeLibrary | undefined>;
  /** Saves in the background, one library after the other. */
  readonly save: (key: string, saved: MadeLibrary) => void;
}

/**
 * The store in the folder `stateDir`, which is made where it is missing. The first time that a
 * library cannot be saved `onTrouble` is told, and none is saved from then on.
 */
export function openLibraryStore(
  stateDir: string,
  notesDir: string,
  onTrouble: (message: string) => void,
): LibraryStore {
  let isWritable = true;
  let saving = Promise.resolve();

  async function save(key: string, saved: MadeLibrary): Promise<void> {
    if (!isWritable) return;
    try {
      await makeFolder(resolve(stateDir));
      await saveLibrary(await pathIn(stateDir, notesDir), key, saved);
      await removeOld(stateDir);
    } catch (error) {
      isWritable = false;
      onTrouble(
        `The index cannot be kept in ${stateDir} (STATE_DIR): each start reads all notes again. (${error})`,
      );
    }
  }

  return {
    keyOf,
    load: async (key) => loadLibrary(await pathIn(stateDir, notesDir), key),
    save: (key, saved) => {
      saving = saving.then(() => save(key, saved));
    },
  };
}

async function keyOf(files: readonly NotesText[], beside: Beside): Promise<string | undefined> {
  const code = hashOwnCode();
  if (code === undefined) return undefined;
  const hash = createHash("sha256").update(code);
  function* add() {
    hash.update(JSON.stringify([beside.tables, beside.settings ?? null]));
    for (const { file, text } of files) {
      hash.update(`\0${file}\0${text.length}\0`).update(text);
      yield;
    }
  }
  await inSlices(add());
  return hash.digest("hex");
}

/** Each notes folder has a file of its own, and each program: the sources and what is built of them. */
async function pathIn(stateDir: string, notesDir: string): Promise<string> {
  const owner = createHash("sha256").update(`${codeRoot}\0${await realpath(notesDir)}`);
  return join(stateDir, `${prefix}${owner.digest("hex").slice(0, 12)}`);
}

const prefix = "index-";

/** Folders that are asked about now and then, and what a crash left unfinished. */
const mostKept = 4;

async function removeOld(stateDir: string): Promise<void> {
  const names = (await readdir(stateDir)).filter((name) => name.startsWith(prefix));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(stateDir, name);
      return { path, written: (await stat(path)).mtimeMs };
    }),
  );
  const old = files.sort((a, b) => b.written - a.written).slice(mostKept);
  for (const { path } of old) await rm(path, { force: true });
}
