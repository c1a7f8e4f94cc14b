/**
 * Fails where a regular expression of the bot can be made to run for ever by the text it is given.
 *
 * All of `src/` is checked, for nearly every expression there sees notes or questions. Exponential
 * ones fail. Polynomial ones are listed: a question is cut at 500 characters before it meets one,
 * and notes are read in a thread of their own.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { check } from "recheck";

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const files = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".ts"));
const expressions = (
  await Promise.all(files.map((file) => expressionsIn(join("src", file))))
).flat();
const found = { exponential: 0, polynomial: 0, unknown: 0 };
for (const { where, source, flags } of expressions) {
  const result = await check(source, flags, { timeout: 3_000 });
  if (result.status === "safe") continue;
  const kind = result.status === "vulnerable" ? result.complexity.type : "unknown";
  found[kind] += 1;
  process.stdout.write(`${where}: ${kind}: /${source}/${flags}\n`);
}
process.stdout.write(`${expressions.length} regular expressions: ${JSON.stringify(found)}\n`);
process.exitCode = found.exponential > 0 ? 1 : 0;

async function expressionsIn(file: string): Promise<Expression[]> {
  const text = await readFile(file, "utf8");
  const all: Expression[] = [];
  new Visitor({
    Literal(node) {
      if (!("regex" in node) || !node.regex) return;
      const line = text.slice(0, node.start).split("\n").length;
      all.push({ where: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(file, text).program);
  return all;
}
