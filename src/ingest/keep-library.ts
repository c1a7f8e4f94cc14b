import type { Loaded } from "../catalogue/loaded.ts";
import { type FileDraft, readFile } from "../notes/folder/read-file.ts";
import { readNotes } from "../notes/folder/read-notes.ts";
import type { Problem } from "../notes/meetup.ts";
import type { NotesText } from "../notes/reading.ts";
import { noSettings } from "../notes/settings.ts";
import { buildLibraryInSteps, type Library } from "../search/index/library.ts";
import { inSlices } from "./in-slices.ts";
import { lastChange } from "./last-change.ts";
import { lastGood } from "./last-good.ts";
import { type Beside, openLibraryStore } from "./library-store.ts";
import { limitTalks } from "./limit-talks.ts";
import { type NotesFolder, readFolder } from "./read-folder.ts";
import { parseSettings, readSettingsText, type SettingsReading } from "./read-settings.ts";
import { parseTermTables, readTermTables } from "./read-terms.ts";
import { parseWordTable } from "./read-words.ts";
import type { MadeLibrary } from "./saved-library.ts";
import { type StuckFile, stuckFile, withoutStuck } from "./stuck-files.ts";

/** A library that follows its notes folder. */
export interface KeptLibrary {
  /** The library as last loaded; a reload makes another one and leaves this as it is. */
  readonly current: () => Library;
  /** When the youngest of the notes was written; undefined where there are none. */
  readonly changed: () => Date | undefined;
  /** Reads the folder again. A call during a reload joins the one that follows it. */
  readonly reload: () => Promise<Loaded>;
}

export interface KeepOptions {
  /** Where the library is saved, so that the next start is fast; nowhere unless given. */
  readonly stateDir?: string | undefined;
  /** Texts that are not to be read again, since they hung. */
  readonly stuck?: readonly StuckFile[];
  /** Something that a person should know of, and no question fails for. */
  readonly onTrouble?: (message: string) => void;
  /** How many talks there may be; what is beyond is a problem. */
  readonly mostTalks?: number;
  /** Told of each file before it is parsed, and when all are. */
  readonly onReading?: (what: StuckFile | "library") => void;
}

/**
 * Loads the library of a notes folder and keeps it up to date on demand.
 *
 * Throws where the folder cannot be read the first time; later on that is a problem like others,
 * and the library stays as it is.
 */
export async function keepLibrary(
  dir: string,
  { stateDir, stuck = [], onTrouble = () => {}, mostTalks, onReading = () => {} }: KeepOptions = {},
): Promise<{ readonly library: KeptLibrary; readonly loaded: Loaded }> {
  const store = stateDir === undefined ? undefined : openLibraryStore(stateDir, dir, onTrouble);
  let files: readonly NotesText[] = [];
  const drafts = new Drafts((file) => {
    const before = files.find((one) => one.file === file.file);
    onReading(stuckFile(file, before?.text));
  });
  let beside: Beside | undefined;
  let settings = noSettings;
  let made: MadeLibrary | undefined;
  let changed: Date | undefined;
  let reported = new Set<string>();

  async function load(): Promise<Loaded> {
    const start = performance.now();
    const parsedBefore = drafts.parsed;
    const now = drafts.recognise(await readAgain(dir, files));
    if (made) await inSlices(drafts.readAll(newIn(now.files, files))); // For lastGood.
    onReading("library");
    const good = lastGood(now, files, (file) => errorsOf(drafts.read(file)));
    // Where the notes stay as they were, so does what lies beside them: it may say which of them are none.
    const besideNow = beside && isAway(good) ? beside : await readAllBeside(dir);
    const said = parseSettings(besideNow.settings, settings);
    settings = said.settings;
    if (!made || !isSame(good.files, files) || !isSameBeside(besideNow, beside)) {
      made = await make(good.files, besideNow, said, made);
      changed = await lastChange(dir, good.files);
    }
    files = good.files;
    beside = besideNow;

    const problems = [...good.problems, ...said.problems, ...made.problems];
    const newProblems = problems.filter((problem) => !reported.has(keyOf(problem)));
    reported = new Set(problems.map(keyOf));
    return {
      meetups: made.library.catalogue.meetups.length,
      talks: made.library.catalogue.talks.length,
      parsed: drafts.parsed - parsedBefore,
      millis: Math.round(performance.now() - start),
      problems: problems.length,
      errors: problems.filter(({ severity }) => severity === "error").length,
      newProblems,
    };
  }

  /** The library of these files: at the start the saved one where it is of the very same. */
  async function make(
    of: readonly NotesText[],
    lying: Beside,
    said: SettingsReading,
    before: MadeLibrary | undefined,
  ): Promise<MadeLibrary> {
    const key = await store?.keyOf(of, lying);
    const saved = before || key === undefined ? undefined : await store?.load(key);
    if (saved) return saved;
    await inSlices(drafts.readAll(of));
    onReading("library");
    const notes = readNotes(of, (file) => drafts.read(file), said.settings);
    const limited = limitTalks(notes.meetups, mostTalks);
    const { terms, problems } = await inSlices(parseTermTables(lying.tables, before?.terms));
    const list = parseWordTable(lying.tables.words);
    const fresh = {
      library: await inSlices(buildLibraryInSteps(limited.meetups, terms, list)),
      terms,
      list,
      problems: [...problems, ...limited.problems, ...notes.files.flatMap((file) => file.problems)],
    };
    // Beside a wrong table stand terms of another time, beside wrong settings those.
    const isRight = problems.length + said.problems.length === 0;
    if (key !== undefined && isRight) store?.save(key, fresh);
    return fresh;
  }

  async function readAgain(root: string, before: readonly NotesText[]): Promise<NotesFolder> {
    try {
      return withoutStuck(await readFolder(root), stuck);
    } catch (error) {
      if (!made) throw error;
      return { files: before, problems: [unreadableFolder(error)] };
    }
  }

  const loaded = await load();
  const first = made;
  if (!first) throw new Error("A library that is loaded exists.");
  const current = () => (made ?? first).library;
  return { library: { current, changed: () => changed, reload: oneAtATime(load) }, loaded };
}

