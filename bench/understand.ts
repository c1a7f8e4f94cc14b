/**
 * How long it takes to understand a question, beside another checkout of the project: `npm run bench:understand -- --beside DIR`.
 *
 * Prints one JSON object: milliseconds, and ours as times the other's. Both understand each question in turn, in one
 * process, so that a busy minute hits both; of each question the median of its rounds counts.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { commandLine } from "../src/cli/command-line.ts";
import { answered, misspelt, unanswered } from "../test/relevance-questions.ts";
import { printResult } from "./print-result.ts";

const { beside, notes = "notes" } = commandLine({
  call: "npm run bench:understand --",
  about: "Measures how long it takes to understand the questions of the relevance tests.",
  options: {
    beside: { kind: "text", value: "DIR", help: "a checkout of the project to compare with" },
    notes: { kind: "text", value: "DIR", help: "the notes folder; notes unless given" },
  },
}).values;

const rounds = 30;
const warmUp = 10;

type Understand = (question: string) => unknown;

/** `understand` of a checkout, over its own reading of the notes. */
async function understandOf(checkout: string): Promise<Understand> {
  const load = (file: string) => import(pathToFileURL(resolve(checkout, file)).href);
  const { readLibrary } = await load("src/ingest/read-library.ts");
  const { understand } = await load("src/question/understand.ts");
  const { library } = await readLibrary(notes, {});
  return (question) => understand(question, library, "ja", "2026-01-01");
}

const sides = await Promise.all([".", ...(beside ? [beside] : [])].map(understandOf));
const questions = [...answered, ...misspelt, ...unanswered].map(({ question }) => question);
const times = sides.map(() => questions.map((): number[] => []));
for (let round = 0; round < rounds + warmUp; round += 1) {
  for (const [at, question] of questions.entries()) {
    for (const [side, understand] of sides.entries()) {
      const start = performance.now();
      understand(question);
      if (round >= warmUp) times[side]?.[at]?.push(performance.now() - start);
    }
  }
}
const [ours, theirs] = times.map((ofSide) => {
  const medians = ofSide.map((ofQuestion) => quantile(ofQuestion, 0.5));
  return { p50: quantile(medians, 0.5), p99: quantile(medians, 0.99) };
});
printResult({
  questions: questions.length,
  ...rounded({ ...ours }),
  ...(ours &&
    theirs && {
      beside: rounded(theirs),
      ratio: rounded({ p50: ours.p50 / theirs.p50, p99: ours.p99 / theirs.p99 }),
    }),
});

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))]),
  );
}
