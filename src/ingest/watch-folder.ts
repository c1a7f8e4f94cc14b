import type { Stats } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { watch } from "chokidar";

export interface WatchOptions {
  readonly onChange: () => void;
  /** Watching failed in part, as when the system has no watches left. */
  readonly onError: (error: unknown) => void;
  /** Looks at the files this often, where the file system tells of no changes. */
  readonly pollSeconds: number | undefined;
  /** How long nothing must have changed before `onChange` is called. */
  readonly quietMillis?: number;
}

/** A change that never comes to rest is told after this long all the same. */
const longestBurstMillis = 5_000;

/**
 * Calls `onChange` once after every burst of changes below `dir`, and resolves when it watches.
 *
 * What {@link readFolder} leaves out is not watched either: a `git pull` writes a great deal below
 * `.git` before and after it writes the notes, and a link may lead to the whole disk. Of a link only
 * where it leads to is looked at.
 */
export async function watchFolder(
  dir: string,
  { onChange, onError, pollSeconds, quietMillis = 300 }: WatchOptions,
): Promise<{ readonly close: () => Promise<void> }> {
  const root = await realpath(dir);
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file, stats) =>
      path.relative(root, file).split(path.sep).some(isNobodysNotes) || isNoNotes(stats),
    ...(pollSeconds !== undefined && { usePolling: true, interval: pollSeconds * 1000 }),
  });
  const tell = afterQuiet(onChange, quietMillis);
  watcher.on("all", tell.touch);
  watcher.on("error", onError);
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return {
    close: async () => {
      tell.cancel();
      await watcher.close();
    },
  };
}

function isNobodysNotes(name: string): boolean {
  return (name.startsWith(".") && name !== "..") || name === "node_modules";
}

/** A pipe, a socket or a device: nothing that can be read to its end. */
function isNoNotes(stats: Stats | undefined): boolean {
  return stats !== undefined && !(stats.isFile() || stats.isDirectory() || stats.isSymbolicLink());
}

function afterQuiet(act: () => void, quietMillis: number) {
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  return {
    touch: () => {
      const now = performance.now();
      if (timer === undefined) since = now;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = undefined;
          act();
        },
        Math.min(quietMillis, Math.max(0, since + longestBurstMillis - now)),
      );
    },
    cancel: () => clearTimeout(timer),
  };
}