async function readAllBeside(dir: string): Promise<Beside> {
  return { tables: await readTermTables(dir), settings: await readSettingsText(dir) };
}

/** True of a folder that is gone or empty, of which is gone on with what was read before. */
function isAway({ problems }: NotesFolder): boolean {
  return problems.some(({ file }) => file === ".");
}

/** Each file's draft, for as long as its text stays the same. */
class Drafts {
  #latest = new Map<string, NotesText>();
  readonly #drafts = new WeakMap<NotesText, FileDraft>();
  readonly #onParse: (file: NotesText) => void;
  parsed = 0;

  /** @param onParse Told of each file before it is parsed. */
  constructor(onParse: (file: NotesText) => void) {
    this.#onParse = onParse;
  }

  /** The folder with every file whose text is known as the object it was known by. */
  recognise({ files, problems }: NotesFolder): NotesFolder {
    const known = files.map((file) => {
      const before = this.#latest.get(file.file);
      return before?.text === file.text ? before : file;
    });
    this.#latest = new Map(known.map((file) => [file.file, file]));
    return { files: known, problems };
  }

  *readAll(files: readonly NotesText[]): Generator<undefined, void> {
    for (const file of files) {
      this.read(file);
      yield;
    }
  }

  read(file: NotesText): FileDraft {
    const known = this.#drafts.get(file);
    if (known) return known;
    this.#onParse(file);
    const draft = readFile(file);
    this.#drafts.set(file, draft);
    this.parsed += 1;
    return draft;
  }
}

/** Runs `work` again only after the run before has ended; all who ask meanwhile share one run. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        const run = work();
        running = run;
        next = undefined;
        return run;
      });
    return next;
  };
}

function errorsOf({ problems }: FileDraft): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

function isSame(a: readonly NotesText[], b: readonly NotesText[]): boolean {
  return a.length === b.length && a.every((file, i) => file === b[i]);
}

function newIn(files: readonly NotesText[], before: readonly NotesText[]): readonly NotesText[] {
  const known = new Set(before);
  return files.filter((file) => !known.has(file));
}

function isSameBeside(a: Beside, b: Beside | undefined): boolean {
  const [now, before] = [a.tables, b?.tables];
  const isSameTable =
    now.ours === before?.ours && now.theirs === before.theirs && now.words === before.words;
  return isSameTable && a.settings === b?.settings;
}

function keyOf({ file, line, finding, isKept }: Problem): string {
  return JSON.stringify([file, line, finding, isKept ?? false]);
}

function unreadableFolder(error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? error.code : error;
  const finding = { kind: "notes-folder-unreadable", code: String(code) } as const;
  return { file: ".", line: 1, finding, severity: "error" };
}
