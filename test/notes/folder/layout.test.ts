import { expect, test } from "vitest";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";
import { line, readOne } from "../helpers.ts";

/** Reads files given as `path: text` and tells each meetup with its talks. */
function meetups(files: Record<string, string>) {
  const texts = Object.entries(files).map(([file, text]) => ({ file, text }));
  return readNotes(texts)
    .meetups.filter(({ talks }) => talks.length > 0)
    .map(({ title, date, talks }) => ({
      title,
      date,
      talks: talks.map(line),
    }));
}

test.for([
  {
    name: "## for every talk",
    text: "# M\n- 2018/08/28\n## All of Go - @a\n## Bits of Rust - @b",
    talks: ["All of Go | @a", "Bits of Rust | @b"],
  },
  {
    name: "# for every talk",
    text: "# All of Go\nby Ann Bee\n# Bits of Rust\nby Cee Dee",
    talks: ["All of Go | Ann Bee", "Bits of Rust | Cee Dee"],
  },
  {
    name: "a # among ##",
    text: "# M\n## All of Go - @a\n# Bits of Rust - @b\n## Code in C - @c",
    talks: ["All of Go | @a", "Bits of Rust | @b", "Code in C | @c"],
  },
  {
    name: "a # without a speaker among ##",
    text: "# M\n## All of Go - @a\n## Bits of Rust - @b\n# Code in C\ntext",
    talks: ["All of Go | @a", "Bits of Rust | @b", "Code in C"],
  },
  {
    name: "sessions as groups",
    text: "# M\n## Session 1\n### All of Go / @a\n## LT1\n### Bits of Rust / @b",
    talks: ["All of Go | @a", "Bits of Rust | @b"],
  },
  {
    name: "names below LT",
    text: "# M\n## All of Go @a\n## LT\n### niko\n- x\n### 山田さん\n- y",
    talks: ["All of Go | @a", "niko | niko", "山田さん | 山田"],
  },
  {
    name: "people with talks of theirs",
    text: "# M\n- 2020/01/01\n## @a\n### One\nx\n### Two\nx",
    talks: ["One | @a", "Two | @a"],
  },
  {
    name: "bullets below LT",
    text: "# M\n## All of Go - @a\n## LT\n- Bits of Rust @b\n- [Code in C](https://speakerdeck.com/c/c) by Cee Dee\n- 休憩",
    talks: ["All of Go | @a", "Bits of Rust | @b", "Code in C | Cee Dee"],
  },
  {
    name: "bold lines",
    text: "# M\n- 2018/08/28\n\n**All of Go / @a**\n\n- x\n\n**Bits of Rust - 山田 花子**\n\n- y",
    talks: ["All of Go | @a", "Bits of Rust | 山田 花子"],
  },
  {
    name: "a list without headings",
    text: "# M\n- 2018/08/28\n\n1. All of Go - tanaka\n2. Bits of Rust - suzuki",
    talks: ["All of Go | tanaka", "Bits of Rust | suzuki"],
  },
  {
    name: "rows of a table",
    text: "# M\n\n|時間|内容|登壇者|\n|-|-|-|\n|19:00|受付||\n|19:30|All of Go|山田太郎|\n|20:00|Bits of Rust|@b|",
    talks: ["All of Go | 山田太郎", "Bits of Rust | @b"],
  },
  {
    name: "rows of a table without names for its columns",
    text: "# M\n## All of Go @a\n## LT\n\n| | | |\n|-|-|-|\n|19:00|Bits of Rust|@b|\n|19:10|休憩||\n|19:20|Code in C|山田 太郎（社）|",
    talks: ["All of Go | @a", "Bits of Rust | @b", "Code in C | 山田 太郎 [社]"],
  },
  {
    name: "rows of a table whose names stand in the first row",
    text: "# M\n\n|登壇者|タイトル|\n|@a|All of Go|\n|@b|Bits of Rust|\n\n| | |\n|-|-|\n|数|1|",
    talks: ["All of Go | @a", "Bits of Rust | @b"],
  },
  {
    name: "rows with the speaker before the title",
    text: "# M\n\n| | | |\n|-|-|-|\n|19:00|@a|All of Go|\n|19:10|@b|Bits of Rust|",
    talks: ["All of Go | @a", "Bits of Rust | @b"],
  },
  {
    name: "a table of times that names nobody",
    text: "# M\n## All of Go @a\n## Bits of Rust @b\n## タイムテーブル\n\n| | |\n|-|-|\n|19:00|ここで一度みんなで外に出る|",
    talks: ["All of Go | @a", "Bits of Rust | @b"],
  },
  {
    name: "bold titles with the speaker behind them",
    text: "As I heard it.\n\n**All of Go** by Ann Bee\n\n- x\n\n**LT: Bits of Rust**（@b）\nmore\n\n**Code in C** - @c\n\n**Elm** 山田さん\n\n**言った**のは @x さんの話だ。",
    talks: ["All of Go | Ann Bee", "Bits of Rust | @b", "Code in C | @c", "Elm | 山田"],
  },
  {
    name: "nicks before a slash where others stand there too",
    text: "# M\n- 2018/08/28\n## 山田 太郎 / All of Go\n## @b / Bits of Rust\n## 渡月 / Code in C\n## Elm を TypeScript / JavaScript で",
    talks: [
      "All of Go | 山田 太郎",
      "Bits of Rust | @b",
      "Code in C | 渡月",
      "Elm を TypeScript / JavaScript で",
    ],
  },
  {
    name: "bullets with notes below LT, though nobody is named",
    text: "# M\n## All of Go @a\n## LT\n- Bits of Rust\n    - said\n- Code in C\n    - said",
    talks: ["All of Go | @a", "Bits of Rust", "Code in C"],
  },
  {
    name: "a timetable with rooms",
    text: "# M\n\n|Time|Room A|Hall|\n|-|-|-|\n|10:00|All of Go|Bits of Rust by Ann Bee|\n|11:00|-||",
    talks: ["All of Go", "Bits of Rust | Ann Bee"],
  },
  {
    name: "a timetable beside headings",
    text: "# M\n\n|発表|発表者|資料|\n|-|-|-|\n|Aの話|山田 太郎|[slides](https://speakerdeck.com/a/a)|\n\n## Aの話\n- x\n## Bits of Rust @b",
    talks: ["Aの話 | 山田 太郎", "Bits of Rust | @b"],
  },
  {
    name: "Q&A belongs to the talk before it",
    text: "# M\n## All of Go - @a\n## Q&A\n- x\n## Bits of Rust - @b",
    talks: ["All of Go | @a", "Bits of Rust | @b"],
  },
  {
    name: "breaks and impressions",
    text: "# M\n## 18:00 開場・受付\n## All of Go - @a\n## 休憩\n## Closing: Bits of Rust (@b)\n## オープニング「Code in C」\n## 懇親会\n## 感想\nx",
    talks: ["All of Go | @a", "Closing: Bits of Rust | @b", "オープニング「Code in C」"],
  },
  {
    name: "one talk with its sections",
    text: "# All of Go by Ann Bee\n\n## Part 1\n\n## Part 2",
    talks: ["All of Go | Ann Bee"],
  },
  {
    name: "one talk whose speaker has a heading further down, in two languages",
    text: "# All of Go\n\nA language that fits into one evening.\n\n## Speaker / Лектор\n\n[Ann Bee](https://example.org/ann)",
    talks: ["All of Go | Ann Bee"],
  },
  {
    name: "one talk whose speaker has a heading further down, in German",
    text: "# Alles über Go\n\nEine Sprache, die in einen Abend passt.\n\n## Referentin\n\nAnn Bee",
    talks: ["Alles über Go | Ann Bee"],
  },
  {
    name: "talks without speakers below a dated title",
    text: "# M\n- 2018/08/28\n## All of Go\n## Bits of Rust",
    talks: ["All of Go", "Bits of Rust"],
  },
  {
    name: "a title as deep as the talks",
    text: "# M\n- 2018/08/28\n# All of Go - @a\n# Bits of Rust - @b",
    talks: ["All of Go | @a", "Bits of Rust | @b"],
  },
  {
    name: "areas as groups of sessions with codes",
    text: "# M\n## Sessions\n### AC: Area\n#### [S1] All of Go\n#### [S2] Bits of Rust\n### DA: Data",
    talks: ["All of Go", "Bits of Rust"],
  },
  {
    name: "areas without a heading above them",
    text: "# M\n## Area one\n### [S1] All of Go\n### [S2] Bits of Rust",
    talks: ["All of Go", "Bits of Rust"],
  },
  {
    name: "talks beside a group with more talks than they are",
    text: "# M\n## All of Go\nby Ann Bee\n### Part\nx\n## Bits of Rust @b\n## Lightning talks\n### Code in C by Cee Dee\n### D in depth @d\n### Elm @e\n## Thanks\nx",
    talks: [
      "All of Go | Ann Bee",
      "Bits of Rust | @b",
      "Code in C | Cee Dee",
      "D in depth | @d",
      "Elm | @e",
    ],
  },
  {
    name: "a group within a group",
    text: "# M\n## All of Go @a\n## Bits of Rust @b\n## ここから LT\n### LT\n- Code in C @c\n- Elm 山田さん\n## この記事を書いた人\n@me",
    talks: ["All of Go | @a", "Bits of Rust | @b", "Code in C | @c", "Elm | 山田"],
  },
  {
    name: "slots",
    text: "# M\n## 一般枠\n### All of Go @a\n### Bits of Rust @b\n## 招待枠\n### Code in C @c\n## Session B\n### Elm @e\n## 片付け・懇親会",
    talks: ["All of Go | @a", "Bits of Rust | @b", "Code in C | @c", "Elm | @e"],
  },
  {
    name: "headings that name the speakers",
    text: "# M\n## All of Go\n### 登壇者: 山田 太郎（@a）\n- x\n### Part\ny\n## Bits of Rust\n### 登壇者\n鈴木 花\n\nx",
    talks: ["All of Go | 山田 太郎 @a", "Bits of Rust | 鈴木 花"],
  },
  {
    name: "a list of slides beside headings",
    text: "# M\n## All of Go @a\n## Bits of Rust @b\n## 資料\n- [All of Go](https://speakerdeck.com/a/a) @a\n- [Code in C](https://speakerdeck.com/c/c) @c",
    talks: ["All of Go | @a", "Bits of Rust | @b", "Code in C | @c"],
  },
])("reads $name", ({ text, talks }) => {
  expect(readOne(text).talks.map(line).toSorted()).toEqual(talks.toSorted());
});

