import { BusyError } from "../calls/busy-error.ts";

/** Turns in which askers are served: each in the circle has one, however many questions they have. */
export interface Turns {
  /** Does the work when the asker's turn has come. Rejects with {@link BusyError} where too much waits. */
  readonly inTurn: <T>(asker: string, work: () => Promise<T>) => Promise<T>;
}

interface Waiting {
  readonly go: () => void;
  readonly turnAway: (error: BusyError) => void;
}

/**
 * @param atOnce So much is done at a time.
 * @param most So much waits in all. For one more, the last of whoever has most waiting is turned away.
 * @example Behind 200 questions of one person, the one of another is the next but one.
 */
export function createTurns(atOnce: number, most: number): Turns {
  const lines = new Map<string, Waiting[]>(); // A Map keeps insertion order: the first is the next.
  let working = 0;
  let waiting = 0;

  function comeNext(): void {
    const [next] = lines;
    if (working >= atOnce || next === undefined) return;
    const [asker, line] = next;
    const first = line.shift();
    lines.delete(asker);
    if (line.length > 0) lines.set(asker, line);
    working += 1;
    waiting -= 1;
    first?.go();
  }

  function makeRoom(asker: string): void {
    if (waiting < most) return;
    const own = lines.get(asker)?.length ?? 0;
    const longest = [...lines.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
    if (longest.length <= own + 1) throw new BusyError();
    longest.pop()?.turnAway(new BusyError());
    waiting -= 1;
  }

  async function turnOf(asker: string): Promise<void> {
    makeRoom(asker);
    await new Promise<void>((go, turnAway) => {
      const line = lines.get(asker) ?? [];
      line.push({ go, turnAway });
      lines.set(asker, line);
      waiting += 1;
      comeNext();
    });
  }

  return {
    inTurn: async (asker, work) => {
      await turnOf(asker);
      try {
        return await work();
      } finally {
        working -= 1;
        comeNext();
      }
    },
  };
}
