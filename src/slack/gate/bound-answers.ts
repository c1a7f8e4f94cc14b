import { type LaterAnswers, wrapAnswers } from "../../answer/answers.ts";

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
  return wrapAnswers(answers, async (ask) => {
    if (waiting >= most) throw new BusyError();
    waiting += 1;
    try {
      return await ask();
    } finally {
      waiting -= 1;
    }
  });
}