test("files that are one talk each make a meetup of their folder, as its README calls it", () => {
  const read = meetups({
    "conf-2019/README.md":
      "# Sample Conf 2019\n\n2019-03-04 in Berlin\n\n- [All of Go](day1/a.md) - Ann Bee\n- [Code in C](https://youtu.be/c) - Cee Dee\n",
    "conf-2019/day1/a.md": "# All of Go\n\n- said",
    "conf-2019/day2/b.md": "# Bits\n## by Bob Cee\n- x",
    "conf-2019/day2/empty.md": "",
  });

  expect(read).toEqual([
    {
      title: "Sample Conf 2019",
      date: "2019-03-04",
      talks: ["All of Go | Ann Bee", "Bits | Bob Cee", "Code in C | Cee Dee"],
    },
  ]);
});

test("files of several events in one folder are told apart by their names", () => {
  const read = meetups({
    "talks/2015-11-15-0930-fooconf-a.md": "# All of Go by Ann Bee",
    "talks/2015-11-16-1030-fooconf-b.md": "# Bits of Rust by Cee Dee",
    "talks/2016-01-02-barconf-c.md": "# Code in C by Eff Gee",
  });

  expect(read).toEqual([
    {
      title: "fooconf",
      date: "2015-11-15",
      talks: ["All of Go | Ann Bee", "Bits of Rust | Cee Dee"],
    },
    { title: "talks", date: "2016-01-02", talks: ["Code in C | Eff Gee"] },
  ]);
});

