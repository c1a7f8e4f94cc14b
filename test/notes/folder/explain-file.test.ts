import { expect, test } from "vitest";
import { explainReading } from "../../../src/notes/folder/explain-file.ts";

const text = `# 港の夜 #3

- 2031/04/18

## Fast caches - Ann Bee

- keys

## Slow queues - Lena Fischer

- waits

## 休憩
`;

test("each heading is told with what it was taken for, its slots and why", () => {
  const told = explainReading({ file: "a.md", text }).headings;

  expect(told.find(({ heading }) => heading === "Fast caches - Ann Bee")).toMatchObject({
    kind: "talk",
    slots: [
      { role: "title", text: "Fast caches" },
      { role: "speaker", text: "Ann Bee", evidence: expect.arrayContaining([expect.anything()]) },
    ],
  });
  expect(told.find(({ heading }) => heading === "休憩")).toMatchObject({
    why: expect.arrayContaining(["by its words: interlude"]),
  });
});

test("signs of people are told, in the heading and right below it", () => {
  const { headings: told } = explainReading({
    file: "a.md",
    text: "# 港の夜 #3\n\n- 2031/04/18\n\n## 霧の話 - 山田さん\n\n- a\n\n## 灯台の見かたを変える\n\n登壇者: Ann Bee (@ann)\n\n- b\n",
  });

  expect(told.find(({ heading }) => heading.startsWith("霧"))?.why).not.toEqual([]);
  expect(told.find(({ heading }) => heading.startsWith("灯台"))?.slots[1]).toMatchObject({
    role: "speaker",
    text: "Ann Bee @ann",
    evidence: expect.arrayContaining([{ name: "handle", weight: 6 }]),
  });
});

test("what stands beside its like is told with its layout and what speaks for talks", () => {
  const talks = "- Fast caches, Ann Bee\n- Slow queues, Lena Fischer\n- Warm pots, Mark Baker\n";
  const { siblings: told } = explainReading({
    file: "harbour.md",
    text: `# Harbour\n\n## Talks\n\n${talks}\n## Books\n\n- One\n- Two\n\n## Sessions\n\n- One\n- Two\n`,
  });

  expect(told).toContainEqual({
    line: 5,
    kind: "bullets",
    items: 3,
    reasons: [
      expect.objectContaining({ name: "words right above tell of talks", weight: 3 }),
      expect.objectContaining({ name: "several name somebody beyond doubt", weight: 2 }),
      expect.objectContaining({ name: "most name somebody", weight: 1 }),
    ],
    reading: { layout: "title, speaker", lines: [5, 6, 7] },
  });
  expect(told.filter(({ items }) => items === 2).map(({ line }) => line)).toEqual([16]);
});

test("of talks in lists, tables and sentences it is told which way shows them", () => {
  const days = ["Fast caches", "Slow queues", "Warm pots"].map(
    (title, at) => `- 2031-0${at + 1}-18 ${title}`,
  );
  const text = `# Talks\n\n${days.join("\n")}\n\nThen Ann Bee gave a talk called “Cold starts”.\n`;
  const told = explainReading({ file: "harbour.md", text }).listed;

  expect(told).toContainEqual({
    line: 3,
    title: "Fast caches",
    way: "a list that a line announces, or one of days",
  });
  expect(told).toContainEqual({ line: 7, title: "Cold starts", way: "a sentence tells of it" });
});

test("talks of front matter and those that links to slides show are told as well, each once", () => {
  const slides = "- [Warm pots](https://speakerdeck.com/ann/pots)\n";
  const text = `---\ntalks:\n  - title: Fast caches\n    speaker: Ann Bee\n---\n# Harbour meetup\n\n${slides}`;
  const told = explainReading({ file: "harbour.md", text }).listed;

  expect(told.map(({ title, way }) => `${title}: ${way}`)).toEqual([
    "Fast caches: an entry of front matter",
    "Warm pots: a link to its slides",
  ]);
});
