import fc from "fast-check";
import { expect, test } from "vitest";
import { readNotes } from "../../src/notes/folder/read-notes.ts";
import type { Point } from "../../src/notes/meetup.ts";
import { repairText } from "../../src/notes/repair/repairs.ts";
import { anyPath, anyText } from "./any-text.ts";

const anyFile = fc.record({ file: anyPath, text: anyText });

test("no text breaks the reading, and every talk and point knows a line of its file", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyFile, { selector: ({ file }) => file, maxLength: 4 }),
      (files) => {
        const { meetups, files: readings } = readNotes(files);

        expect(readings.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
        const talks = meetups.flatMap((meetup) => meetup.talks);
        expect(new Set(talks.map(({ id }) => id)).size).toBe(talks.length);
        for (const { file, line, title, points } of talks) {
          const text = files.find((own) => own.file === file)?.text ?? "";
          const lines = text.split(/\r\n?|\n/u).length;
          expect(title).not.toBe("");
          for (const at of [line, ...points.flatMap(linesOf)]) {
            expect(at).toBeGreaterThanOrEqual(1);
            expect(at).toBeLessThanOrEqual(lines);
          }
        }
      },
    ),
    {
      numRuns: 150,
      examples: [
        [[{ file: "a.md", text: "date: 2019-01-01 - @a<br>|タイトル|発表者|" }]],
        [[{ file: "conf-2019/day1/a.md", text: "Q&A2018/08/28<br># " }]],
      ],
    },
  );
});

test("the same files always give the same reading", () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      expect(readNotes([file])).toEqual(readNotes([file]));
    }),
    { numRuns: 50 },
  );
});

test("repairs never change the number of lines", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(repairText(text).text.split("\n")).toHaveLength(text.split("\n").length);
    }),
  );
});

test.for([
  ["10,000 levels of quotes", `# M\n${">".repeat(10_000)} a`],
  ["10,000 levels of bullets in a line", `${"- ".repeat(10_000)}a`],
  [
    "bullets ever deeper",
    Array.from({ length: 2_000 }, (_, at) => `${" ".repeat(2 * at)}- a`).join("\n"),
  ],
  ["10,000 headings", "# a\n".repeat(10_000)],
  ["a line of 1,000,000 characters", "a".repeat(1_000_000)],
  ["10,000 bullets in one list", "- a\n".repeat(10_000)],
  ["an emphasis in an emphasis in …", `${"*a ".repeat(3_000)}`],
  ["brackets without end", "[".repeat(19_000)],
  ["an empty file", ""],
  ["NUL bytes", "# a\0b\n## \0\0 - @a\0"],
  ["lone surrogates", "# \ud800\n## \udc00 - @a"],
] as const)("survives %s", ([, text]) => {
  expect(readNotes([{ file: "conf-2019/a.md", text }]).files).toHaveLength(1);
});

function linesOf({ line, children }: Point): readonly number[] {
  return [line, ...children.flatMap(linesOf)];
}
