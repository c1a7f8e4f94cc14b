import { expect, test } from "vitest";
import { attacksOn } from "../../scripts/regex-attacks.ts";
import { slowness } from "../../scripts/regex-time.ts";

test.for([
  ["exponential", /^(?:\w+ ?)+$/u],
  ["exponential behind what must stand before", /^第(?:\p{Script=Han}|[漢字])+回$/u],
  ["quadratic from every place", /[^「」]*」/u],
  ["quadratic at the end", /-+$/u],
  ["quadratic of two that share letters", /^a\w*b[a-z]*!$/u],
  ["quadratic behind what looks back", /(?<=^[、。]*)!/gu],
] as const)("what is %s in a line of notes is found", ([, expression]) => {
  expect(slowness(expression, "src/notes/x.ts", attacksOn(expression))).toMatch(
    /^(?:\d+|Infinity) ms for \d+ characters, its bound \(limited\)/u,
  );
});

test.for([
  ["linear", /^(?:\w+ )*\w+$/u, "src/notes/x.ts"],
  ["linear, for a run is tried once", /(?<!-)-+$/u, "src/notes/x.ts"],
  ["of spaces, of which no line has many", /\s+$/u, "src/notes/x.ts"],
  ["of a question, which is short", /[、。]+$/u, "src/question/x.ts"],
] as const)("what is %s passes", ([, expression, where]) => {
  expect(slowness(expression, where, attacksOn(expression))).toBeUndefined();
});
