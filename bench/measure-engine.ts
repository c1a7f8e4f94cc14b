/** One engine in a process of its own, so that its heap is its own: prints one JSON object. */
import { type Ask, type Engine, engines } from "./engines.ts";
import { readPool, type SampleQuestion, sampleQuestions, sampleTalks } from "./sample-talks.ts";

/** Times are milliseconds. */
export interface Measured {
  readonly buildMs: number;
  readonly heapMb: number;
  readonly shortMs: readonly number[];
  readonly longMs: readonly number[];
}

const warmingQueries = 1_000;
const patienceMs = 20_000; // Some engines take a second for a question.

const [name, talks = "", questions = "", judgedFile = ""] = process.argv.slice(2);
const engine = engines.find((one) => one.name === name);
if (!engine) throw new Error(`There is no engine "${name}".`);
process.stdout.write(JSON.stringify(await measure(engine)));

async function measure(engine: Engine): Promise<Measured> {
  const pool = await readPool("notes", judgedFile);
  const sample = sampleTalks(pool, Number(talks));
  const before = heapMb();
  const started = performance.now();
  const ask = await engine.build(sample);
  const buildMs = performance.now() - started;
  const after = heapMb();

  const warming = sampleQuestions(pool, Number(questions) + warmingQueries);
  const asked = warming.splice(warmingQueries);
  await times(ask, warming); // The measurement is not about a cold start.
  const { shortMs, longMs } = await times(ask, asked);
  return { buildMs, heapMb: after - before, shortMs, longMs };
}

/** How long each question takes; those beyond our patience are not asked. */
async function times(ask: Ask, asked: readonly SampleQuestion[]) {
  const [shortMs, longMs]: [number[], number[]] = [[], []];
  const started = performance.now();
  for (const { text, isLong } of asked) {
    const start = performance.now();
    await ask(text);
    (isLong ? longMs : shortMs).push(performance.now() - start);
    if (longMs.length > 0 && performance.now() - started > patienceMs) break;
  }
  return { shortMs, longMs };
}

/** What is in use once the garbage is gone, WebAssembly's memory included. */
function heapMb(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