test("a file without any sign is a talk only among talks", () => {
  const talk = "# Scaling\n\n## Part one\n\nx";

  expect(
    meetups({
      "x/a.md": "# All of Go by Ann Bee",
      "x/b.md": "# Bits of Rust by Cee Dee",
      "x/c.md": talk,
    }),
  ).toHaveLength(1);
  expect(
    meetups({ "posts/a.md": talk, "posts/b.md": "# M #3\n- 2018/08/28\n## All of Go - @a" }),
  ).toHaveLength(1);
  expect(meetups({ "diary/2019/a.md": talk })).toEqual([]);
  expect(meetups({ "conf2019/a.md": talk })).toEqual([
    { title: "conf2019", date: "2019", talks: ["Scaling"] },
  ]);
});

test.for([
  ["headings", "## Kites\n\nThey fly.\n\n## Tides\n\nThey turn.\n\n## Gulls\n\nThey cry."],
  [
    "links",
    "- [Kites](https://a.example)\n- [Tides](https://b.example)\n- [Gulls](https://c.example)",
  ],
] as const)("alone, a page of several %s in which nobody speaks is no talk", ([, body]) => {
  const page = `# Harbour, the ninth\n\n${body}`;

  expect(meetups({ "meetup-notes/a.md": page })).toEqual([]);
  expect(
    meetups({ "meetup-notes/a.md": `${page}\n\n[slides](https://speakerdeck.com/a/b)` }),
  ).toHaveLength(1);
});

