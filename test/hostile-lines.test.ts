/**
 * Lines that the regular expressions of the bot take longest for, as long as a line may be.
 *
 * They are read and asked in a process of their own, which ends with its test: an expression
 * that takes exponential time would not come back, and nothing here could stop it.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { readVerdicts, type Verdict } from "../scripts/regex-verdicts.ts";
import { runNode } from "./helpers/run-program.ts";

type Attack = Extract<Verdict, { pumps: unknown }>;
const verdicts = [...readVerdicts().values()].filter((verdict) => typeof verdict !== "string");

/** What `npm run regexes` found, and what markdown-it cannot cope with; each pump is repeated as often as there is room. */
const attacks: readonly Attack[] = [
  ...verdicts.flatMap((verdict) => ("pumps" in verdict ? [verdict] : [])),
  { pumps: [{ prefix: "<A :\u00a0", pump: "=\u00a0\u00a0:\u00a0:\u00a0" }], suffix: "'>\">" },
];

/** The letters of the expressions that nobody can judge, in any order, again and again. */
const letters = verdicts.flatMap((verdict) => ("letters" in verdict ? [...verdict.letters] : []));
const anyAttack = fc
  .record({ prefix: word(0, 5), pump: word(1, 4), suffix: word(0, 3) })
  .map(({ prefix, pump, suffix }): Attack => ({ pumps: [{ prefix, pump }], suffix }));

const longestLine = 20_000;
const longestQuestion = 500;
/** Where a line can stand in notes. */
const places: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => `## ${line}`,
  (line) => `# Evening\n\n## Talk - @a\n\n- ${line}`,
  (line) => `# ${line}\n\n- ${line}\n\n## Talk - @a\n`,
  (line) => `| タイトル | 発表者 |\n|-|-|\n| ${line} | ${line} |\n`,
  (line) => `---\ntitle: ${JSON.stringify(line)}\n---\n`,
];

test(
  "the worst lines for each expression are read, wherever they stand",
  { timeout: 240_000 },
  () => expectRead(attacks.map((one) => lineOf(one, longestLine))),
);

test("the worst questions for each expression are answered", { timeout: 240_000 }, () =>
  expectAnswered(attacks.map((one) => lineOf(one, longestQuestion))),
);

test("lines of what stands in the other expressions are read and asked", { timeout: 240_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyAttack, { minLength: 40, maxLength: 40 }), async (many) => {
      await expectRead(many.map((one) => lineOf(one, longestLine)));
      await expectAnswered(many.map((one) => lineOf(one, longestQuestion)));
    }),
    { numRuns: 1, endOnFailure: true },
  ),
);

test("files of one thing without end are read up to their limits", {
  timeout: 240_000,
}, async () => {
  const units = [
    "- ",
    "> ",
    "[",
    "<b ",
    "a\n\n",
    "~~~\n",
    "- a\n  ",
    "|a|b|\n|-|-|\n",
    "## a - @b\n",
  ];
  const dir = await folderOf(units.map((unit) => unit.repeat(2_000_000 / unit.length)));

  expect(await run(["notes", "--json", dir])).toHaveLength(units.length);
});

async function expectRead(lines: readonly string[]): Promise<void> {
  const files = lines.flatMap((line) => places.map((place) => place(line)));
  const output = await run(["notes", "--json", await folderOf(files)]);
  expect(output).toHaveLength(files.length);
}

async function expectAnswered(questions: readonly string[]): Promise<void> {
  const dir = await folderOf(["# Evening\n\n## Kubernetes の運用 - @a\n\n- コンテナを動かす\n"]);
  const asked = questions.map((question) => question.replaceAll("\n", " "));
  const output = await run(["ask", "--json", "--notes", dir], asked.join("\n"));
  expect(output).toHaveLength(asked.length);
}

/** The lines that the command line writes. */
async function run(args: readonly string[], input = ""): Promise<readonly string[]> {
  const memory = "--max-old-space-size=1024"; // As the files in deploy/ allow.
  const { out } = await runNode([memory, "--import", "tsx", "src/cli.ts", ...args], { input });
  return out.split("\n").filter((line) => line !== "");
}

async function folderOf(texts: readonly string[]): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  await Promise.all(texts.map((text, at) => writeFile(join(dir, `${at}.md`), text)));
  return dir;
}

/** The attack at its longest. */
function lineOf({ pumps, suffix }: Attack, length: number): string {
  const room = (length - suffix.length) / pumps.length;
  const pumped = pumps.map(
    ({ prefix, pump }) => prefix + pump.repeat((room - prefix.length) / pump.length),
  );
  return pumped.join("") + suffix;
}

function word(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...letters, " ", "\u3000");
  return fc.array(letter, { minLength, maxLength }).map((all) => all.join(""));
}
