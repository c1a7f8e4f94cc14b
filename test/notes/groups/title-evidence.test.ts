import { expect, test } from "vitest";
import { titleEvidence, titleScore } from "../../../src/notes/groups/title-evidence.ts";

const examples = titleEvidence.flatMap(({ name, bears, lacks, is }) => [
  ...bears.map((text) => ({ name, text, is, expected: true })),
  ...lacks.map((text) => ({ name, text, is, expected: false })),
]);

test.for(examples)("$name of $text: $expected", ({ text, is, expected }) => {
  expect(is(text)).toBe(expected);
});

test("nothing speaks against a plain title, and much against a nick or a slot cut too wide", () => {
  expect(titleScore("Kites at night")).toBe(0);
  expect(titleScore("kitsu_23")).toBeLessThanOrEqual(-3);
  expect(titleScore("Room A | Elena Moro | Kites")).toBeLessThan(titleScore("Kites"));
});
