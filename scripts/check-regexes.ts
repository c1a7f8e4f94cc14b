/**
 * Fails where a regular expression of the bot takes exponential time on some text.
 *
 * All of `src/` is checked, for nearly every expression there sees notes or questions. What was found
 * is kept in `scripts/regexes.json` by the expression's source, so that only new ones take time.
 * Polynomial ones pass: a question is cut at 500 characters before it meets one, and a line of notes
 * by `src/notes/text-limit.ts`. Unknown are those that the checker does not understand (lookbehind).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { check } from "recheck";

type Verdict = "safe" | "polynomial" | "exponential" | "unknown";

const memory = "scripts/regexes.json";
const known: Readonly<Record<string, Verdict>> = existsSync(memory)
  ? JSON.parse(readFileSync(memory, "utf8"))
  : {};

const files = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".ts"));
const found = new Map((await Promise.all(files.map(expressionsIn))).flat());
const verdicts: Record<string, Verdict> = {};
for (const expression of [...found.keys()].sort()) {
  verdicts[expression] = known[expression] ?? (await judge(expression));
}
const exponential = Object.keys(verdicts).filter((one) => verdicts[one] === "exponential");
for (const one of exponential) process.stderr.write(`${found.get(one)}: exponential: ${one}\n`);
if (exponential.length > 0) process.exitCode = 1;
else if (!process.argv.includes("--check")) {
  writeFileSync(memory, `${JSON.stringify(verdicts, undefined, 2)}\n`);
}

async function judge(expression: string): Promise<Verdict> {
  const end = expression.lastIndexOf("/");
  const [source, flags] = [expression.slice(1, end), expression.slice(end + 1)];
  const result = await check(source, flags, { timeout: 2_000 });
  return result.status === "vulnerable" ? result.complexity.type : result.status;
}

/** Each literal as it is written, and where. */
async function expressionsIn(name: string): Promise<[expression: string, where: string][]> {
  const file = join("src", name);
  const text = await readFile(file, "utf8");
  const all: [string, string][] = [];
  new Visitor({
    Literal(node) {
      if (!("regex" in node) || !node.regex) return;
      const line = text.slice(0, node.start).split("\n").length;
      all.push([`/${node.regex.pattern}/${node.regex.flags}`, `${file}:${line}`]);
    },
  }).visit(parseSync(file, text).program);
  return all;
}
