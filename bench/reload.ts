/**
 * How long a reload of 10,000 talks holds up the bot's thread, and the questions asked meanwhile.
 *
 * Prints one JSON object. Every file changes, so that nothing kept from before makes it easier.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Loaded } from "../src/catalogue/loaded.ts";
import { commandLine } from "../src/cli/command-line.ts";
import { startLibrarian } from "../src/librarian/librarian.ts";
import { writeNotes } from "./made-up-notes.ts";
import { printResult } from "./print-result.ts";

commandLine({
  call: "npm run bench:reload --",
  about: "Measures how long a reload of 10,000 talks holds up the bot and its answers.",
  options: {},
});

const size = { files: 500, talksInFile: 20 };

const notesDir = await mkdtemp(join(tmpdir(), "kikigaki-"));
try {
  await writeNotes(notesDir, { ...size, edition: "first" });
  const loadings: Loaded[] = [];
  const librarian = await startLibrarian({
    notesDir,
    stateDir: undefined,
    pollSeconds: undefined,
    onLoaded: (loaded) => loadings.push(loaded),
    onNews: () => {},
    onTrouble: (message) => process.stderr.write(`${message}\n`),
    onEnd: (error) => {
      throw error;
    },
  });
  const idle = await measure(() => sleep(3_000));

  await writeNotes(notesDir, { ...size, edition: "second" });
  const answers: number[] = [];
  const reload = await measure(async () => {
    while (!loadings.some(({ parsed }, i) => i > 0 && parsed > 0)) {
      const asked = performance.now();
      await librarian.answers.ask("what was said about replication on postgres?", "en");
      answers.push(performance.now() - asked);
      await sleep(50);
    }
  });
  await librarian.stop();
  const [first] = loadings;
  const second = loadings.findLast(({ parsed }) => parsed > 0);
  answers.sort((a, b) => a - b);
  printResult({
    talks: first?.talks,
    startMillis: first?.millis,
    reloadMillis: second?.millis,
    parsed: second?.parsed,
    loopDelayMillis: { idle, reload },
    answersDuringReload: answers.length,
    answerMillis: { p50: at(answers, 0.5), p99: at(answers, 0.99), max: at(answers, 1) },
  });
} finally {
  await rm(notesDir, { recursive: true });
}

/** How late the event loop was while the work went on; a busy machine makes it late without us. */
async function measure(work: () => Promise<void>): Promise<{ p99: number; max: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  return { p99: Math.round(delay.percentile(99) / 1e6), max: Math.round(delay.max / 1e6) };
}

function at(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
