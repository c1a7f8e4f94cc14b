import { expect, test } from "vitest";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";
import type { Point, Talk } from "../../../src/notes/meetup.ts";

const entries = (text: string) =>
  readNotes([{ file: "page.md", text }]).meetups.flatMap(({ notes = [] }) => notes);

const told = (text: string) =>
  entries(text).map(({ title, points }) => [title, ...points.flatMap(linesOf)].join(" | "));

function linesOf({ text, children }: Point): readonly string[] {
  return [text, ...children.flatMap(linesOf)];
}

const find = (title: string, all: readonly Talk[]) => all.find((one) => one.title === title);

test("a page without talks is what stands above its headings, and each of its sections", () => {
  expect(
    told(
      "# Java After 8\n- 2033-02-03\n\nWe were many.\n\n## JDK 10\nvar came\n\n## JDK 11\nstrings",
    ),
  ).toEqual(["Java After 8 | 2033-02-03 | We were many.", "JDK 10 | var came", "JDK 11 | strings"]);
});

test("the innermost heading with text is the title, and those above it are kept to be found by", () => {
  const all = entries(
    "# Java After 8\nx\n\n## Releases\n\n### JDK 10\nvar\n\n#### Types\n- a\n\n## Tools\ny",
  );

  expect(all.map(({ title, heading }) => `${title}: ${heading}`)).toEqual([
    "Java After 8: Java After 8",
    "JDK 10: Releases / JDK 10",
    "Types: Releases / JDK 10 / Types",
    "Tools: Tools",
  ]);
  expect(all.every(({ isNote, speakers }) => isNote && speakers.length === 0)).toBe(true);
});

test("a heading that says nothing alone stays with what it stands in", () => {
  expect(
    told(
      "# Java After 8\nx\n\n## JDK 10\nvar\n\n### Links\n- https://a.example/\n\n## まとめ\nend",
    ),
  ).toEqual(["Java After 8 | x | まとめ | end", "JDK 10 | var | Links | https://a.example/"]);
});

test("a page of sections alone tells what they are called", () => {
  expect(told("# Java After 8\n\n## JDK 10\nvar\n\n## JDK 11\nstrings")[0]).toBe(
    "Java After 8 | JDK 10 | JDK 11",
  );
});

test("bullets that lead somewhere or have notes are entries with their own links", () => {
  const all = entries(
    "# What we looked at\n\n## Winter\n\nIn the hall.\n\n- [Maps that fold](https://a.example/maps)\n- Clocks that lie\n  - they drift\n  - https://a.example/clocks\n",
  );

  expect(all.map(({ title }) => title)).toEqual([
    "What we looked at",
    "Winter",
    "Maps that fold",
    "Clocks that lie",
  ]);
  expect(find("Winter", all)?.links).toEqual([]);
  expect(find("Maps that fold", all)?.heading).toBe("Winter / Maps that fold");
  expect(find("Clocks that lie", all)?.links.map(({ url }) => url)).toEqual([
    "https://a.example/clocks",
  ]);
  expect(find("Clocks that lie", all)?.points[0]?.text).toBe("they drift");
});

test.for([
  [
    "sentences",
    "- It rained [all day](https://a.example/).\n- We went [home](https://b.example/).",
  ],
  ["facts", "- Ort: [Halle](https://a.example/)\n- Karte: [hier](https://b.example/)"],
  ["words without anything below", "- soft tea things\n- hard tea things"],
  ["parts", "- [Slides](https://a.example/)\n- [Video](https://b.example/)"],
] as const)("bullets that are %s stay in their section", ([, list]) => {
  expect(entries(`# What we looked at\n\n## Winter\n\n${list}`).map(({ title }) => title)).toEqual([
    "What we looked at",
    "Winter",
  ]);
});

test("a bullet of several lines is called as its first one", () => {
  expect(
    told(
      "# What we looked at\n\n- Maps that fold\n  on a table\n- Clocks that lie\n  on a wall\n",
    ).slice(1),
  ).toEqual(["Maps that fold | on a table", "Clocks that lie | on a wall"]);
});

test("the rows of a table with a column of titles are entries, with their other cells below", () => {
  const all = entries(
    "# What we looked at\n\n| Event | Topic | | Link |\n|---|---|---|---|\n| Tea Days | Maps that fold | x1 | [here](https://a.example/) |\n| Hall | Clocks that lie | | - |\n",
  );

  expect(
    told(
      "# What we looked at\n\n| Event | Topic | Link |\n|---|---|---|\n| Tea Days | Maps that fold | [here](https://a.example/) |\n| Hall | Clocks that lie | - |\n",
    ),
  ).toEqual([
    "What we looked at | Maps that fold | Clocks that lie",
    "Maps that fold | Event: Tea Days | Link: here",
    "Clocks that lie | Event: Hall",
  ]);
  expect(find("Maps that fold", all)?.points.map(({ text }) => text)).toContain("x1");
  expect(find("Maps that fold", all)?.links).toEqual([
    { url: "https://a.example/", text: "here", kind: "other" },
  ]);
});

test.for([
  "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |",
  "| Topic | b |\n|---|---|\n| 12 | 2 |\n| tea | 4 |",
])("a table without titles in each row stays whole", (table) => {
  expect(entries(`# What we looked at\n\nx\n\n${table}`)).toHaveLength(1);
});

test("every line of a page is in exactly one entry", () => {
  const lines = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight"];
  const page = `# zero\n\none\n\n## two\nthree\n\n- [four](https://a.example/)\n- five\n  - six\n\nseven\n\n### eight\n`;
  const all = told(page).join(" | ").split(" | ");

  expect(all.toSorted()).toEqual(lines.toSorted());
});

test("bullets with the number of the page are reports of it, and none of them an entry", () => {
  const all = entries(
    "# Kumo meetup #12\n\n## Costs\n- room 3,460\n\n## Elsewhere\n- [Kumo meetup #12](https://a.example/1)\n- [A night at Kumo #12](https://a.example/2)\n",
  );

  expect(all.map(({ title }) => title)).toEqual(["Kumo meetup #12", "Costs", "Elsewhere"]);
});
