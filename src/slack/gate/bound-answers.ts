import type { LaterAnswers } from "../../answer/answers.ts";

/** More is being asked than can be answered soon; the asker is told to come back. */
export class BusyError extends Error {
  override readonly name = "BusyError";

  constructor() {
    super("Too many questions at once.");
  }
}

/** The same answers for at most so many questions at a time; beyond that, {@link BusyError}. */
export function boundAnswers(answers: LaterAnswers, most: number): LaterAnswers {
  let waiting = 0;
  const bound =
    (ask: (...args: never[]) => Promise<unknown>) =>
    async (...args: never[]): Promise<unknown> => {
      if (waiting >= most) throw new BusyError();
      waiting += 1;
      try {
        return await ask(...args);
      } finally {
        waiting -= 1;
      }
    };
  const entries = Object.entries(answers).map(([name, ask]) => [name, bound(ask)]);
  return Object.fromEntries(entries) as LaterAnswers; // as: each under its own name
}
