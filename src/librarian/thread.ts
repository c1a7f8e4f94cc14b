import { Worker, type WorkerOptions } from "node:worker_threads";
import type { StuckFile } from "../ingest/stuck-files.ts";
import type { Duties, FromLibrarian, ToLibrarian } from "./thread-messages.ts";

/** The librarian's thread, as long as it lives. */
export interface Thread {
  readonly send: (message: ToLibrarian) => void;
  /** Ends it; nobody hears of it. */
  readonly end: () => Promise<void>;
}

/** How a thread came to its end, and what it was at: files of notes, or the oldest question. */
export interface Fall {
  readonly error: Error;
  readonly stuck: readonly StuckFile[];
  readonly isQuestion: boolean;
}

export interface ThreadOptions {
  readonly onMessage: (message: FromLibrarian) => void;
  /** It hung, threw or ran out of memory, and is ended. */
  readonly onFall: (fall: Fall) => void;
  /** How long it may say nothing. */
  readonly silenceMillis: number;
}

const checkMillis = 1_000;

/**
 * Starts a thread, and asks every second whether it is still there: no question and no file takes as
 * long as the silence that ends it.
 */
export function startThread(
  duties: Duties,
  { onMessage, onFall, silenceMillis }: ThreadOptions,
): Thread {
  const worker = createWorker({ workerData: duties });
  /** The files that were parsed in this reading of the folder. */
  let read: StuckFile[] = [];
  let at: StuckFile | "library" | "question" = "question";
  let hasLoaded = false;
  let heardAt = performance.now();
  let checkedAt = heardAt;

  const checks = setInterval(() => {
    const now = performance.now();
    // Where we slept ourselves, what it said meanwhile is still to be heard.
    if (now - checkedAt > 2 * checkMillis + 500) heardAt = now;
    checkedAt = now;
    if (now - heardAt > silenceMillis) {
      fall(new Error(`The librarian has said nothing for ${silenceMillis / 1000} seconds.`));
    } else worker.postMessage({ kind: "ping" } satisfies ToLibrarian);
  }, checkMillis);
  checks.unref();

  worker.on("message", (message: FromLibrarian) => {
    heardAt = performance.now();
    switch (message.kind) {
      case "alive":
        return;
      case "at":
        at = message.what;
        if (typeof at === "object") read.push(at);
        return;
      case "loaded":
        [read, at, hasLoaded] = [[], "question", true];
        return onMessage(message);
      case "answered":
      case "failed":
        if (read.length > 0) at = "library";
        return onMessage(message);
      default:
        return onMessage(message);
    }
  });
  worker.once("error", (error) => fall(error));
  worker.once("exit", () => fall(new Error("The librarian's thread has ended.")));

  function fall(error: Error): void {
    void end();
    onFall({ error, stuck: stuckFiles(), isQuestion: at === "question" });
  }

  /** Of a library that hangs while it is made of several new texts, none is known to be good. */
  function stuckFiles(): readonly StuckFile[] {
    if (typeof at === "object") return [at];
    return at === "library" && hasLoaded ? read : [];
  }

  async function end(): Promise<void> {
    clearInterval(checks);
    worker.removeAllListeners();
    worker.on("error", () => {}); // It is told already.
    await worker.terminate();
  }

  return { send: (message) => worker.postMessage(message), end };
}

function createWorker(options: WorkerOptions): Worker {
  if (import.meta.url.endsWith(".js")) {
    return new Worker(new URL("./worker.js", import.meta.url), options);
  }
  // From the sources: a new thread does not know of tsx (privatenumber/tsx#354).
  const source = new URL("./worker.ts", import.meta.url);
  const load = `import("tsx/esm/api").then((tsx) => tsx.tsImport("${source}", "${source}"))`;
  return new Worker(load, { ...options, eval: true });
}
