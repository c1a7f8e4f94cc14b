/** What is told of two files, or of two names, that cannot both be right. */
import { expect, test } from "vitest";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";

function kinds(texts: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.entries(texts).map(([file, text]) => ({ file, text }));
  return readNotes(files).files.flatMap(({ problems }) =>
    problems.map(({ finding }) => finding.kind),
  );
}

const meetup = (title: string, day: string, who = "Ann Bee (@ann)") =>
  `# ${title}\n\n- ${day}\n\n## Caches that ${title.length} times hold - ${who}\n\n- x\n`;

test.for([
  ["港の夜 #3", "港の夜 #3", "2031/04/18", "2031/09/01", true],
  ["第3回 港の夜", "第3回 港の夜", "2031/04/18", "2031/09/01", true],
  ["港の夜 #3", "港の夜 #4", "2031/04/18", "2031/09/01", false],
  ["港の夜 #3", "丘の夜 #3", "2031/04/18", "2031/09/01", false],
  ["FooConf #3", "FooConf #3", "2031/04/18", "2031/04/19", false],
] as const)("%s and %s, on %s and %s: one number twice is %s", ([a, b, day, other, isTold]) => {
  const told = kinds({ "a.md": meetup(a, day), "b.md": meetup(b, other) });

  expect(told.includes("same-number")).toBe(isTold);
});

test("a report and an announcement in the folder of a number are of one meetup", () => {
  const told = kinds({
    "meetups/3/report.md": meetup("港の夜 #3", "2031/04/18"),
    "meetups/3/announcement.md": meetup("港の夜 #3", "2031/09/01"),
  });

  expect(told).not.toContain("same-number");
});

test.for([
  ["山田太郎 (@ann)", "山田花子 (@ann)", true],
  ["山田太郎 (@ann)", "Taro Yamada (@ann)", false],
  ["山田太郎 (@ann)", "山田 (@ann)", false],
  ["Ann Bee (@ann)", "Ann Berg (@ann)", true],
] as const)("%s and %s: an account of two people is %s", ([one, other, isTold]) => {
  const told = kinds({
    "a.md": meetup("港の夜 #1", "2031/04/18", one),
    "b.md": meetup("港の夜 #2", "2031/09/01", other),
  });

  expect(told.includes("handle-of-two")).toBe(isTold);
});
