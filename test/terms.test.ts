/** The table of terms of the field, read as data. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { analyze } from "../src/text/analyzer.ts";
import { foldText } from "../src/text/fold.ts";

const table = parseDocument(await readFile("terms.yml", "utf8"), { uniqueKeys: true });
const sections: Map<string, string[][]> = table.toJS({ mapAsMap: true });
const groups = [...sections.values()].flat();

test("it is one table of sections, none of which stands there twice", () => {
  expect(table.errors).toEqual([]);
  expect(groups.length).toBeGreaterThan(3000);
});

test("a group has two forms or more, and each says something", () => {
  expect(groups.filter((forms) => forms.length < 2)).toEqual([]);
  expect(groups.flat().filter((form) => String(form).trim() !== form)).toEqual([]);
});

test("no form is in two groups", () => {
  const homes = new Map<string, string[]>();
  for (const forms of groups) {
    for (const form of new Set(forms.map(foldText))) {
      homes.set(form, [...(homes.get(form) ?? []), forms.join(", ")]);
    }
  }

  expect([...homes].filter(([, all]) => all.length > 1)).toEqual([]);
});

test("no two forms of a group are one to the search already", () => {
  const alike = groups.flatMap((forms) => {
    const keys = forms.map((form) => analyze(form).map(({ term }) => term));
    const known = keys.map((key) => key.join(" "));
    return forms.filter((_, at) => known[at] !== "" && known.indexOf(known[at] ?? "") < at);
  });

  expect(alike).toEqual([]);
});
