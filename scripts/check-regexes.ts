/**
 * Fails where a regular expression of the bot is worse than linear in what it can be given:
 * `npm run regexes`. `npm run check` adds `--check`, which judges nothing anew and fails for one that was
 * not judged yet.
 *
 * All of `src/` is checked, for nearly every expression there sees notes or questions: those written
 * as literals, and those that the pure layers put together when they are loaded. Each has to be
 *
 * - proven linear by recheck's automata: the verdict is kept in `scripts/regexes.json` by its hash; or
 * - timed, at each check: with texts made of its own parts (`regex-attacks.ts`) and what recheck found, as
 *   long as its layer's door lets them be (`regex-time.ts`), it must neither take long nor grow with the square.
 *
 * recheck alone is no proof for a third of them: it does not understand what looks behind, and gives up on
 * large ones. An engine that is always linear (RE2) has neither, which the rules of names need. Timed alone,
 * an expression would only be as good as the texts that were thought of.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { commandLine } from "../src/cli/command-line.ts";
import { attacksOn } from "./regex-attacks.ts";
import { longestAt, slowness } from "./regex-time.ts";
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
  about:
    "Fails where a regular expression of the bot is worse than linear in what it can be given.",
  options: {
    check: { kind: "switch", help: "judges nothing, and fails for what is not judged yet" },
  },
}).values;

const files = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".ts"));
const literals = (await Promise.all(files.map(literalsIn))).flat();
const all = [...literals, ...(await madeByLoading(files))];
/** Each once, where it is given most. */
const found = new Map(all.toSorted(([, a], [, b]) => longestAt(a) - longestAt(b)));
const verdicts = new Map<string, Verdict>();
const bad: [expression: string, why: string][] = [];
for (const [expression, where] of found) {
  const hash = hashOfExpression(expression);
  const verdict = known.get(hash) ?? (isCheck ? undefined : await judge(expression));
  if (verdict) verdicts.set(hash, verdict);
  const why = verdict ? whyBad(expression, where, verdict) : "not judged yet (npm run regexes)";
  if (why) bad.push([expression, why]);
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

function whyBad(expression: string, where: string, verdict: Verdict): string | undefined {
  if (verdict === "safe" || isTamed(expression)) return undefined;
  if (verdict === "exponential") return verdict;
  const made = new RegExp(...partsOf(expression));
  const attacks = attacksOn(made);
  return slowness(made, where, "pumps" in verdict ? [...attacks, verdict] : attacks);
}

/** Those of markdown-it that src/notes/markdown/tag-spaces.ts keeps from the spaces they cannot cope with. */
function isTamed(expression: string): boolean {
  return expression.startsWith("/^(?:<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:]");
}

async function judge(expression: string): Promise<Verdict> {
  const { check } = await import("recheck"); // Slow to load, and mostly not needed.
  const result = await check(...partsOf(expression), { timeout: 2_000 });
  if (result.status === "safe" && result.checker === "automaton") return result.status;
  if (result.status !== "vulnerable") return { letters: [...new Set(expression)].sort().join("") };
  if (result.complexity.type === "exponential") return "exponential";
  const { pumps, suffix } = result.attack;
  return { pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix };
}

/** Source and flags. */
function partsOf(expression: string): [source: string, flags: string] {
  const end = expression.lastIndexOf("/");
  return [expression.slice(1, end), expression.slice(end + 1)];
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
      all.push([String(made), callerIn(new Error().stack) ?? loading]);
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

/** The file of `src/` that made it; undefined where that was a package. */
function callerIn(stack = ""): string | undefined {
  const [, caller = ""] = stack.split("\n").filter((line) => !line.includes("check-regexes.ts"));
  return /\/(src\/[^:?]+\.ts)/u.exec(caller)?.[1];
}
