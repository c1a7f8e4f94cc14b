/** Talks of many evenings in one list: each is of the day that stands beside it. */
import { expect, test } from "vitest";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";

/** Each meetup of a file as its day and the titles of its talks. */
function evenings(text: string): readonly string[] {
  return readNotes([{ file: "talks.md", text }]).meetups.map(({ date, talks }) =>
    [date, ...talks.map(({ title }) => title)].join(" "),
  );
}

test.for([
  [
    "rows of a table",
    "| Date | Title | Speaker |\n|---|---|---|\n| 2031-08-16 | Ranges for rowers | Mara Wick |\n| 2031-09-20 | Clean kites | Arne Holt |",
  ],
  [
    "rows of a table, in Japanese",
    "| 発表者 | タイトル | 日付 |\n|---|---|---|\n| 山田太郎 | Ranges for rowers | 2031年8月16日 |\n| 佐藤花子 | Clean kites | 2031年9月20日 |",
  ],
  [
    "bullets",
    "- **2031-08-16** - Ranges for rowers by Mara Wick\n- **2031-09-20** - Clean kites by Arne Holt",
  ],
  [
    "bullets with the day behind",
    "- Ranges for rowers by Mara Wick (16 August 2031)\n- Clean kites by Arne Holt (20 September 2031)",
  ],
  [
    "bullets below their day",
    "- 16 Aug 2031\n  - Ranges for rowers by Mara Wick\n- 20 Sep 2031\n  - Clean kites by Arne Holt",
  ],
  [
    "a heading of the year and days without it",
    "## 2031\n\n| Day | Title | Speaker |\n|---|---|---|\n| 16 August | Ranges for rowers | Mara Wick |\n| 20 September | Clean kites | Arne Holt |",
  ],
  [
    "headings of talks",
    "## 2031-08-16: Ranges for rowers by Mara Wick\n\n- one\n\n## 2031-09-20: Clean kites by Arne Holt\n\n- two",
  ],
  [
    "headings with the day below",
    "## Ranges for rowers\n\n- Speaker: Mara Wick\n- Date: 2031-08-16\n\n## Clean kites\n\n- Speaker: Arne Holt\n- Date: 2031-09-20",
  ],
] as const)("%s bear the days of their talks", ([, list]) => {
  const found = evenings(`# Talks of the harbour\n\n${list}\n`);

  expect(found.map((line) => line.split(" ")[0])).toEqual(["2031-08-16", "2031-09-20"]);
  expect(found.join(" ")).toContain("Ranges for rowers");
  expect(found.join(" ")).toContain("Clean kites");
});

test("what stands in rows without a day is of the day above; several talks of a day are one meetup", () => {
  const rows = [
    "| 2031-08-16 | Ranges for rowers | Mara Wick |",
    "| | Knots | Eve Fox |",
    "| 2031-09-20 | Clean kites | Arne Holt |",
  ];

  expect(
    evenings(`# Talks\n\n| Date | Title | Speaker |\n|---|---|---|\n${rows.join("\n")}\n`),
  ).toEqual(["2031-08-16 Ranges for rowers Knots", "2031-09-20 Clean kites"]);
});

test("the days of one conference are one meetup's, and so is a list with a day or two in it", () => {
  const rows = (days: readonly string[]) =>
    ["Ranges for rowers", "Clean kites", "Knots in depth"]
      .map(
        (title, at) =>
          `| ${days[at] ?? ""} | ${title} | ${["Mara Wick", "Arne Holt", "Eve Fox"][at]} |`,
      )
      .join("\n");
  const table = (days: readonly string[]) =>
    `# HarbourConf\n\n- 2031-08-16\n\n| Day | Title | Speaker |\n|---|---|---|\n${rows(days)}\n`;

  expect(evenings(table(["2031-08-16", "2031-08-17", "2031-08-18"]))).toHaveLength(1);
  expect(evenings(table(["2031-08-16"]))).toHaveLength(1);
});

test("where they meet and their page are told with each evening", () => {
  const list =
    "- 2031-08-16: Ranges for rowers by Mara Wick\n- 2031-09-20: Clean kites by Arne Holt";
  const text = `# Harbour C++\n\n- Venue: Pier 9\n- https://www.meetup.com/harbour-cpp/\n\n## Talks\n\n${list}\n`;

  const { meetups, files } = readNotes([{ file: "talks.md", text }]);

  expect(meetups.map(({ venue }) => venue)).toEqual(["Pier 9", "Pier 9"]);
  expect(files[0]?.meetup).toEqual({
    title: "Harbour C++",
    venue: "Pier 9",
    url: "https://www.meetup.com/harbour-cpp/",
  });
});

