import { expect, test } from "vitest";
import { limitText } from "../../../src/notes/repair/text-limit.ts";

test("a line is read up to 20,000 characters, with a problem that says so", () => {
  const { text, problems } = limitText(`short\n${"a".repeat(20_001)}\nlast`);

  expect(text).toBe(`short\n${"a".repeat(20_000)}\nlast`);
  expect(problems).toMatchObject([{ line: 2, severity: "error" }]);
  expect(problems[0]?.finding).toEqual({ kind: "line-too-long" });
});

test("a run of spaces in a line is read up to 99 of them", () => {
  const { text, problems } = limitText(`a${" ".repeat(5_000)}b\n${" ".repeat(40)}c`);

  expect(text).toBe(`a${" ".repeat(99)}b\n${" ".repeat(40)}c`);
  expect(problems).toEqual([]);
});