test("a report whose first sentence tells of the first talk is no talk itself", () => {
  const read = meetups({
    "posts/looms.md":
      "# Looms and knots\n\nIt was full. The first talk was given by Anna Berg. Knots came next.",
  });

  expect(read.flatMap(({ talks }) => talks)).not.toContain("Looms and knots");
});

test("each file of a conference knows the day that its name or its folder tells", () => {
  const { meetups, files } = readNotes([
    { file: "conf/2019-04-06_day1/a.md", text: "# All of Go by Ann Bee" },
    { file: "conf/2019-04-07_day2/b.md", text: "# Bits of Rust by Cee Dee" },
  ]);

  expect(meetups).toMatchObject([{ title: "conf", date: "2019-04-06" }]);
  expect(files.map(({ meetup }) => meetup?.date)).toEqual(["2019-04-06", "2019-04-07"]);
});

test("meetups in folders that are only dates are called by the folder above", () => {
  const read = meetups({
    "go-night/2019-04-06/a.md": "# All of Go by Ann Bee",
    "go-night/2019-05-06/b.md": "# Bits of Rust by Cee Dee",
  });

  expect(read).toMatchObject([
    { title: "go-night", date: "2019-04-06" },
    { title: "go-night", date: "2019-05-06" },
  ]);
});

test.for([
  ["a budget", "x/2019-travel-budget.md", "# Conference travel budget\n## Spring\nx\n## Autumn\ny"],
  ["a diary", "x/a.md", "# 日記\n- 2019/03/01\n## 朝\nx\n## 夜\ny"],
  ["a log of work", "log/a.md", "# k3s\n- 2019/03/01\n## Nodes\nx\n## Pods\ny"],
  ["days without talks", "x/a.md", "# 三月\n## 3月1日（日）\nx\n## 2019/03/02\ny"],
])("finds no talk in %s", ([, file = "", text = ""]) => {
  expect(readOne(text, file).talks).toEqual([]);
});

test("a README that teaches is no meetup; one alone in its folder is the notes", () => {
  expect(
    meetups({ "README.md": "# How to\n## Write\nx\n## Read\ny\n```md\n## T - @a\n```" }),
  ).toEqual([]);
  expect(
    meetups({ "5/README.md": "# M #5\n## All of Go - @a\n## Bits of Rust - @b" }),
  ).toHaveLength(1);
  expect(meetups({ "README.md": "# M #5\n## All of Go - @a\n## Bits of Rust - @b" })).toHaveLength(
    1,
  );
});

test("a meetup without a title is called by its file, else by its folder", () => {
  const talks = "## All of Go - @a\n## Bits of Rust - @b";

  expect(readOne(talks, "2018/paas_night-2018-08-28.md").meetup).toMatchObject({
    title: "paas night",
    date: "2018-08-28",
  });
  expect(readOne(talks, "paas-night/2018-08-28/index.md").meetup).toMatchObject({
    title: "paas-night",
    date: "2018-08-28",
  });
  expect(readOne(talks, "index.md").meetup?.title).toBe("index.md");
});

