import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fieldTerms, parseTermTables, readTermTables } from "../../src/ingest/read-terms.ts";
import type { TermGroups } from "../../src/search/thesaurus.ts";

async function folderWith(table?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "terms-"));
  if (table !== undefined) await writeFile(join(folder, "terms.yml"), table);
  return folder;
}

async function readTerms(folder: string, before?: TermGroups) {
  return parseTermTables(await readTermTables(folder), before);
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
