import { expect, test } from "vitest";
import { likeness } from "../../../src/question/readers/answer-shapes.ts";

test.for([
  ["杯", "一日 3 杯", 1],
  ["トン", "氷を 2トン運んだ", 1],
  ["時間", "5時間後に直った", 1],
  ["人", "150人", 1],
  ["人", "2023 年の春", 0.5],
  ["人", "大勢", 0],
] as const)("asked for a number of %s, “%s” is %f of an answer", ([unit, text, expected]) => {
  expect(likeness({ kind: "count", unit }, text)).toBe(expected);
});