test("ids are unique, and stay while file and title stay", () => {
  const { talks } = readOne("# M\n## 同じ 題名! - @a\n## 同じ 題名! - @b", "a/b.md");

  expect(talks.map(({ id }) => id)).toEqual(["a/b.md#同じ-題名", "a/b.md#同じ-題名-2"]);
});

test("a talk keeps its heading as written, and its speaker's heading is none of its points", () => {
  const { talks } = readOne(
    "# M\n## 10:00 - 10:30 LT1: Title (仮)\n### 山田 太郎さん\n- said\n### Part\nmore",
  );

  expect(talks).toMatchObject([
    {
      title: "Title",
      heading: "10:00 - 10:30 LT1: Title (仮)",
      line: 2,
      points: [
        { kind: "bullet", text: "said", line: 4 },
        { kind: "heading", text: "Part", children: [{ text: "more", line: 6 }] },
      ],
    },
  ]);
});

test.for([
  ["a sentence as a heading", `${"many words ".repeat(50)}- @a`],
  ["a tab between words", "Words before a tab\tand words after it"],
])("takes %s for a title", ([, heading = ""]) => {
  const { talks } = readOne(`# M\n- 2018/08/28\n## ${heading}\n\nMany words, said. And more!\n`);

  expect(talks).toMatchObject([{ speakers: [] }]);
});

test("a broken link between notes is only a link", () => {
  const files = [
    {
      file: "conf-2019/README.md",
      text: "# C 2019\n\n- [Bits of Rust](100%.md) - Ann Bee\n- [Code in C](../x/c.md?a#b) - Bob Cee",
    },
    { file: "conf-2019/100%.md", text: "# Other bits\n\nx" },
  ];

  const [meetup] = readNotes(files).meetups;

  expect(meetup?.talks.map(line)).toEqual(["Other bits | Ann Bee", "Code in C | Bob Cee"]);
});

test("a talk has the links of its timetable, its bold title and the lines below it, each once", () => {
  const slides = "https://speakerdeck.com/a/a";
  const { talks } = readOne(
    `# M\n- 日時: 2018/08/28\n- URL: https://m.connpass.com/event/1/\n\n|時間|内容|登壇者|資料|\n|-|-|-|-|\n|19:00|[All of Go](${slides})|@a|[notes](a.md)|\n\n## All of Go\n${slides}\n\n**Bits of Rust** by [Bob Cee](https://example.com/b)\nhttps://example.com/c\n\n## Code in C - @c`,
  );

  expect(talks.map(({ links }) => links.map(({ url }) => url))).toEqual([
    ["https://example.com/b", slides, "https://example.com/c"],
    [],
  ]);
});

test("code that its bullet leaves open ends with the file", () => {
  expect(readOne("# M\n## All of Go @a\n- ```\n  code").talks).toMatchObject([
    { points: [{ kind: "code", text: "code" }] },
  ]);
});

test("a README that names nobody tells what its folder is, unless it leads to slides", () => {
  const about = "# Sample events\n\nFor all who come.\n\n[more](https://example.com/more)";
  const talk = "# How to fell a spruce\n\n[slides](https://speakerdeck.com/ann/spruce)";

  expect(meetups({ "talks-2031/README.md": about })).toEqual([]);
  expect(meetups({ "talks-2031/README.md": talk })[0]?.talks).toHaveLength(1);
});

test("a file that is called by nothing but its day is no talk", () => {
  const read = meetups({ "sample-meetup/06-11-31.md": "Trees\n\n- pines\n- firs" });

  expect(read).toEqual([]);
});

test("files without any sign are talks where the README of their folder says so", () => {
  const files = { "a.md": "# All of Go\n\n- fast", "b.md": "# Bits of Rust\n\n- safe" };
  const titles = (lead: string) =>
    meetups({ ...files, "README.md": `# Our page\n\n${lead}` })
      .flatMap(({ talks }) => talks)
      .toSorted();

  expect(titles("What I wrote down of talks.")).toEqual(["All of Go", "Bits of Rust"]);
  expect(titles("What I wrote down of books.")).toEqual([]);
});

