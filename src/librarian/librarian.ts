import { type AnyAnswer, answersBy, type LaterAnswers } from "../answer/answers.ts";
import type { Loaded } from "../catalogue/loaded.ts";
import type { StuckFile } from "../ingest/stuck-files.ts";
import { type Fall, startThread, type Thread } from "./thread.ts";
import type { Call, Duties, FromLibrarian } from "./thread-messages.ts";

/**
 * Keeps the library in a thread of its own, and answers questions from it.
 *
 * Reading ten thousand talks takes seconds and their memory is swept in long strokes. In their own
 * thread neither can hold up an ack: the bot's thread only ever sees the finished answer.
 */
export interface Librarian {
  readonly answers: LaterAnswers;
  /** Reads the notes again; `onLoaded` hears what came of it. */
  readonly reload: () => void;
  /** Ends the thread; `onEnd` hears nothing of it. */
  readonly stop: () => Promise<void>;
}

export interface LibrarianOptions extends Omit<Duties, "stuck"> {
  /** Called after every reading of the notes; the first time before the librarian is given out. */
  readonly onLoaded: (loaded: Loaded) => void;
  /** Something that a person should know of, and no question fails for. */
  readonly onTrouble: (message: string) => void;
  /** Something that went well, for the log. */
  readonly onNews: (message: string) => void;
  /** Why nothing can be answered for now; undefined once it can be again. */
  readonly onDown?: (reason: string | undefined) => void;
  /** How long the librarian may say nothing before it is ended and started again. */
  readonly silenceMillis?: number;
  /** The librarian is gone, and nothing can be answered any more. */
  readonly onEnd: (error: unknown) => void;
}

/** No question takes this long, and no file is read so long without a turn for a question. */
const longestSilence = 20_000;
/** How often the librarian may fall before its library is loaded, until only a person can help. */
const mostFalls = 3;

interface Asked {
  readonly call: Call;
  readonly resolve: (answer: AnyAnswer) => void;
  readonly reject: (error: unknown) => void;
  deadline: NodeJS.Timeout;
}

/**
 * Starts the librarian, and gives it out once its library is loaded.
 *
 * One that hangs or falls is started again: it goes by what was read before of the file that it hung at,
 * and is asked once more what it was asked, but for the question that it hung at.
 */
export function startLibrarian(options: LibrarianOptions): Promise<Librarian> {
  const { onLoaded, onTrouble, onNews, onDown = () => {}, onEnd, ...rest } = options;
  const { silenceMillis = longestSilence, ...duties } = rest;
  const asked = new Map<number, Asked>();
  let count = 0;
  let stuck: readonly StuckFile[] = [];
  let falls = 0;
  let thread: Thread;

  function ask(call: Call): Promise<AnyAnswer> {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      asked.set(id, { call, resolve, reject, deadline: deadlineOf(id) });
      thread.send({ kind: "ask", id, ...call });
    });
  }

  function deadlineOf(id: number): NodeJS.Timeout {
    return setTimeout(() => {
      settle(id)?.reject(new Error(`No answer within ${(2 * silenceMillis) / 1000} seconds.`));
    }, 2 * silenceMillis); // A librarian that hangs at another question comes back meanwhile.
  }

  // as: an answer is asked with what its own name takes
  const answers = answersBy<LaterAnswers>((name, args) => ask({ name, args } as Call));

  function settle(id: number): Asked | undefined {
    const one = asked.get(id);
    asked.delete(id);
    clearTimeout(one?.deadline);
    return one;
  }

  /** What waits is asked again, once the library is there; a thread takes its messages in their order. */
  function askAgain(): void {
    for (const [id, one] of asked) {
      clearTimeout(one.deadline);
      one.deadline = deadlineOf(id);
      thread.send({ kind: "ask", id, ...one.call });
    }
  }

  return new Promise((resolve, reject) => {
    const librarian: Librarian = {
      answers,
      reload: () => thread.send({ kind: "reload" }),
      stop: () => thread.end(),
    };
    let hasLoaded = false;

    const hear = (message: FromLibrarian) => {
      switch (message.kind) {
        case "loaded":
          return hearLoaded(message.loaded);
        case "answered":
          return settle(message.id)?.resolve(message.answer);
        case "failed":
          return settle(message.id)?.reject(message.error);
        case "trouble":
          return onTrouble(message.message);
        case "news":
          return onNews(message.message);
      }
    };

    function hearLoaded(loaded: Loaded): void {
      const isBack = falls > 0;
      onLoaded(isBack && hasLoaded ? onlyOf(stuck, loaded) : loaded);
      hasLoaded = true;
      falls = 0;
      if (isBack) onDown(undefined);
      if (isBack) askAgain();
      resolve(librarian);
    }

    function hearFall(fall: Fall): void {
      falls += 1;
      stuck = [...stuck.filter((one) => !fall.stuck.some(isSameFile(one))), ...fall.stuck];
      const isHopeless = falls >= mostFalls || (!hasLoaded && fall.stuck.length === 0);
      if (isHopeless) {
        reject(fall.error);
        onEnd(fall.error);
        return;
      }
      onDown("the notes are being read again");
      onTrouble(sentenceOn(fall));
      const [oldest] = asked.keys();
      if (fall.isQuestion && oldest !== undefined) settle(oldest)?.reject(fall.error);
      start();
    }

    function start(): void {
      thread = startThread(
        { ...duties, stuck },
        { onMessage: hear, onFall: hearFall, silenceMillis },
      );
    }

    start();
  });
}

function isSameFile(one: StuckFile) {
  return (other: StuckFile) => other.file === one.file;
}

/** What a librarian that is back has to tell: the organisers know of all the other problems. */
function onlyOf(stuck: readonly StuckFile[], loaded: Loaded): Loaded {
  const newProblems = loaded.newProblems.filter(({ file }) =>
    stuck.some((one) => one.file === file),
  );
  return { ...loaded, newProblems };
}

function sentenceOn({ error, stuck, isQuestion }: Fall): string {
  const files = stuck.map(({ file }) => file).join(", ");
  const at = files
    ? ` It was reading ${files}.`
    : isQuestion
      ? " It was answering a question."
      : "";
  return `The librarian is started again: ${error.message}${at}`;
}
