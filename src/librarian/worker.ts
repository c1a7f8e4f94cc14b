/** The librarian's thread: keeps the library of a notes folder up to date, and answers from it. */
import { parentPort, workerData } from "node:worker_threads";
import { type AnyAnswer, answersFrom } from "../answer/answers.ts";
import { keepLibrary } from "../ingest/keep-library.ts";
import { watchFolder } from "../ingest/watch-folder.ts";
import { dayOf, today } from "../today.ts";
import type { Call, Duties, FromLibrarian, ToLibrarian } from "./thread-messages.ts";

const port = parentPort;
if (!port) throw new Error("The librarian runs as a worker; librarian.ts starts it.");

const { notesDir, stateDir, pollSeconds, notesUrl, stuck } = workerData as Duties; // as: librarian.ts sends these
port.on("message", ({ kind }: ToLibrarian) => {
  if (kind === "ping") report({ kind: "alive" }); // While the notes are first read, too.
});
let isReading = true;
const tell = (message: string) => report({ kind: "trouble", message });
const { library, loaded } = await keepLibrary(notesDir, {
  stateDir,
  stuck,
  onTrouble: tell,
  onReading: (what) => report({ kind: "at", what }),
});
isReading = false;

await watchFolder(notesDir, {
  pollSeconds,
  onChange: reload,
  onError: (error) =>
    tell(
      `The notes folder cannot be watched in full (${error}). Changes are seen within minutes; set NOTES_POLLING to see them sooner.`,
    ),
  onAnew: () =>
    report({
      kind: "news",
      message: "Another notes folder stands there: it is watched from now on",
    }),
});
report({ kind: "loaded", loaded });
port.on("message", (request: ToLibrarian) => {
  switch (request.kind) {
    case "ask":
      return answer(request.id, request);
    case "reload":
      return reload();
    case "ping":
      return;
  }
});
reload(); // What changed between the first reading and the watch.

function answer(id: number, call: Call): void {
  if (isReading) report({ kind: "at", what: "question" });
  try {
    report({ kind: "answered", id, answer: answerTo(call) });
  } catch (error) {
    report({ kind: "failed", id, error });
  }
}

function answerTo({ name, args }: Call): AnyAnswer {
  const changed = library.changed();
  const updated = changed && dayOf(changed);
  const answers = answersFrom(library.current(), Math.random, today, { notesUrl, updated });
  const ask = answers[name] as (...args: readonly unknown[]) => AnyAnswer; // as: `Call` pairs them
  return ask(...args);
}

function reload(): void {
  isReading = true;
  library.reload().then(
    (again) => {
      isReading = false;
      report({ kind: "loaded", loaded: again });
    },
    (error: unknown) => {
      throw error; // Outside the promise's chain it would be an unhandled rejection: the same end.
    },
  );
}

function report(message: FromLibrarian): void {
  port?.postMessage(message);
}