test("beside a day of its own, what the header states of place and page is of that day", () => {
  const list =
    "- 2031-08-16: Ranges for rowers by Mara Wick\n- 2031-09-20: Clean kites by Arne Holt";
  const text = `# Harbour C++\n\n- Date: 2031-10-18 19:00\n- Venue: Pier 9\n\n## Talks\n\n${list}\n`;

  const { meetups } = readNotes([{ file: "talks.md", text }]);

  expect(meetups.map(({ date, venue }) => [date, venue])).toEqual([
    ["2031-08-16", undefined],
    ["2031-09-20", undefined],
  ]);
});

test("days without a year are those of the heading above, and of no heading beside them", () => {
  const part = (day: string, hall: string, talk: string) =>
    `## ${day}\n\nVenue: ${hall}\n\n- ${talk}\n`;
  const parts = [
    part("January 14", "Pier 9", "Ann Bee: Kites for operators"),
    part("February 11", "Crane Hall", "Eve Fox: Budgets for errors"),
  ].join("\n");
  const read = (above: string) =>
    readNotes([{ file: "a.md", text: `${above}\n\n${parts}` }]).meetups.map(
      ({ title, date, venue }) => [title, date, venue],
    );

  expect(read("# Harbour nights 2031")).toEqual([
    ["Harbour nights 2031", "2031-01-14", "Pier 9"],
    ["Harbour nights 2031", "2031-02-11", "Crane Hall"],
  ]);
  expect(read("# Harbour nights\n\n## What we learned in 2029\n\n- much").flat()).not.toContain(
    "2029-01-14",
  );
});

test("a programme typed a line each is one list: its last line is no title of the talk above it", () => {
  const text = `# Ruby Wharf, May meetup

## Agenda

18:30 Doors open
19:10 "Hotwire in anger" - Lena Vogt (Tidewater)
20:10 "Sorbet after a year" - Marc Dubois (@mdubois)
20:50 Lightning talks
 - Pia Holm: A gem for tides
 - Tom Reed: irb tricks
21:15 Drinks at The Anchor
`;

  expect(
    readNotes([{ file: "a.md", text }])
      .meetups.flatMap(({ talks }) => talks)
      .map(({ title }) => title),
  ).toEqual(["Hotwire in anger", "Sorbet after a year", "A gem for tides", "irb tricks"]);
});

test.for([
  {
    name: "by the labels of its columns",
    text: "# Charlas\n\n| Fecha | Charla | Ponente |\n|---|---|---|\n| 06/02/2031 | Kilns | Ann Bee |\n| 06/03/2031 | Glazes | Elena Moro |\n",
  },
  {
    name: "by another day of the file",
    text: "# Talks\n\n## Kiln night 1 (06/02/2031)\n\n- Ann Bee: Kilns\n- Elena Moro: Fire\n\n## Kiln night 2 (06/03/2031)\n\n- Elena Moro: Glazes\n- Ann Bee: Clay\n\n## Kiln night 3 (22/03/2031)\n\n- Ann Bee: Sand\n- Elena Moro: Salt\n",
  },
])("the day goes before the month where the file says so, $name", ({ text }) => {
  const dates = evenings(text).map((one) => one.split(" ")[0]);

  expect(dates.slice(0, 2)).toEqual(["2031-02-06", "2031-03-06"]);
});

test("a day that may be read in two ways is none", () => {
  const text =
    "# Talks\n\n| When | Talk | Speaker |\n|---|---|---|\n| 06/02/2031 | Kilns | Ann Bee |\n| 06/03/2031 | Glazes | Elena Moro |\n";

  expect(evenings(text)).toEqual([" Kilns Glazes"]);
});

test("beside the lists of other years one with a single talk is of talks, too", () => {
  const text =
    "# Kiln people\n\n## Past talks\n\n### 2031\n\n* **Jan 14** - Ann Bee - *Kilns at home*\n* **Feb 11** - Elena Moro - *Glazes*\n\n### 2030\n\n* **Nov 12** - Ann Bee - *Clay*\n* **Dec 10** - holiday social\n";

  expect(evenings(text)).toContain("2030-11-12 Clay");
});
