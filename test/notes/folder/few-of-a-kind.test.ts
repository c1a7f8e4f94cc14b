import { expect, test } from "vitest";
import type { Finding } from "../../../src/notes/finding.ts";
import { fewOfAKind } from "../../../src/notes/folder/few-of-a-kind.ts";
import type { Problem } from "../../../src/notes/meetup.ts";

test("five problems of a kind are told one by one, and the others counted", () => {
  const many = Array.from({ length: 50 }, (_, at) =>
    problem(at + 2, { kind: "same-title", title: `talk ${at}`, line: 1 }),
  );

  const few = fewOfAKind([problem(1, { kind: "empty-heading" }), ...many]);

  expect(few).toEqual([
    problem(1, { kind: "empty-heading" }),
    ...many.slice(0, 4),
    { ...many[4], more: 45 },
  ]);
});

test("up to five of a kind stay as they are", () => {
  const some = Array.from({ length: 5 }, (_, at) => problem(at, { kind: "empty-heading" }));

  expect(fewOfAKind(some)).toEqual(some);
});

function problem(line: number, finding: Finding): Problem {
  return { file: "a.md", line, finding, severity: "warning" };
}
