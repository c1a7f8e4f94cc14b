import { Worker, type WorkerOptions } from "node:worker_threads";
import { type AnyAnswer, answersBy, type LaterAnswers } from "../answer/answers.ts";
import type { Loaded } from "../ingest/keep-library.ts";
import type { Call, Duties, FromLibrarian, ToLibrarian } from "./thread-messages.ts";

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

export interface LibrarianOptions extends Duties {
  /** Called after every reading of the notes; the first time before the librarian is given out. */
  readonly onLoaded: (loaded: Loaded) => void;
  /** Something that a person should know of, and no question fails for. */
  readonly onTrouble: (message: string) => void;
  /** Something that went well, for the log. */
  readonly onNews: (message: string) => void;
  /** The librarian is gone, and nothing can be answered any more. */
  readonly onEnd: (error: unknown) => void;
}

/** No question takes this long, so the librarian hangs. */
const answerMillis = 20_000;

interface Asked {
  readonly resolve: (answer: AnyAnswer) => void;
  readonly reject: (error: unknown) => void;
  readonly deadline: NodeJS.Timeout;
}

/** Starts the librarian, and gives it out once its library is loaded. */
export function startLibrarian(options: LibrarianOptions): Promise<Librarian> {
  const { onLoaded, onTrouble, onNews, onEnd, ...duties } = options;
  const worker = startThread({ workerData: duties satisfies Duties });
  const asked = new Map<number, Asked>();
  let count = 0;

  const send = (request: ToLibrarian) => worker.postMessage(request);

  function ask(call: Call): Promise<AnyAnswer> {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => {
        settle(id)?.reject(new Error(`No answer within ${answerMillis / 1000} seconds.`));
      }, answerMillis);
      asked.set(id, { resolve, reject, deadline });
      send({ kind: "ask", id, ...call });
    });
  }

  // as: an answer is asked with what its own name takes
  const answers = answersBy<LaterAnswers>((name, args) => ask({ name, args } as Call));

  function settle(id: number): Asked | undefined {
    const one = asked.get(id);
    asked.delete(id);
    clearTimeout(one?.deadline);
    return one;
  }

  async function stop(): Promise<void> {
    worker.removeAllListeners("exit");
    await worker.terminate();
  }

  return new Promise((resolve, reject) => {
    worker.on("message", (report: FromLibrarian) => {
      switch (report.kind) {
        case "loaded":
          onLoaded(report.loaded);
          return resolve({ answers, reload: () => send({ kind: "reload" }), stop });
        case "answered":
          return settle(report.id)?.resolve(report.answer);
        case "failed":
          return settle(report.id)?.reject(report.error);
        case "trouble":
          return onTrouble(report.message);
        case "news":
          return onNews(report.message);
      }
    });
    worker.once("error", (error) => {
      reject(error);
      onEnd(error);
    });
    worker.once("exit", () => onEnd(new Error("The librarian's thread has ended.")));
  });
}

function startThread(options: WorkerOptions): Worker {
  if (import.meta.url.endsWith(".js")) {
    return new Worker(new URL("./worker.js", import.meta.url), options);
  }
  // From the sources: a new thread does not know of tsx (privatenumber/tsx#354).
  const source = new URL("./worker.ts", import.meta.url);
  const load = `import("tsx/esm/api").then((tsx) => tsx.tsImport("${source}", "${source}"))`;
  return new Worker(load, { ...options, eval: true });
}
