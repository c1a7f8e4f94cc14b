import { expect, test } from "vitest";
import { postEvidence } from "../../../src/notes/folder/post-evidence.ts";
import { readDocument } from "../../../src/notes/formats/read-document.ts";
import { cutSections } from "../../../src/notes/forms/section.ts";
import { beforeMeetups } from "../../../src/notes/header/several-meetups.ts";
import { readOne } from "../helpers.ts";

const file = "2031-05-06-kiln.md";

const examples = postEvidence.flatMap(({ name, bears, lacks, is }) => [
  ...bears.map((text) => ({ name, text, is, expected: true })),
  ...lacks.map((text) => ({ name, text, is, expected: false })),
]);

test.for(examples)("$name of $text: $expected", ({ text, is, expected }) => {
  const { blocks, fields } = readDocument({ file, text });

  const header = cutSections(blocks);
  const isSeveral = beforeMeetups(header, header) !== header;
  expect(is({ file, fields, header, isSeveral })).toBe(expected);
});

const talks = "\n\n## All of Go - @a\n\n## Bits of Rust - @b\n";

test.for([
  [
    "a meetup by its name, on a whole hour",
    "title: 炉の会 #8\ndate: 2031-05-09T19:00",
    "2031-05-09",
  ],
  ["late at night", "title: 炉の会 #8\ndate: 2031-05-09T22:41", undefined],
  ["minutes", "title: Kiln Meetup minutes\ndate: 2031-05-09", undefined],
  ["a memo", "title: 【炉の会 #8】聞いてきたことのメモ\ndate: 2031-05-09", undefined],
] as const)("the day of a post: %s", ([, front, date]) => {
  const { meetup } = readOne(`---\n${front}\ntags: [a]\n---\n${talks}`, "kiln.md");

  expect(meetup?.date).toBe(date);
});

test.for([
  ["notes without front matter", "notes/2031-05-09-kiln.md", "# 炉の会 #8", "2031-05-09"],
  [
    "a post by its folder alone",
    "posts/kiln.md",
    "---\ntitle: Kilns are warm\ndate: 2031-05-09\n---",
    undefined,
  ],
  [
    "notes with a day in front matter",
    "kiln/kiln.md",
    "---\ntitle: Kilns are warm\ndate: 2031-05-09\n---",
    "2031-05-09",
  ],
  [
    "an earlier day in the title",
    "_posts/2031-05-09-kiln.md",
    "---\ntitle: Kiln 6-May-2031 meetup\ndate: 2031-05-09\ntags: [a]\n---",
    "2031-05-06",
  ],
  [
    "a sentence that says what was today",
    "_posts/2031-05-09-kiln.md",
    "---\ntitle: Öfen\ndate: 2031-05-09\ntags: [a]\n---\n\nHeute war ein Treffen der Ofenfreunde.",
    "2031-05-09",
  ],
  [
    "a day in brackets",
    "_posts/2031-05-09-kiln.md",
    "---\ntitle: 炉\ndate: 2031-05-09\ntags: [a]\n---\n\n先日(5/6)開催された炉の会に参加してきたので、書きます。",
    "2031-05-06",
  ],
] as const)("the day by the file and its words: %s", ([, path, head, date]) => {
  expect(readOne(`${head}${talks}`, path).meetup?.date).toBe(date);
});
