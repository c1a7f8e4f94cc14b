import { expect, test } from "vitest";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";
import type { LeftOut } from "../../../src/notes/reading.ts";

const night = "# Foo Night #3\n\n- 2031/04/18\n- Foo Hall\n\n## Fast caches - @annbee\n\n- said\n";

/** What each file is taken for, notes aside. */
function kinds(files: Readonly<Record<string, string>>): Readonly<Record<string, LeftOut>> {
  const read = readNotes(Object.entries(files).map(([file, text]) => ({ file, text })));
  return Object.fromEntries(
    read.files.flatMap(({ file, leftOut }) => (leftOut ? [[file, leftOut]] : [])),
  );
}

const slides =
  "---\ntheme: seriph\n---\n\n# Foo\n\n---\n\n# One\n\n---\n\n# Two\n\n---\n\n# Three\n\n---\n\n# End\n";

test.for<[string, string, LeftOut]>([
  ["LICENSE.md", "MIT", "licence"],
  ["LICENCE-MIT.txt", "x", "licence"],
  [
    "legal/terms.md",
    "# Foo\n\nPermission is hereby granted, free of charge, to any person\nobtaining a copy of this",
    "licence",
  ],
  ["imprint.md", "# Imprint", "licence"],
  ["CODE_OF_CONDUCT.ja.md", "# 行動規範", "conduct"],
  [
    "about/rules.md",
    "# Foo Code of Conduct\n\nA harassment-free meetup, whatever your sexual orientation. Unacceptable behavior ends it. Enforcement: us.",
    "conduct",
  ],
  ["CONTRIBUTING.md", "# Hello", "guide"],
  [
    "docs/join.md",
    "# How to contribute\n\nOpen an issue, or fork the repository and send a pull request.",
    "guide",
  ],
  ["new.md", "# Foo Night\n\n- 日付: YYYY-MM-DD\n\n## Title - Name\n", "template"],
  ["new.md", "# Foo Night\n\n## {title} - {speaker}\n", "template"],
  ["_template/night.md", night, "template"],
  ["archetypes/default.md", night, "template"],
  ["meetup-template.md", "# Foo Night #N\n\n- TBD\n", "template"],
  ["new.md", '---\ntitle: "{{title}}"\ndate: YYYY-MM-DD\n---\n\n## Talk\n', "template"],
  ["a.md", `---\ndraft: true\n---\n${night}`, "draft"],
  ["a.md", `---\npublished: false\n---\n${night}`, "draft"],
  ["a.md", `+++\ndraft = true\n+++\n${night}`, "draft"],
  ["a.md", `---\nstatus: 下書き\n---\n${night}`, "draft"],
  ["_drafts/a.md", night, "draft"],
  ["slides.md", `---\nmarp: true\n---\n${night}`, "deck"],
  ["slides.md", slides, "deck"],
  [
    "slides.md",
    "# Foo\n\n---\n\n## Why\n\n<!-- .slide: data-x -->\n\n---\n\n## How\n\n---\n\n## What\n\n---\n\n## Thank you\n",
    "deck",
  ],
  ["requirements.txt", "foo==1", "machine"],
  ["a.md", "# Foo\n\n<<<<<<< HEAD\n## A - @ann\n=======\n## B - @ann\n>>>>>>> other\n", "conflict"],
])("%s is no notes: %j → %s", ([file, text, kind]) => {
  expect(kinds({ [file]: text })).toEqual({ [file]: kind });
});

test.for<[string, string]>([
  [
    "licensing.md",
    "# Foo Night\n\n## How licences work - @annbee\n\n- Permission is hereby granted, free of charge, to any person obtaining a copy\n",
  ],
  ["conduct.md", "# Writing a Code of Conduct\n\nAnn Bee told how they wrote theirs.\n"],
  ["cpp-templates.md", night],
  ["logs.md", `${night}\n- Files are called name-YYYY.MM.DD\n- Format: YYYY-MM-DD\n`],
  [
    "page.md",
    `---\ntitle: Foo\n---\n## {{ page.title }}\n\n{{ page.date | date: "%d/%m/%Y" }}\n\n${night}`,
  ],
  ["a.md", `---\ndraft: false\npublished: true\n---\n${night}`],
  ["rules.md", night.repeat(6).replaceAll("\n#", "\n---\n\n#")],
  ["git.md", "# Foo\n\n## Merging - @annbee\n\n```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\n"],
  ["night (1).md", night],
  ["README.md", "# How we write notes\n\n```markdown\n## {title} - {speaker}\n\n---\n```\n"],
])("%s is notes: %j", ([file, text]) => {
  expect(kinds({ [file]: text })).toEqual({});
});

test.for([
  "night (Ann's conflicted copy 2031-11-01).md",
  "night.sync-conflict-20311101-101010-ABCDEFG.md",
  "night - コピー.md",
  "night のコピー.md",
  "night copy.md",
  "night copy 2.md",
  "Copy of night.md",
  "night (1).md",
  "night 2.md",
  "night (競合コピー 2031-11-01).md",
])("%s is a version of night.md, and told so", (file) => {
  const files = [
    { file: "night.md", text: night },
    { file, text: `${night}- more\n` },
  ];

  const read = readNotes(files);

  expect(read.meetups).toHaveLength(1);
  expect(read.files[1]).toMatchObject({
    leftOut: "copy",
    problems: [{ finding: { kind: "copy", of: "night.md" }, severity: "warning" }],
  });
});

test("a numbered file with other words is a meetup of its own", () => {
  const other = "# Bar Day #9\n\n- 2032/01/01\n\n## Slow queues - @caldee\n\n- other\n";

  expect(kinds({ "night.md": night, "night 2.md": other })).toEqual({});
});

test("a merge conflict is an error with its line", () => {
  const text = "# Foo\n\n<<<<<<< HEAD\n## A - @ann\n=======\n## B - @ann\n>>>>>>> other\n";

  const [file] = readNotes([{ file: "a.md", text }]).files;

  expect(file).toMatchObject({
    talks: [],
    problems: [{ line: 3, finding: { kind: "merge-conflict" }, severity: "error" }],
  });
});
