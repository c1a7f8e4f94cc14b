import { expect, test } from "vitest";
import { readFrontMatter } from "../../../src/notes/front-matter/front-matter.ts";
import { isTooDeep } from "../../../src/notes/front-matter/yaml-depth.ts";

const named = (source: string) => [source.slice(0, 16), source] as const;
const steps = (count: number, line: (indent: string) => string) =>
  Array.from({ length: count }, (_, at) => line(" ".repeat(at))).join("\n");

test.each(
  [
    "[".repeat(5_000),
    "{".repeat(5_000),
    "a: [b, ".repeat(100),
    "[\n".repeat(100),
    "- ".repeat(5_000),
    "? ".repeat(5_000),
    "a: ".repeat(5_000),
    `a: ${"[{".repeat(50)}`,
    steps(100, (indent) => `${indent}a:`),
    steps(100, (indent) => `${indent}-`),
    steps(100, (indent) => `${indent}?`),
  ].map(named),
)("%j … is too deep", (_, source) => {
  expect(isTooDeep(source)).toBe(true);
});

test.each(
  [
    'title: "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["',
    "tags: [a, [b]]\n".repeat(200),
    "- a: b\n  c: d\n".repeat(200),
    "{a: b, c: d}\n",
    `text: |\n${steps(100, (indent) => ` ${indent}word`)}`,
    "]".repeat(100),
  ].map(named),
)("%j … is not", (_, source) => {
  expect(isTooDeep(source)).toBe(false);
});

test.each(["[", "{", "- ", "? ", "[{"])(
  "front matter of many %j is a problem, and the rest of it is read",
  (unit) => {
    const { values, problems } = readFrontMatter(
      `---\ntitle: Foo Night\nx:\n ${unit.repeat(4_000)}\n---\n`,
    );

    expect(values.get("title")).toBe("Foo Night");
    expect(problems.map(({ finding }) => finding)).toEqual([
      { kind: "yaml-invalid", fault: { kind: "deep" }, lost: ["x"] },
    ]);
  },
);
