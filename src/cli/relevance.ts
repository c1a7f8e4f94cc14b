import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { fieldTerms } from "../ingest/read-terms.ts";
import { ordinaryWords } from "../ingest/read-words.ts";
import { understand } from "../question/understand.ts";
import { buildLibrary, type Library } from "../search/index/library.ts";
import { search } from "../search/rank/search.ts";
import type { Threshold } from "../search/ranking.ts";
import { misuse, readCommandLine, say } from "./command-line.ts";
import { docMeetup, readJudgedQuestions } from "./judged-questions.ts";

/** A judged question and the place of the first right talk, from 1; 0 where none was among the first ten. */
interface Judged {
  readonly cls: string | undefined;
  readonly rank: number;
  readonly recall: (first: number) => number;
  /** Whether the product says that it found nothing. */
  readonly refused: boolean;
  readonly ms: number;
}

const depth = 10;
const warmingQueries = 300;

/** For the order of all talks, whether or not they answer. */
export const nothingRefused: Threshold = { evidence: Number.NEGATIVE_INFINITY, behind: 0 };

const command = {
  call: "npm run --silent relevance --",
  operands: "FILE.json",
  about: `Scores the search on a file of judged questions, and prints one JSON object. FILE.json holds
{ "docs": [{ "id", "title", "text" }], "queries": [{ "q", "rel": [id, …], "cls"? }] }.`,
  options: { limit: { kind: "number", value: "N", help: "asks only the first N questions" } },
} as const;

/**
 * Scores the search on a file of judged questions, and prints one JSON object.
 *
 * The order of the talks is judged as it is before any question is refused; `refused` tells the
 * share of these questions, all of which have an answer, that the product would not have answered.
 */
export async function relevance(args: readonly string[]): Promise<number> {
  const called = readCommandLine(command, args);
  if ("exit" in called) return say(called);
  const { limit = Number.POSITIVE_INFINITY } = called.values;
  const [file] = called.operands;
  if (file === undefined) return say(misuse(command, "FILE.json is missing."));
  const questions = await readJudgedQuestions(file).catch((error: Error) => error);
  if (questions instanceof Error) {
    process.stderr.write(`Cannot read judged questions from "${file}" (${questions.message}).\n`);
    return 66; // EX_NOINPUT
  }
  const { docs, queries } = questions;
  const terms = await fieldTerms();
  const before = bytesInUse();
  const started = performance.now();
  const library = buildLibrary(docs.map(docMeetup), terms, await ordinaryWords());
  const buildMs = performance.now() - started;
  const heapMb = (bytesInUse() - before) / 2 ** 20;

  const asked = queries.slice(0, limit);
  // The first are asked twice: the times are those of a bot that runs, not of code that was never run.
  for (const { q } of asked.slice(0, warmingQueries)) search(understand(q, library, "ja"), library);
  const judged = asked.map(({ q, rel, cls }) => judge(q, new Set(rel), cls, library));
  const classes = new Set(judged.flatMap(({ cls }) => cls ?? []));
  process.stdout.write(
    `${JSON.stringify({
      docs: docs.length,
      ...figures(judged),
      byClass: Object.fromEntries(
        [...classes]
          .sort()
          .map((name) => [name, figures(judged.filter(({ cls }) => cls === name))]),
      ),
      buildMs: Math.round(buildMs),
      queryMs: { p50: percentile(judged, 0.5), p99: percentile(judged, 0.99) },
      heapMb: Math.round(heapMb),
      indexBytes: library.index.talks.reduce((sum, { byteLength }) => sum + byteLength, 0),
    })}\n`,
  );
  return 0;
}

/** What is in use once the garbage is gone, arrays of numbers included. */
function bytesInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function judge(
  question: string,
  right: ReadonlySet<string>,
  cls: string | undefined,
  library: Library,
): Judged {
  const started = performance.now();
  const query = understand(question, library, "ja");
  const { hits } = search(query, library);
  const ms = performance.now() - started;
  const ranked = search(query, library, nothingRefused).hits.slice(0, depth);
  const found = ranked.map(({ entry }) => right.has(entry.talk.id));
  return {
    cls,
    refused: hits.length === 0,
    rank: found.indexOf(true) + 1,
    recall: (first) => found.slice(0, first).filter(Boolean).length / Math.min(right.size, first),
    ms,
  };
}

function figures(judged: readonly Judged[]) {
  const mean = (value: (one: Judged) => number): number =>
    round(judged.reduce((sum, one) => sum + value(one), 0) / Math.max(1, judged.length), 4);
  return {
    queries: judged.length,
    mrr10: mean(({ rank }) => (rank === 0 ? 0 : 1 / rank)),
    recall1: mean(({ recall }) => recall(1)),
    recall5: mean(({ recall }) => recall(5)),
    recall10: mean(({ recall }) => recall(10)),
    refused: mean(({ refused }) => Number(refused)),
  };
}

function percentile(judged: readonly Judged[], share: number): number {
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  return round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0, 2);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