const programme = [
  "# Foo Night",
  "## Next",
  "| Topic | Speaker |",
  "|---|---|",
  "| Design of Foo | Cal Dee |",
  "| Notes on Bar | Ann Bee |",
].join("\n");
const inProgramme = ["Design of Foo | Cal Dee", "Notes on Bar | Ann Bee"];

test.for([
  { name: "alone", others: {}, meetups: 1 },
  {
    name: "beside other meetups",
    others: { "5.md": "# M #5\n- 2018/08/28\n## All of Go - @a\n## Bits of Rust - @b" },
    meetups: 2,
  },
  {
    name: "beside those it names",
    others: {
      "1.md":
        "# M #1\n- 2018/08/28\n## Design of Foo - Cal Dee\n- x\n## Notes on Bar - Ann Bee\n- y",
    },
    meetups: 1,
  },
  {
    name: "beside files that are those talks",
    others: {
      "a.md": "# Design of Foo\nby Cal Dee\n\n- x",
      "b.md": "# Notes on Bar\nby Ann Bee\n\n- y",
    },
    meetups: 2,
  },
])(
  "a README with a programme is a meetup where no other file holds it: $name",
  ({ others, meetups: count }) => {
    const read = meetups({ ...others, "README.md": programme });

    expect(read).toHaveLength(count);
    for (const talk of inProgramme) {
      expect(read.flatMap(({ talks }) => talks).filter((one) => one === talk)).toHaveLength(1);
    }
  },
);

test.for([
  {
    name: "called as a meetup is",
    facts: "title: Lantern Web Meetup #7",
    title: "Lantern Web Meetup #7",
  },
  { name: "with a venue", facts: "title: Foxglove 14\nvenue: The Tannery", title: "Foxglove 14" },
  { name: "called otherwise", facts: "title: Notes of a tester", title: "a" },
])("one talk in a file $name", ({ facts, title }) => {
  const text = `---\n${facts}\ndate: 2026-12-10\n---\n## View transitions by Ann Bee\n- One.`;
  expect(meetups({ "a/b.md": text })).toEqual([
    { title, date: "2026-12-10", talks: ["View transitions | Ann Bee"] },
  ]);
});

test("the episodes of a series, each a file of one talk, are on days of their own", () => {
  const episode = (day: string, guest: string) =>
    `# The ${guest} show\n\n- Date: ${day}\n- Guest: @${guest}\n\n## Talk by @${guest}\n\n- a\n- b\n`;

  const read = meetups({
    "series/004/a.md": episode("2031-01-18", "ann"),
    "series/008/b.md": episode("2031-03-05", "bob"),
  });

  expect(read.map(({ date }) => date)).toEqual(["2031-01-18", "2031-03-05"]);
});

test("a talk in a file of its own says where it was given", () => {
  const talk = (title: string, label: string, day: string, place: string) =>
    `# ${title}\n\nSpeaker: Ann Bee\nDate: ${day}\n${label}: ${place}\n\n- sand\n- clay\n`;
  const { meetups: read } = readNotes([
    { file: "a.md", text: talk("Kilns at home", "Place", "2031-02-20", "Room B") },
    { file: "b.md", text: talk("Glazes at home", "Ort", "2031-03-20", "Alte Mühle") },
  ]);

  expect(read.map(({ date, venue }) => [date, venue])).toEqual([
    ["2031-02-20", "Room B"],
    ["2031-03-20", "Alte Mühle"],
  ]);
});

test("a place that the notes of a talk name further down is none of the meetup", () => {
  const text =
    "# Kilns\n\nSpeaker: Ann Bee\n\n- hot\n\n## Setup\n\n### Files\n\nLocation: C drive\n";

  expect(readOne(text).meetup?.venue).toBeUndefined();
});

test("talks in front matter by German fields", () => {
  const text =
    "---\nlayout: treffen\ntitel: Sommertreffen\ndatum: 10.07.2031\nort: Alte Mühle\nvortraege:\n  - titel: Kilns at home\n    referent: Ann Bee\n  - titel: Glazes\n    referent: Elena Moro\n---\n\nBei gutem Wetter draußen!\n";
  const { meetup, talks } = readOne(text);

  expect(meetup).toMatchObject({ title: "Sommertreffen", date: "2031-07-10", venue: "Alte Mühle" });
  expect(talks.map(line)).toEqual(["Kilns at home | Ann Bee", "Glazes | Elena Moro"]);
});

