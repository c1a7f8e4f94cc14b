/**
 * Where the bot is between its start and its end.
 *
 * @example
 * const stage = createStage("reading the notes");
 * stage.notReady(); // "reading the notes"
 * stage.next(undefined);
 * stage.notReady(); // undefined: it takes questions
 */
export interface Stage {
  /** Why no question can be taken now; undefined where one can. */
  readonly notReady: () => string | undefined;
  /** The bot does this next; undefined once it takes questions. Nothing follows on stopping. */
  readonly next: (doing: string | undefined) => void;
  /** True for the first call: the bot takes questions no more. */
  readonly stop: () => boolean;
}

/** A bot that does this first. */
export function createStage(first: string | undefined): Stage {
  let doing = first;
  let isStopping = false;
  return {
    notReady: () => (isStopping ? "stopping" : doing),
    next: (what) => {
      doing = what;
    },
    stop: () => {
      const isFirst = !isStopping;
      isStopping = true;
      return isFirst;
    },
  };
}
