import { expect, test } from "vitest";
import { isDay } from "../../src/text/day-alone.ts";

test.for([
  ["Day 2", true],
  ["二日目", true],
  ["3月1日（日）", true],
  ["Wednesday 10th May", true],
  ["20330314", true],
  ["Day of the Queue", false],
  ["7", false],
] as const)("%s is nothing but a day: %s", ([text, is]) => {
  expect(isDay(text)).toBe(is);
});
