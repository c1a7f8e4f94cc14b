import { mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemText } from "../../src/card/problems/problem-text.ts";
import { inSlices } from "../../src/ingest/in-slices.ts";
import { fieldTerms, parseTermTables, readTermTables } from "../../src/ingest/read-terms.ts";
import type { TermGroups } from "../../src/search/index/thesaurus.ts";

async function folderWith(table?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "terms-"));
  if (table !== undefined) await writeFile(join(folder, "terms.yml"), table);
  return folder;
}

async function readTerms(folder: string, before?: TermGroups) {
  return inSlices(parseTermTables(await readTermTables(folder), before));
}

test("the field's terms are a few hundred groups, of two forms or more", async () => {
  const terms = await fieldTerms();

  expect(terms.length).toBeGreaterThan(300);
  expect(terms.filter((group) => group.length < 2)).toEqual([]);
});

test("a notes folder adds its own", async () => {
  const reading = await readTerms(await folderWith("ours:\n  - [聞き書き, kikigaki]\n"));

  expect(reading.terms.at(-1)).toEqual(["聞き書き", "kikigaki"]);
  expect(reading.problems).toEqual([]);
});

test.for([undefined, "", "# nothing yet\n"])("a table of %j adds nothing", async (table) => {
  expect(await readTerms(await folderWith(table))).toEqual({
    terms: await fieldTerms(),
    problems: [],
  });
});

test.for(["just text", "ours: [a, b]", "ours: [[1, 2]]", "a: {b: [", "? : :"])(
  "%j is no table: a problem, and the terms stay as they were",
  async (table) => {
    const folder = await folderWith(table);

    expect(await readTerms(folder, [["old", "terms"]])).toMatchObject({
      terms: [["old", "terms"]],
      problems: [{ file: "terms.yml", severity: "error" }],
    });
    expect((await readTerms(folder)).terms).toEqual(await fieldTerms());
  },
);

test.for([
  { name: "2 MB of brackets", table: "[".repeat(2_000_000), problem: "larger than 64 KB" },
  { name: "64 KB of brackets", table: "[".repeat(64_000), problem: "8 KB" },
  { name: "64 KB of anchors", table: "&a ".repeat(21_000), problem: "8 KB" },
  { name: "8 KB of anchors", table: "&a ".repeat(2_700), problem: "no table" },
  { name: "8 KB of braces", table: `a: ${"{".repeat(8_000)}`, problem: "no table" },
  { name: "8 KB of questions", table: `a: ${"? ".repeat(4_000)}`, problem: "no table" },
  { name: "lists in lists", table: `a: ${"- ".repeat(30_000)}`, problem: "8 KB" },
  { name: "braces", table: `a: ${"{".repeat(60_000)}`, problem: "8 KB" },
  {
    name: "a heading of 400,000 pairs",
    table: `a:\n${"- [b, c]\n".repeat(400_000)}`,
    problem: "64 KB",
  },
  {
    name: "a heading with too much",
    table: `a:\n${"- [b, c]\n".repeat(2_000)}`,
    problem: "8 KB",
  },
  { name: "a group of 1,000 words", table: `a:\n- [${"b, ".repeat(1_000)}c]`, problem: "50 forms" },
  {
    name: "a form of 1,000 letters",
    table: `a:\n- [${"b".repeat(1_000)}, c]`,
    problem: "50 forms",
  },
])(
  "$name: a problem in a moment, and the terms stay as they were",
  { retry: 2 },
  async ({ table, problem }) => {
    const folder = await folderWith(table);
    const start = process.cpuUsage(); // Time of the processor, which a busy machine leaves as it is.
    let longest = 0;
    let since = performance.now();
    const watching = setInterval(() => {
      longest = Math.max(longest, performance.now() - since);
      since = performance.now();
    }, 1);

    const reading = await readTerms(folder, [["old", "terms"]]);
    clearInterval(watching);
    const taken = millisOf(process.cpuUsage(start));

    expect(reading.terms).toEqual([["old", "terms"]]);
    expect(reading.problems.map((one) => problemText(one, "en"))).toEqual([
      expect.stringContaining(problem),
    ]);
    // Beside the table of the field, which takes as long in any case.
    expect(taken).toBeLessThan(10 * (await quiet()) + 1_000);
    expect(longest).toBeLessThan(3_000);
  },
);

test("thousands of headings without terms are no table, and take no longer than their length", async () => {
  const headings = Array.from({ length: 8_000 }, (_, n) => `h${n}:`).join("\n");

  const reading = await readTerms(await folderWith(headings));

  expect(reading.problems).toMatchObject([{ finding: { kind: "terms-invalid" } }]);
});

test("a table that is a link out of the notes folder is not read", async () => {
  const outside = join(await folderWith("secret:\n  - [launch, code]\n"), "terms.yml");
  const folder = await folderWith();
  await symlink(outside, join(folder, "terms.yml"));

  const reading = await readTerms(folder);

  expect(reading.terms).toEqual(await fieldTerms());
  expect(reading.problems).toMatchObject([{ file: "terms.yml", severity: "error" }]);
});

test("a table without an end is not read", async () => {
  const folder = await folderWith();
  await symlink("/dev/zero", join(folder, "terms.yml"));

  expect((await readTerms(folder)).problems).toHaveLength(1);
});

test("a small table that would be enormous is a problem", async () => {
  const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`);
  const folder = await folderWith(["l0: &l0 [x, y]", ...levels].join("\n"));

  expect((await readTerms(folder)).problems).toHaveLength(1);
});

test.for(["__proto__", "constructor", "toString"])(
  "%s is a heading and a term as any",
  async (name) => {
    const folder = await folderWith(`${name}:\n  - [${name}, polluted]\n`);

    const { terms, problems } = await readTerms(folder);

    expect(terms.at(-1)).toEqual([name, "polluted"]);
    expect(problems).toEqual([]);
    expect({}).not.toHaveProperty("0");
  },
);

/** How long the field's own table takes, in milliseconds. */
async function quiet(): Promise<number> {
  const start = process.cpuUsage();
  await fieldTerms();
  return millisOf(process.cpuUsage(start));
}

function millisOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000;
}
