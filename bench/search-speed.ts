/**
 * How fast the search is beside other engines: `npm run bench -- --talks 10000 --runs 3`.
 *
 * Prints a Markdown table: medians of the runs, and in brackets how many times ours that is. The
 * engines take turns, so that a busy minute of the machine hits all of them.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { type Engine, engines } from "./engines.ts";
import { installed } from "./installed.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Measured } from "./measure-engine.ts";

const { values } = parseArgs({
  options: {
    talks: { type: "string", default: "10000" },
    questions: { type: "string", default: "400" },
    runs: { type: "string", default: "3" },
    only: { type: "string", default: "" },
    from: { type: "string", default: "../shared/search/data/talks-t2a-a.json" },
  },
});
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
const compared = installed(engines).filter(({ name }) => name.includes(values.only));
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const engine of compared) {
    process.stderr.write(`Run ${run + 1}: ${engine.name}\n`);
    const measured = await measure(engine);
    if (measured) runs.set(engine, [...(runs.get(engine) ?? []), measured]);
  }
}
const [ours] = runs.values();
process.stdout.write(
  `${values.talks} talks, ${values.questions} questions, medians of ${values.runs} runs, Node ${process.version}\n\n`,
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
      [...options, name, values.talks, values.questions, values.from],
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
