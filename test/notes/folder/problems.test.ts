import { expect, test } from "vitest";
import { problemText } from "../../../src/card/problems/problem-text.ts";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";
import { noSettings } from "../../../src/notes/settings.ts";
import { readOne } from "../helpers.ts";

const talks = "\n\n## All of Go - @jacopen\n\nx\n\n## Bits of Rust - @jacopen\n\ny\n";

/** Each problem as `line severity message`. */
function problems(text: string, file?: string): readonly string[] {
  return readOne(text, file)
    .problems.filter(({ finding }) => finding.kind !== "no-date")
    .map((p) => `${p.line} ${p.severity} ${problemText(p, "en")}`);
}

test("good notes have no problems", () => {
  expect(problems(`# M\n\n- 2018/08/28\n- Here${talks}`)).toEqual([]);
});

test("each problem has its line and its cure", () => {
  const text = `---
title: name #9
---

- Here
- 2018/02/30

${"long words ".repeat(40)}
${talks}
## 10:00 LT1

body

##

body

## All of Go - @jacopn

[x](http:/example.com)

\`\`\`
code
`;

  expect(problems(text)).toEqual([
    '2 warning YAML reads this title only up to the "#". Put quotes round it: title: "name #9"',
    "6 error There is no such day: 2018/02/30. Correct the date of the meetup.",
    '19 warning This looks like a talk without a title: "10:00 LT1". Write the title behind it.',
    "23 error This heading has no text. Write the talk's title into it.",
    '27 warning Line 11 has a talk with the same title, "All of Go". Tell them apart.',
    "27 warning @jacopn looks like @jacopen, who spoke 2 times. Correct it if they are the same person.",
    "29 error This link leads nowhere: http:/example.com. Write it as https://example.com.",
    "31 warning This code block is never closed. Add a line with ``` where the code ends.",
  ]);
});

test.for([
  ["jacopne", true],
  ["jacopen2", false],
  ["tarou", false],
])("@%s is taken for a slip of @jacopen: %s", ([handle, isSlip]) => {
  const found = problems(`# M\n- 2018/08/28${talks}\n## Code in C - @${handle}\n`);

  expect(found.some((problem) => problem.includes("looks like"))).toBe(isSlip);
});

test.for([
  ["- 日時: 2018/02/30", 2],
  ["\n2018/02/30", 3],
  ["\n|a|b|\n|-|-|\n|日時|2018/02/30|", 5],
  ["## 日時\n\n2018/02/30", 4],
])("finds the line of the wrong date in %j", ([head, line]) => {
  const [first] = readOne(`# M\n${head}${talks}`).problems;

  expect(first?.line).toBe(line);
});

test("front matter's wrong date is told too", () => {
  expect(problems(`---\ntitle: M\ndate: 2018-02-30\n---\n${talks}`)).toEqual([
    "3 error There is no such day: 2018-02-30. Correct the date of the meetup.",
  ]);
});

test("front matter that its own grammar refuses is told", () => {
  expect(problems(`---\ntitle: "M\nx: y\n---\n${talks}`)[0]).toContain("not valid YAML");
  expect(problems(`+++\ntitle = M\n+++\n${talks}`)[0]).toContain("not valid TOML");
});

test("a folder without a single talk is told once, and needs somebody", () => {
  const files = ["a.md", "b.md"].map((file) => ({ file, text: "# Shopping\n\n- milk" }));

  const told = readNotes(files).files.flatMap((file) => file.problems);

  expect(told).toEqual([
    { file: "a.md", line: 1, finding: { kind: "no-talks-at-all", files: 2 }, severity: "error" },
  ]);
});

test.each([
  ["drafts", noSettings],
  ["what the organiser ignores", { ...noSettings, ignore: ["*.md"] }],
])("a folder of nothing but %s is not without problems", (_, settings) => {
  const text = "---\ndraft: true\n---\n# M\n\n## All of Go - @a\n";
  const files = ["a.md", "b.md"].map((file) => ({ file, text: text + file }));

  const told = readNotes(files, undefined, settings).files.flatMap((file) => file.problems);

  expect(told).toEqual([
    { file: "a.md", line: 1, finding: { kind: "all-left-out", files: 2 }, severity: "error" },
  ]);
});

test("a file of more than a year of meetups is read up to the limit, and says so", () => {
  const text = `# M\n${`## All of Go - @a\n${"some words\n".repeat(1_000)}\n`.repeat(120)}`;

  const { files } = readNotes([{ file: "a.md", text }]);

  const [problem] = files[0]?.problems.filter(({ severity }) => severity === "error") ?? [];
  expect(problem?.finding).toEqual({ kind: "text-too-long" });
  expect(problem?.line).toBeGreaterThan(files[0]?.talks.at(-1)?.line ?? 0);
  expect(files[0]?.talks).toHaveLength(109);
});

test("nesting without end is flattened, and says so", () => {
  const {
    talks: [talk],
    problems: found,
  } = readOne(`# M\n## All of Go - @a\n${">".repeat(5_000)} deep\n${" ".repeat(500)}- wide\n`);

  expect(JSON.stringify(talk?.points)).toContain("deep");
  expect(found.at(-1)?.finding).toEqual({ kind: "nested-too-deep", deepest: 24 });
});

test("so is a file of more lines than anybody writes", () => {
  const { problems: found } = readOne(`# M\n\n${"\n".repeat(130_000)}## All of Go - @a\n`);

  expect(found.at(-1)).toMatchObject({ line: 120_000, severity: "error" });
});

test("a table of many thousand rows is one point", () => {
  const {
    talks: [talk],
  } = readOne(`# M\n## All of Go - @a\n|a|b|\n|-|-|\n${"|c|d|\n".repeat(20_000)}`);

  expect(talk?.points).toHaveLength(1);
});

test.for(["## - @foo", "## @bar"])("%s is a talk without a title", (heading) => {
  expect(problems(`# M #1\n\n- 2018/08/28\n\n${heading}\n\n- x${talks}`)).toEqual([
    `5 warning This talk has no title: "${heading.slice(3)}". Write it before the speaker.`,
  ]);
});
