import type { Stats } from "node:fs";
import path from "node:path";
import { watch } from "chokidar";
import { formatOf } from "../notes/formats/format-of.ts";

export interface EventOptions {
  /** Something changed; called for each event. */
  readonly onEvent: () => void;
  /** Watching failed in part, as when the system has no watches left. */
  readonly onError: (error: unknown) => void;
  /** Looks at the files this often, where the file system tells of no changes. */
  readonly pollSeconds: number | undefined;
}

/** Each takes memory, and one of the system's watches. */
const mostWatched = 20_000;

/**
 * Tells of every change below `root`, a real path, and resolves when it watches; gives what ends it.
 *
 * What {@link readFolder} leaves out is not watched either: a `git pull` writes a great deal below
 * `.git` before and after it writes the notes, and a link may lead to the whole disk. A folder tells of
 * the files in it, so that each folder is one watch, and no file is; where one has to look at files, each is.
 */
export async function watchEvents(
  root: string,
  { onEvent, onError, pollSeconds }: EventOptions,
  most = mostWatched,
): Promise<() => Promise<void>> {
  const isPolling = pollSeconds !== undefined;
  const watched = new Set<string>();

  function isLeftOut(file: string, stats: Stats | undefined): boolean {
    if (path.relative(root, file).split(path.sep).some(isNobodysNotes)) return true;
    if (stats === undefined || watched.has(file)) return false;
    if (!stats.isDirectory() && !(isPolling && isReadable(stats) && isOfNotes(file))) return true;
    if (watched.size >= most) {
      onError(new TooMuchToWatchError(most));
      return true;
    }
    watched.add(file);
    return false;
  }

  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: isLeftOut,
    ...(isPolling && { usePolling: true, interval: pollSeconds * 1000 }),
  });
  watcher.on("all", onEvent);
  watcher.on("unlinkDir", (file) => watched.delete(file));
  watcher.on("unlink", (file) => watched.delete(file));
  if (!isPolling) watcher.on("raw", hearRaw);
  watcher.on("error", onError);
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return () => watcher.close();

  /** What a folder tells of a file in it: `rename` where it came or went, `change` where its text did. */
  function hearRaw(event: string, file: string | null): void {
    if (file !== null && /^\.[^.]|^node_modules$/u.test(file)) return; // `..data` is Kubernetes's link to the notes.
    if (file === null || event === "rename" || isOfNotes(file)) onEvent();
  }
}

/** More below the folder than is watched. */
class TooMuchToWatchError extends Error {
  readonly code = "TOO_MUCH";

  constructor(most: number) {
    super(`more than ${most} files or folders`);
  }
}

/** Of whose names {@link readFolder} knows that they are not of notes. */
export function isNobodysNotes(name: string): boolean {
  return (name.startsWith(".") && name !== "..") || name === "node_modules";
}

/** A file that is read for the notes, by its name. */
export function isOfNotes(file: string): boolean {
  return formatOf(file) !== undefined || /(?:^|[\\/])(?:kikigaki|terms)\.yml$/u.test(file);
}

/** No pipe, socket or device, which cannot be read to its end. */
function isReadable(stats: Stats): boolean {
  return stats.isFile() || stats.isSymbolicLink();
}
