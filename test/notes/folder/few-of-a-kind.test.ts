import { expect, test } from "vitest";
import { fewOfAKind } from "../../../src/notes/folder/few-of-a-kind.ts";
import type { Problem } from "../../../src/notes/meetup.ts";

test("twenty problems of a kind are told one by one, and the others counted", () => {
  const many = Array.from({ length: 50 }, (_, at) =>
    problem(at + 2, `Line 1 has "talk ${at}" too.`),
  );

  const few = fewOfAKind([problem(1, "There is no such day."), ...many]);

  expect(few).toHaveLength(21);
  expect(few.at(0)?.message).toBe("There is no such day.");
  expect(few.at(-2)?.message).toBe('Line 1 has "talk 18" too.');
  expect(few.at(-1)?.message).toBe('Line 1 has "talk 19" too. (And 30 more like this.)');
});

test("up to twenty of a kind stay as they are", () => {
  const some = Array.from({ length: 20 }, (_, at) => problem(at, `Line ${at} is empty.`));

  expect(fewOfAKind(some)).toEqual(some);
});

function problem(line: number, message: string): Problem {
  return { file: "a.md", line, message, severity: "warning" };
}
