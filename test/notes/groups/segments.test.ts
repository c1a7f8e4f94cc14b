import { expect, test } from "vitest";
import { readDocument } from "../../../src/notes/formats/read-document.ts";
import { cutSections } from "../../../src/notes/forms/section.ts";
import { segmentsOf } from "../../../src/notes/groups/segments.ts";

/** The segments of a line of Markdown, those that are set off with how. */
function cut(text: string): readonly string[] {
  const { blocks } = readDocument({ file: "a.md", text });
  const [block] = cutSections(blocks).flatMap((section) => section.blocks);
  const line = block?.kind === "paragraph" ? block.content : { text: "", links: [], bold: false };
  return segmentsOf(line).map(({ kind, text: own }) => (kind === "plain" ? own : `${kind} ${own}`));
}

test.for([
  ["Room A | Ann Bee | Kites at night", ["Room A", "Ann Bee", "Kites at night"]],
  ["19:00 - Ann Bee (Sample Inc.) - Kites", ["Ann Bee", "bracketed Sample Inc.", "Kites"]],
  ["“Kites at night” Ann Bee, Sample Inc.", ["quoted Kites at night", "Ann Bee, Sample Inc."]],
  ["Ann Bee, Cal Dee: Kites, a story", ["Ann Bee, Cal Dee", "Kites, a story"]],
  ["Ann Bee and Cal Dee: Kites", ["Ann Bee and Cal Dee", "Kites"]],
  ["Kites. Presented by Ann Bee", ["Kites", "Ann Bee"]],
  ["山田太郎「凧の話」 / サンプル", ["山田太郎", "quoted 凧の話", "サンプル"]],
  [
    "[Kites](https://a.example) by Ann Bee - [slides](https://b.example)",
    ["linked Kites", "Ann Bee"],
  ],
  ["**Ann Bee**: Kites, a story", ["bold Ann Bee", "Kites, a story"]],
  ["Elena Moro: Kites, a story", ["Elena Moro", "Kites, a story"]],
  ["Kites, a story: how it began", ["Kites, a story: how it began"]],
  ["ES7 [Decorators](https://a.example) in depth", ["ES7 Decorators in depth"]],
  ["[all of it](https://a.example)", ["all of it"]],
  ["", []],
] as const)("%s", ([text, segments]) => {
  expect(cut(text)).toEqual(segments);
});

test("prose is not cut", () => {
  expect(cut(`${"One more word. ".repeat(60)}`)).toEqual([]);
});
