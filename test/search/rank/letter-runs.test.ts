import { expect, test } from "vitest";
import {
  bestShare,
  letterRunsOf,
  runsIn,
  shareOfEach,
} from "../../../src/search/rank/letter-runs.ts";

function held(question: string, text: string): string[] {
  const runs = letterRunsOf(question);
  return runsIn(text, runs).map((place) => runs[place]?.letters ?? "");
}

test.for([
  ["梅雨入り", "今年の梅雨入りは早い", ["梅雨", "梅雨入", "梅雨入り", "雨入", "雨入り", "入り"]],
  ["梅雨入り", "梅雨の話", ["梅雨"]],
  ["ｺﾝﾃﾅ", "コンテナ", ["コン", "コンテ", "コンテナ", "ンテ", "ンテナ", "テナ"]],
  ["とても", "とても早い", []],
  ["tail sampling", "tail sampling", []],
] as const)("of %s, “%s” holds %j", ([question, text, runs]) => {
  expect(held(question, text)).toEqual(runs);
});

test("a run that fewer talks hold is more of the question", () => {
  const [common, rare] = shareOfEach(2, [[[0, 1]], [[0], [0]], [[]]]);

  expect(rare).toBeGreaterThan(common ?? Number.POSITIVE_INFINITY);
  expect((common ?? 0) + (rare ?? 0)).toBeCloseTo(1);
});

test("of several texts the best one counts", () => {
  expect(bestShare([[0], [1], []], Float64Array.of(0.25, 0.75))).toBe(0.75);
  expect(bestShare([], new Float64Array())).toBe(0);
});
