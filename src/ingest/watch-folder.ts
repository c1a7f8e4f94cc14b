import { watchEvents } from "./folder-events.ts";
import { placeOf, stateOf } from "./folder-state.ts";

export interface WatchOptions {
  readonly onChange: () => void;
  /** Watching failed in part, as when the system has no watches left; once for each cause. */
  readonly onError: (error: unknown) => void;
  /** Another folder stands at the path, and is watched from now on. */
  readonly onAnew?: () => void;
  /** Looks at the files this often, where the file system tells of no changes. */
  readonly pollSeconds: number | undefined;
  /** How long nothing must have changed before `onChange` is called. */
  readonly quietMillis?: number;
  /** How often is looked whether the folder is still the same. */
  readonly placeMillis?: number;
  /** How often all names, sizes and times are looked at, whatever the file system tells of. */
  readonly stateMillis?: number;
}

/** A change that never comes to rest is told after this long all the same. */
const longestBurstMillis = 5_000;

/**
 * Calls `onChange` once after every burst of changes below `dir`, and resolves when it watches.
 *
 * The file system's events are of a folder, not of a path: after it was moved, a link to it swapped, or
 * it was removed and made again, they tell of nothing more. So the path is looked at every few seconds,
 * and watched anew where another folder stands there; and every few minutes all names and times are
 * compared, so that nothing that the events miss is stale for good.
 */
export async function watchFolder(
  dir: string,
  {
    onChange,
    onError,
    onAnew = () => {},
    pollSeconds,
    quietMillis = 300,
    placeMillis = 2_000,
    stateMillis = 180_000,
  }: WatchOptions,
): Promise<{ readonly close: () => Promise<void> }> {
  const told = new Set<unknown>();
  const tell = afterQuiet(onChange, quietMillis);
  let watched = await start();
  let state = await stateOf(dir);

  /** Watches the folder that stands there now; nothing where there is none. */
  async function start() {
    const place = await placeOf(dir);
    const events = { onEvent: tell.touch, onError: hearOfError, pollSeconds };
    const end = place && (await watchEvents(place.root, events));
    return { id: place?.id, end };
  }

  function hearOfError(error: unknown): void {
    const code = codeOf(error);
    // One sub-folder that cannot be read is a problem of the notes, and `readFolder` tells it.
    if (code === "EACCES" || code === "EPERM" || code === "ENOENT" || told.has(code)) return;
    told.add(code);
    onError(error);
  }

  async function lookAtPlace(): Promise<void> {
    const place = await placeOf(dir);
    if (place?.id === watched.id) return;
    await watched.end?.();
    watched = await start();
    if (watched.id !== undefined) onAnew();
    tell.touch();
  }

  async function lookAtState(): Promise<void> {
    const now = await stateOf(dir);
    if (now !== state) tell.touch();
    state = now;
  }

  const looks = [every(placeMillis, lookAtPlace), every(stateMillis, lookAtState)];
  return {
    close: async () => {
      for (const look of looks) await look.end();
      tell.cancel();
      await watched.end?.();
    },
  };
}

/** Does it again and again, that long after it was done; nobody waits for it at the end of the process. */
function every(millis: number, act: () => Promise<void>) {
  let isOver = false;
  let running = Promise.resolve();
  let timer = setTimeout(again, millis).unref();
  function again(): void {
    running = act().then(() => {
      if (!isOver) timer = setTimeout(again, millis).unref();
    });
  }
  return {
    end: async () => {
      isOver = true;
      clearTimeout(timer);
      await running;
    },
  };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
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
