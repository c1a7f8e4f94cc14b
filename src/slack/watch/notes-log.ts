import type { Logger } from "pino";
import { problemText } from "../../card/problems/problem-text.ts";
import type { Loaded } from "../../catalogue/loaded.ts";
import type { Problem } from "../../notes/meetup.ts";
import type { Metrics } from "./metrics.ts";
import type { Stage } from "./stage.ts";

export interface NotesLogOptions {
  readonly log: Logger;
  /** The notes folder, as the setting names it. */
  readonly dir: string;
  readonly metrics: Metrics;
  readonly stage: Stage;
  /** Tells the organisers, once the bot takes questions. */
  readonly report: (problems: readonly Problem[]) => void;
}

/** Tells the log, the metrics and the organisers what came of each reading of the notes. */
export interface NotesLog {
  readonly hear: (loaded: Loaded) => void;
  /** What there is by now. */
  readonly held: () => Pick<Loaded, "meetups" | "talks" | "errors">;
}

export function createNotesLog({ log, dir, metrics, stage, report }: NotesLogOptions): NotesLog {
  let last: Loaded | undefined;

  function hear(loaded: Loaded): void {
    const isFirst = last === undefined;
    const { newProblems, ...facts } = loaded;
    metrics.meetups.set(loaded.meetups);
    metrics.talks.set(loaded.talks);
    metrics.problems.set({ severity: "error" }, loaded.errors);
    metrics.problems.set({ severity: "warning" }, loaded.problems - loaded.errors);
    metrics.loadSeconds.observe(loaded.millis / 1000);
    for (const problem of newProblems) {
      const { file, line, severity } = problem;
      log.warn({ file, line, severity, what: problemText(problem, "en") }, "Problem in the notes");
    }
    const isOther = last?.talks !== loaded.talks || last.meetups !== loaded.meetups;
    if (isFirst || isOther || loaded.parsed > 0) log.info(facts, "Notes loaded");
    if (loaded.talks === 0 && (isFirst || isOther)) log.warn(noTalks(dir));
    if (stage.notReady() === undefined) report(newProblems);
    last = loaded;
  }

  const none = { meetups: 0, talks: 0, errors: 0 };
  return { hear, held: () => last ?? none };
}

function noTalks(dir: string): string {
  return `The notes have no talk yet: every question will find nothing. Put a Markdown file for each meetup into ${dir} (NOTES_DIR); notes/README.md of Kikigaki shows one, and "npm run notes" says what is read of yours.`;
}