test("a talk told by labels below a heading that says the number and the day of a meetup", () => {
  const session = (number: number, day: string, title: string, who: string, where: string) =>
    `### Sesión ${number}: martes ${day}\nPonente: ${who}\nTítulo: ${title}\nLugar: ${where}\n\n`;
  const text = `# Club del horno\n\n${session(11, "18 de noviembre de 2031", "Kilns at home", "Ann Bee", "Biblioteca Central")}${session(10, "21 de octubre de 2031", "Glazes", "Elena Moro", "Aula 4")}`;
  const { meetups: read } = readNotes([{ file: "README.md", text }]);

  expect(read.map(({ date, venue, talks }) => [date, venue, ...talks.map(line)])).toEqual([
    ["2031-11-18", "Biblioteca Central", "Kilns at home | Ann Bee"],
    ["2031-10-21", "Aula 4", "Glazes | Elena Moro"],
  ]);
});

test("a meetup told in prose takes nothing from those beside it, and the next one is nobody", () => {
  const text =
    '# Ofen.dev\n\n## Nächstes Treffen\n\nNoch offen.\n\n## Vergangene Treffen\n\n### #17 am 22.05.2031 bei Kranwerk\n\nLina hat uns ihren Ofen gezeigt.\n\n### #16 am 27.03.2031 bei Deichwerk\n\n* "Kilns at home" (Ann Bee)\n* "Glazes" (Elena Moro)\n\n### #15 am 30.01.2031 im Kulturhaus\n\n* "Clay" (Jonas Weber)\n* "Sand" (Ann Bee & Elena Moro)\n';
  const { meetups: read } = readNotes([{ file: "README.md", text }]);
  const told = read.map(({ date, venue, talks }) => [date, venue, talks.length]);

  expect(told).toContainEqual(["2031-03-27", "Deichwerk", 2]);
  expect(told).toContainEqual(["2031-01-30", "Kulturhaus", 2]);
});

test("a README with talks of its own lists them once, though a file below tells of one", () => {
  const readme = `# Kiln Con (2031.09)

## Sessions

### 09:20 ~ 09:40

**Kites over the harbour**
Ann Bee | Sample

- [more](sessions/01.md)

### 09:40 ~ 10:20

**Why ovens crack at night**
Cal Dee | Example

- [more](sessions/02.md)

### 10:30 ~ 11:10

**Clay without any water**
Eva Moro | Sample

- [more](sessions/03.md)
`;
  const found = meetups({
    "kiln/README.md": readme,
    "kiln/sessions/03.md":
      "# Clay without any water\n\n## Speaker\n\n- Eva Moro | Sample\n\n## Notes\n\n- dry\n",
    "marsh/a.md": "# Marsh Night 2031-01-02\n\n## Reeds at night - @bo\n\n- wind\n",
  });

  const titles = found.flatMap(({ talks }) => talks).filter((one) => one.startsWith("Kites"));
  expect(titles).toHaveLength(1);
});

test("a page with slides in a folder named after a month is a talk", () => {
  const text =
    "# Kites from the ground up\n\nAnn Bee will look at kites.\n\n[Link to her slides](https://slides.com/annb/kites)\n";

  expect(meetups({ "2031-06 - Kites from the ground up/readme.md": text })).toMatchObject([
    { talks: ["Kites from the ground up"] },
  ]);
});

test("what several headings of talks are called is none of them", () => {
  const slides = (title: string) =>
    `### ${title}\n\n[資料](https://speakerdeck.com/ann/${title.length})\n`;
  const text = `# Ninja Talks (10:05 - 11:05)\n\n${slides("凧の上げかた")}\n${slides("窯の温度を読む")}\n# Ninja Talks (13:10 - 14:10)\n\n${slides("釉薬のレシピ集め")}\n${slides("葦で屋根をふく")}`;

  expect(meetups({ "2031-03-20-marsh.md": text })).toMatchObject([
    { talks: ["凧の上げかた", "窯の温度を読む", "釉薬のレシピ集め", "葦で屋根をふく"] },
  ]);
});
