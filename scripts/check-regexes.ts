/**
 * Fails where a regular expression of the bot takes exponential time on some text:
 * `npm run regexes`. `npm run check` adds `--check`, which judges nothing and fails for one that was
 * not judged yet.
 *
 * All of `src/` is checked, for nearly every expression there sees notes or questions: those written
 * as literals, and those that the pure layers put together when they are loaded. What was found is
 * kept in `scripts/regexes.json` by the expression's hash. Polynomial ones pass: a question is cut
 * at 500 characters before it meets one, and a line of notes by `src/notes/repair/text-limit.ts`; so do
 * those that the checker does not understand (lookbehind). `test/hostile-lines.test.ts` tries both
 * at these limits.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { commandLine } from "../src/cli/command-line.ts";
import {
  hashOfExpression,
  readVerdicts,
  type Verdict,
  verdictsFile,
  verdictsText,
} from "./regex-verdicts.ts";

type Found = [expression: string, where: string];

const known = readVerdicts();
/** Loading these does nothing but make their constants. */
const pureFolders = ["text", "notes", "catalogue", "search", "question", "answer", "card"];
const { check: isCheck = false } = commandLine({
  call: "npm run regexes --",
  about: "Fails where a regular expression of the bot takes exponential time on some text.",
  options: {
    check: { kind: "switch", help: "judges nothing, and fails for what is not judged yet" },
  },
}).values;

const files = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".ts"));
const literals = (await Promise.all(files.map(literalsIn))).flat();
const found = new Map([...literals, ...(await madeByLoading(files))]);
const verdicts = new Map<string, Verdict>();
const bad: [expression: string, why: string][] = [];
for (const expression of found.keys()) {
  const hash = hashOfExpression(expression);
  const verdict = known.get(hash) ?? (isCheck ? undefined : await judge(expression));
  if (!verdict) bad.push([expression, "not judged yet (npm run regexes)"]);
  else verdicts.set(hash, verdict);
  if (verdict === "exponential" && !isTamed(expression)) bad.push([expression, verdict]);
}
for (const [expression, why] of bad) {
  process.stderr.write(`${found.get(expression)}: ${why}: ${expression.slice(0, 200)}\n`);
}
const text = verdictsText(verdicts);
if (bad.length > 0) process.exitCode = 1;
else if (!isCheck) writeFileSync(verdictsFile, text);
else if (text !== readFileSync(verdictsFile, "utf8")) {
  process.stderr.write(`${verdictsFile} is out of date. Run: npm run regexes\n`);
  process.exitCode = 1;
}

/** Those of markdown-it that src/notes/markdown/tag-spaces.ts keeps from the spaces they cannot cope with. */
function isTamed(expression: string): boolean {
  return expression.startsWith("/^(?:<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:]");
}

async function judge(expression: string): Promise<Verdict> {
  const { check } = await import("recheck"); // Slow to load, and mostly not needed.
  const end = expression.lastIndexOf("/");
  const [source, flags] = [expression.slice(1, end), expression.slice(end + 1)];
  const result = await check(source, flags, { timeout: 2_000 });
  if (result.status === "safe") return result.status;
  if (result.status === "unknown") return { letters: [...new Set(expression)].sort().join("") };
  if (result.complexity.type === "exponential") return "exponential";
  const { pumps, suffix } = result.attack;
  return { pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix };
}

/** Each literal as it is written, and where. */
async function literalsIn(name: string): Promise<readonly Found[]> {
  const file = join("src", name);
  const text = await readFile(file, "utf8");
  const all: Found[] = [];
  new Visitor({
    Literal(node) {
      if (!("regex" in node) || !node.regex) return;
      const line = text.slice(0, node.start).split("\n").length;
      all.push([`/${node.regex.pattern}/${node.regex.flags}`, `${file}:${line}`]);
    },
  }).visit(parseSync(file, text).program);
  return all;
}

/** Each expression that is put together of strings while a module loads. */
async function madeByLoading(names: readonly string[]): Promise<readonly Found[]> {
  const all: Found[] = [];
  let loading = "";
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, newTarget) => {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      all.push([String(made), loading]);
      return made;
    },
  });
  for (const name of names) {
    if (!pureFolders.some((folder) => name.startsWith(`${folder}/`))) continue;
    loading = join("src", name);
    await import(join(process.cwd(), loading));
  }
  globalThis.RegExp = original;
  return all;
}
