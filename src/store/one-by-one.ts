import type { Database } from "./database.ts";

/** What waits for a database that is slow; beyond this it is lost. */
const mostWaiting = 1_000;

export interface OneByOneOptions {
  /** Opens the database when it is first used, and anew after anything failed. */
  readonly open: () => Promise<Database>;
  /** What cannot be kept, once; and that it is kept again. Neither tells what was asked. */
  readonly onTrouble: (message: string) => void;
  readonly onNews: (message: string) => void;
}

/** A database to which one thing is done after the other, and which may fail without anybody's hearing of it. */
export interface OneByOne {
  /** What it gives; undefined where it fails. Only what `writes` tells that the database works again. */
  readonly act: <T>(
    what: (database: Database) => Promise<T>,
    writes?: boolean,
  ) => Promise<T | undefined>;
  /** Resolves when all that waits is done and the database is closed. */
  readonly close: () => Promise<void>;
}

export function oneByOne({ open, onTrouble, onNews }: OneByOneOptions): OneByOne {
  let opened: Promise<Database> | undefined;
  let isDown = false;
  let waiting = 0;
  let done: Promise<unknown> = Promise.resolve();

  /** The next time it is opened anew. */
  async function leave(): Promise<void> {
    const left = opened;
    opened = undefined;
    await left?.then((database) => database.close()).catch(() => {});
  }

  function hearTrouble(message: string): void {
    if (!isDown) onTrouble(`What is asked in vain cannot be kept for now (${message})`);
    isDown = true;
  }

  return {
    act: (what, writes = true) => {
      if (waiting >= mostWaiting) {
        hearTrouble("it is too slow");
        return Promise.resolve(undefined);
      }
      waiting += 1;
      const next = done.then(async () => {
        try {
          opened ??= open();
          const result = await what(await opened);
          if (isDown && writes) {
            onNews("What is asked in vain is kept again");
            isDown = false;
          }
          return result;
        } catch (error) {
          hearTrouble(Object(error).message);
          await leave(); // Its tables may be gone, or its file.
          return undefined;
        } finally {
          waiting -= 1;
        }
      });
      done = next;
      return next;
    },
    close: async () => {
      await done;
      await leave();
    },
  };
}
