import type { Stats } from "node:fs";
import path from "node:path";
import { watch } from "chokidar";

export interface EventOptions {
  /** Something changed; called for each event. */
  readonly onEvent: () => void;
  /** Watching failed in part, as when the system has no watches left. */
  readonly onError: (error: unknown) => void;
  /** Looks at the files this often, where the file system tells of no changes. */
  readonly pollSeconds: number | undefined;
}

/**
 * Tells of every change below `root`, a real path, and resolves when it watches; gives what ends it.
 *
 * What {@link readFolder} leaves out is not watched either: a `git pull` writes a great deal below
 * `.git` before and after it writes the notes, and a link may lead to the whole disk. Of a link only
 * where it leads to is looked at.
 */
export async function watchEvents(
  root: string,
  { onEvent, onError, pollSeconds }: EventOptions,
): Promise<() => Promise<void>> {
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file, stats) =>
      path.relative(root, file).split(path.sep).some(isNobodysNotes) || isNoNotes(stats),
    ...(pollSeconds !== undefined && { usePolling: true, interval: pollSeconds * 1000 }),
  });
  watcher.on("all", onEvent);
  watcher.on("error", onError);
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return () => watcher.close();
}

/** Of whose names {@link readFolder} knows that they are not of notes. */
export function isNobodysNotes(name: string): boolean {
  return (name.startsWith(".") && name !== "..") || name === "node_modules";
}

/** A pipe, a socket or a device: nothing that can be read to its end. */
function isNoNotes(stats: Stats | undefined): boolean {
  return stats !== undefined && !(stats.isFile() || stats.isDirectory() || stats.isSymbolicLink());
}
