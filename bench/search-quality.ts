/**
 * How well the search finds beside other engines: `npm run bench:quality -- FILE.json … --limit 500`.
 *
 * The files are those of `npm run relevance`; of each, so many questions are asked, evenly spread.
 * Prints a Markdown table of MRR@10, and in brackets the milliseconds that a question took.
 */
import { basename } from "node:path";
import { commandLine } from "../src/cli/command-line.ts";
import { type JudgedQuestions, readJudgedQuestions } from "../src/cli/judged-questions.ts";
import { type Engine, engines } from "./engines.ts";
import { installed } from "./installed.ts";
import { markdownTable } from "./markdown-table.ts";

const { values, operands: positionals } = commandLine({
  call: "npm run bench:quality --",
  operands: "FILE.json …",
  about: "Scores this search and its peers on files of judged questions.",
  options: {
    limit: { kind: "number", value: "N", help: "questions of each file; 500 unless given" },
    only: { kind: "text", value: "NAME", help: "only engines with this in their name" },
    without: { kind: "text", value: "NAME", help: "all but those with this in their name" },
  },
});
const { limit = 500, only = "", without } = values;
const files = await Promise.all(
  positionals.map(async (file) => sample(await readJudgedQuestions(file))),
);
const rows = [["engine", ...positionals.map((file) => basename(file, ".json"))]];
const isAsked = ({ name }: Engine) =>
  name.includes(only) && (without === undefined || !name.includes(without));
for (const engine of installed(engines).filter(isAsked)) {
  const cells: string[] = [];
  for (const file of files) cells.push(await score(engine, file));
  rows.push([engine.name, ...cells]);
}
process.stdout.write(markdownTable(rows));

function sample({ docs, queries }: JudgedQuestions): JudgedQuestions {
  const step = Math.max(1, Math.ceil(queries.length / limit));
  return { docs, queries: queries.filter((_, number) => number % step === 0) };
}

async function score(engine: Engine, { docs, queries }: JudgedQuestions): Promise<string> {
  process.stderr.write(`${engine.name}\n`);
  const ask = await engine.build(docs);
  const started = performance.now();
  let sum = 0;
  for (const { q, rel } of queries) {
    const rank = 1 + (await ask(q)).findIndex((id) => rel.includes(id));
    if (rank > 0) sum += 1 / rank;
  }
  const ms = (performance.now() - started) / queries.length;
  return `${(sum / queries.length).toFixed(3)} (${ms.toFixed(1)} ms)`;
}
