import { expect, test } from "vitest";
import { lastGood } from "../../src/ingest/last-good.ts";
import type { Finding } from "../../src/notes/finding.ts";
import type { Problem } from "../../src/notes/meetup.ts";
import type { NotesText } from "../../src/notes/reading.ts";

const a = { file: "a.md", text: "good a" };
const b = { file: "2024/b.md", text: "good b" };
const before = [b, a];

test("an unchanged file is the very same object as before", () => {
  const { files, problems } = lastGood({ files: [{ ...a }], problems: [] }, [a], findErrors);

  expect(files[0]).toBe(a);
  expect(problems).toEqual([]);
});

test("a changed, a new and a removed file are as they are now", () => {
  const now = [
    { file: "c.md", text: "good c" },
    { ...a, text: "good, and longer" },
  ];

  const { files, problems } = lastGood({ files: now, problems: [] }, before, findErrors);

  expect(files).toEqual([now[1], now[0]]);
  expect(problems).toEqual([]);
});

test.for([
  { name: "has become wrong", text: "bad", kind: "empty-heading" },
  { name: "has become empty", text: " \n", kind: "file-emptied" },
])("a file that $name stays as it was, with the reason", ({ text, kind }) => {
  const now = { files: [b, { ...a, text }], problems: [] };

  const { files, problems } = lastGood(now, before, findErrors);

  expect(files).toEqual(before);
  expect(problems).toEqual([expect.objectContaining({ file: "a.md", severity: "error" })]);
  expect(problems[0]).toMatchObject({ finding: { kind }, isKept: true });
});

test("a file that was wrong from the beginning is used as it is now", () => {
  const now = { ...a, text: "bad in another way" };

  const { files } = lastGood({ files: [now], problems: [] }, [{ ...a, text: "bad" }], findErrors);

  expect(files).toEqual([now]);
});

test.for([
  { name: "A file that cannot be read", file: "2024/b.md" },
  { name: "The files of a folder that cannot be read", file: "2024" },
])("$name stay as they were", ({ file }) => {
  const now = { files: [a], problems: [problem(file, { kind: "unreadable", code: "EIO" })] };

  const { files, problems } = lastGood(now, before, findErrors);

  expect(files).toEqual(before);
  expect(problems[0]).toMatchObject({ finding: { kind: "unreadable" }, isKept: true });
});

test("a file that could never be read is a problem and nothing else", () => {
  const now = { files: before, problems: [problem("c.md", { kind: "unreadable", code: "EIO" })] };

  expect(lastGood(now, before, findErrors)).toEqual({ files: before, problems: now.problems });
});

test("a folder that is suddenly empty is taken for a disk that is not mounted", () => {
  const { files, problems } = lastGood({ files: [], problems: [] }, before, findErrors);

  expect(files).toBe(before);
  expect(problems).toEqual([expect.objectContaining({ file: ".", severity: "error" })]);
});

function findErrors({ file, text }: NotesText): Problem[] {
  return text.startsWith("bad") ? [problem(file, { kind: "empty-heading" })] : [];
}

function problem(file: string, finding: Finding): Problem {
  return { file, line: 1, finding, severity: "error" };
}
