/**
 * How fast the search is beside other engines: `npm run bench -- --talks 10000 --runs 3`.
 *
 * Prints a Markdown table: medians of the runs, and in brackets how many times ours that is. The
 * engines take turns, so that a busy minute of the machine hits all of them.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { commandLine } from "../src/cli/command-line.ts";
import { type Engine, engines } from "./engines.ts";
import { installed } from "./installed.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Measured } from "./measure-engine.ts";

const { values } = commandLine({
  call: "npm run bench --",
  about: "Measures the speed of this search and its peers in the same run, as a table.",
  options: {
    talks: { kind: "number", value: "N", help: "talks in the notes; 10000 unless given" },
    questions: { kind: "number", value: "N", help: "questions asked; 400 unless given" },
    runs: { kind: "number", value: "N", help: "runs of each engine; 3 unless given" },
    only: { kind: "text", value: "NAME", help: "only engines with this in their name" },
    without: { kind: "text", value: "NAME", help: "all but those with this in their name" },
    from: { kind: "text", value: "FILE.json", help: "documents to make talks of" },
  },
});
const { talks = 10_000, questions = 400, only = "", without } = values;
const { runs: runCount = 3, from = "../shared/search/data/talks-t2a-a.json" } = values;
const child = fileURLToPath(new URL("measure-engine.ts", import.meta.url));
const longest = 15 * 60_000; // For one engine, in milliseconds.

/** The columns of the table. */
const figures: readonly { of: (one: Measured) => number; digits: number }[] = [
  { of: ({ buildMs }) => buildMs / 1_000, digits: 1 },
  { of: ({ heapMb }) => heapMb, digits: 0 },
  { of: ({ shortMs }) => quantile(shortMs, 0.5), digits: 2 },
  { of: ({ shortMs }) => quantile(shortMs, 0.99), digits: 2 },
  { of: ({ longMs }) => quantile(longMs, 0.5), digits: 2 },
  { of: ({ longMs }) => quantile(longMs, 0.99), digits: 2 },
];

const runs = new Map<Engine, Measured[]>();
const compared = installed(engines).filter(
  ({ name }) => name.includes(only) && (without === undefined || !name.includes(without)),
);
for (let run = 0; run < runCount; run += 1) {
  for (const engine of compared) {
    process.stderr.write(`Run ${run + 1}: ${engine.name}\n`);
    const measured = await measure(engine);
    if (measured) runs.set(engine, [...(runs.get(engine) ?? []), measured]);
  }
}
const [ours] = runs.values();
process.stdout.write(
  `${talks} talks, ${questions} questions, medians of ${runCount} runs, Node ${process.version}\n\n`,
);
process.stdout.write(
  markdownTable([
    ["engine", "build s", "heap MB", "short p50 ms", "p99", "long p50 ms", "p99"],
    ...[...runs].map(([engine, own]) => [
      engine.name,
      ...figures.map(({ of, digits }) => {
        const value = median(own.map(of));
        const times = value / median((ours ?? []).map(of));
        return `${value.toFixed(digits)} (${times.toFixed(times < 10 ? 1 : 0)})`;
      }),
    ]),
  ]),
);

async function measure({ name }: Engine): Promise<Measured | undefined> {
  const options = ["--import", "tsx", "--expose-gc", "--max-old-space-size=12000", child];
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...options, name, String(talks), String(questions), from],
      { timeout: longest },
    );
    return JSON.parse(stdout);
  } catch (error) {
    process.stderr.write(`${name} gave up: ${String(error).slice(-300)}\n`);
    return undefined;
  }
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
