import { expect, test } from "vitest";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";
import { readOne } from "../helpers.ts";

test.each([
  [
    "below the title",
    "# Loom Night\n## 2033-02-16 19:30\n\n### Ann Bee - Looms\n\n### Cee Dee - Knots",
  ],
  [
    "in Japanese",
    "# 機織りの夕べ\n### 2033年2月16日（水） 19:30〜\n\n## 織機の話 @ann\n\n## 結び目 @cee",
  ],
  [
    "below a label",
    "## Loom Night\n### Time\n#### 2033/02/16(Wed) 19:30 ~ 21:40 (UTC+8)\n### Talks\n- Looms by Ann Bee",
  ],
])("a heading that is only the day is a line of the one above: %s", (_, text) => {
  const { meetup } = readOne(text);

  expect(meetup?.date).toBe("2033-02-16");
});

test.each([
  ["the day", "###### `2033/02/10`", "###### `2033/04/10`"],
  ["tags", "###### `rust`, `wasm`\nDate: 2033/02/10", "###### `cloud`\nDate: 2033/04/10"],
])(
  "each of several meetups is called by its heading, and not by %s below it in small letters",
  (_, first, second) => {
    const table = (one: string, other: string) =>
      `\n\n| Topic | Speaker |\n| --- | --- |\n| ${one} | Ann Bee |\n| ${other} | Cee Dee |\n`;
    const text = `# Evenings\n\n## Meetup #2\n${first}${table("Looms", "Knots")}\n## Meetup #3\n${second}${table("Threads of wool", "Dyes")}`;
    const { meetups } = readNotes([{ file: "evenings.md", text }]);

    expect(meetups.map(({ title, date }) => [title, date])).toEqual([
      [expect.stringContaining("Meetup #2"), "2033-02-10"],
      [expect.stringContaining("Meetup #3"), "2033-04-10"],
    ]);
  },
);

test("days beside each other are headings of their own", () => {
  const { talks } = readOne(
    "# Loom Nights\n## 2033-02-16\n### Looms - Ann Bee\n## 2033-02-18\n### Knots - Cee Dee",
  );

  expect(talks).toHaveLength(2);
});
