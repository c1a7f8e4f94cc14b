import { expect, test } from "vitest";
import { readNotes } from "../../src/notes/folder/read-notes.ts";
import { line } from "./helpers.ts";

/** Kinds of notes that were once read wrongly, each with a sibling. */
function read(text: string, file = "notes.md") {
  const { meetups } = readNotes([{ file, text }]);
  return {
    talks: meetups.flatMap(({ talks }) => talks.map(line)),
    notes: meetups.flatMap(({ notes = [] }) => notes.map(({ title }) => title)),
    date: meetups[0]?.date,
    venue: meetups[0]?.venue,
  };
}

test.for([
  {
    name: "names and roles below titles with colons",
    text: "# FooConf 2031\n## Monday\n### Run Where You Will: Sorting Foo Events\nAnn Bee - Engineer at Acme\nCal Dee - Owner of Beta\n- worth a watch\n### Widening Foo: The Two-Lane Way\nEd Eff - Acme, Senior Engineer\n- slides",
    talks: [
      "Run Where You Will: Sorting Foo Events | Ann Bee [Engineer at Acme]; Cal Dee [Owner of Beta]",
      "Widening Foo: The Two-Lane Way | Ed Eff [Acme, Senior Engineer]",
    ],
  },
  {
    name: "bullets with a name and a role",
    text: "# BarConf 2032\n## A Quiet Night: Sleeping Queues\n* Elena Moro, Lead at Sample\n* said\n## Count Twice\n* Joe Quen, Sample\n* said",
    talks: [
      "A Quiet Night: Sleeping Queues | Elena Moro [Lead at Sample]",
      "Count Twice | Joe Quen [Sample]",
    ],
  },
  {
    name: "bold titles with the name in the next line",
    text: "# FooConf 2031\n\n**Will Robots Take My Job?**\nElena Moro - @elena\n\n---\n\n**One Key for All**\nJoe Quen\n\n---\n\n**Maps**\nMark Baker",
    talks: [
      "Will Robots Take My Job? | Elena Moro @elena",
      "One Key for All | Joe Quen",
      "Maps | Mark Baker",
    ],
  },
  {
    name: "bold titles with a picture before them",
    text: "## Foo Rust: May\n\n🎤 **Kites at night** by Elena Moro (@elena)\n\nWind is free\n\n▶️ **Tides of the sea** by Joe Quen\n\nSalt is not",
    talks: ["Kites at night | Elena Moro @elena", "Tides of the sea | Joe Quen"],
  },
  {
    name: "headings and paragraphs of HTML",
    text: "<h2>Foo Ruby, May 2031</h2>\n\n<h3>Kites at night</h3>\n<p><b>Speaker:</b> Elena Moro</p>\n<p>Wind is free.</p>\n\n<h3>Tides of the sea</h3>\n<p><b>Speaker:</b> Joe Quen</p>\n<p>Salt is not.</p>",
    talks: ["Kites at night | Elena Moro", "Tides of the sea | Joe Quen"],
  },
  {
    name: "a title in quotes beside who speaks, and a remark below",
    text: "# 港の夜 LT大会\n\n1人目: 森エレナさん「夜の凧」\n風はただ\n\n2人目: 山陽太さん「海の潮」\n塩はちがう\n\n3人目: 川カルラさん「戦の風」\n戦はだめ",
    talks: ["夜の凧 | 森エレナ", "海の潮 | 山陽太", "戦の風 | 川カルラ"],
  },
  {
    name: "a nick before a title in brackets, and an address behind",
    text: "# 港もくもく会 #3\n\n## やったこと\n\n- elena: 凧の本を読んだ\n- joe「海」を読んだ\n\n## LT\n\n- elena「夜の凧」 https://speakerdeck.com/e/kites\n- joe「海の潮」",
    talks: ["夜の凧 | elena", "海の潮 | joe"],
  },
  {
    name: "a report that tells who began with which talk",
    text: '# May 2031 Meetup\n\n**When:** May 15th, 2031\n**Where:** Foo Hall\n\nWe had about 40 people.\n\nElena Moro kicked things off with "Kites at night". She showed how wind is free.\n\nNext, Joe Quen talked about the tides of the sea. We finished with pizza.',
    talks: ["Kites at night | Elena Moro"],
  },
  {
    name: "headings that are a day",
    text: "# Foo Meetup 2033\n## Wednesday 10th May\n### How caches lie (@ann)\n- x\n### Queues at scale (@cal)\n- y\n## 11.05.2033\n### Maps that fold (@ed)\n- z",
    talks: ["How caches lie | @ann", "Queues at scale | @cal", "Maps that fold | @ed"],
  },
  {
    name: "what is short and names nobody among talks that do",
    text: "# Foo Meetup #3\n## How caches lie (@ann)\n- x\n## Queues at scale (@cal)\n- y\n## Maps that fold (@ed)\n- z\n## Swag\n- stickers\n## 小並感\n- よかった",
    talks: ["How caches lie | @ann", "Queues at scale | @cal", "Maps that fold | @ed"],
  },
  {
    name: "LT.n： before a title, and a particle before its handle",
    text: "# Bar好きの会 #3\n## LT.4：Fooの話 [@saburo](https://twitter.com/saburo)\n## LT.5：二度目のQux入門 [@shiro](https://twitter.com/shiro)\n## LT.2：尽きない夢を @hanako\n## LT.6：BarがFooに教えるもの @goro",
    talks: [
      "Fooの話 | @saburo",
      "二度目のQux入門 | @shiro",
      "尽きない夢を | @hanako",
      "BarがFooに教えるもの | @goro",
    ],
  },
  {
    name: "a company behind a comma, with the account of whom it employs",
    text: "# Bar Night\n## Names in Tables - Elena Moro, Sample @lelemoro\n## Foo runs - Ian Jay, Head of Bar & Lead of Foo\n## Queues at scale - Joe Quen, Beta",
    talks: [
      "Names in Tables | Elena Moro @lelemoro [Sample]",
      "Foo runs | Ian Jay [Head of Bar and Lead of Foo]",
      "Queues at scale | Joe Quen [Beta]",
    ],
  },
  {
    name: "the place of an account before it",
    text: "# Bar Night\n## Names in Tables - Elena Moro, Designer\nTwitter: @lelemoro\n\n- x\n## Queues at scale - Joe Quen, Beta\nGitHub: @joe\n\n- y",
    talks: [
      "Names in Tables | Elena Moro @lelemoro [Designer]",
      "Queues at scale | Joe Quen @joe [Beta]",
    ],
  },
  {
    name: "headings without any sign of a talk",
    text: "# Foo Meetup #5\n## Attendance 🎟\nFree for all.\n## Chat\nOn IRC.\n## How caches lie at night\n- x\n## 発表スライド\nこちら",
    talks: ["How caches lie at night"],
  },
  {
    name: "the parts of a meetup in other languages, and two in one heading",
    text: "# Treffen am 8. Juni 2033\n## Begrüßung\nx\n## Warum Speicher lügen (@ann)\n- x\n## Mittagspause\n- y\n## 점심시간\n- z\n## Links & Photos\n- z\n## Déjeuner\n- z\n## 茶歇\n- z",
    talks: ["Warum Speicher lügen | @ann"],
  },
  {
    name: "a talk told in lines with labels",
    text: "# Palestra\n\n* **Nome:** Filas que duram\n* ***Palestrante:*** Elena Moro\n* ***Dia:*** 1\n\n## Anotações\n* x",
    talks: ["Filas que duram | Elena Moro"],
  },
  {
    name: "sessions whose titles stand below them",
    text: "# Foo Meetup #6\n## Session 1\n- Title: How caches lie\n- Speaker: Ann Bee\n- x\n## Session 2\n- Title: Queues at scale\n- Speaker: Cal Dee\n- y",
    talks: ["How caches lie | Ann Bee", "Queues at scale | Cal Dee"],
  },
  {
    name: "headings in tags",
    text: "# 第4回 Foo勉強会\n<H2>はじめに</H2>\n\nx\n\n<h2>分散キューのはなし</h2>\n\n<h4>登壇者</h4>\n\n* 山田 太郎さん @taro\n\n<h2>型で守る設計のはなし</h2>\n\n<h4>登壇者</h4>\n\n* 鈴木 花さん @hana",
    talks: ["分散キューのはなし | 山田 太郎 @taro", "型で守る設計のはなし | 鈴木 花 @hana"],
  },
  {
    name: "a table of talks below each version of a meetup",
    text: "# Foo user group\n### Version 1: All of Foo\n| Speaker | Subject | Slides |\n|---|---|---|\n| Ann Bee | **How caches lie** | x |\n| Cal Dee | Queues at scale | y |\n### Version 2: All of Bar\n| 발표자 | 주제 |\n|---|---|\n| 김민수 | 큐의 이야기 |\n| 이서연 | 캐시의 거짓말 |",
    talks: [
      "How caches lie | Ann Bee",
      "Queues at scale | Cal Dee",
      "큐의 이야기 | 김민수",
      "캐시의 거짓말 | 이서연",
    ],
  },
  {
    name: "the word for speakers above nobody",
    text: "# Foo #4\n## 分散キューの話\n### 登壇者\n\n### 概要\n- x\n## 型の話\n### 登壇者\n鈴木 花さん\n### 概要\n- y",
    talks: ["分散キューの話", "型の話 | 鈴木 花"],
  },
  {
    name: "a person as heading and the title below it",
    text: "# Foo Meetup #4\n# Elena Moro\n## How caches lie\n- x\n# Queues at scale\n## Joe Quen\n- y\n# Maps that fold\n## Mark Baker\n- z",
    talks: [
      "How caches lie | Elena Moro",
      "Queues at scale | Joe Quen",
      "Maps that fold | Mark Baker",
    ],
  },
])("reads $name", ({ text, talks }) => {
  expect(read(text).talks).toEqual(talks);
});

test.for([
  "# 分散の話\n- 2033-02-03\n- 会場: サンプル館\n## 第一部分：現況與挑戰\nx\n## 第二部分：解法\ny\n## 總結\nz",
  "# Java After 8\n- 2033-02-03\n## JDK 10\nx\n## JDK 11\ny",
  "# How to sort\n## Introduction\nx\n## Our Pledge\ny",
])("the parts of a talk are no talks, and are kept: %s", (text) => {
  const { talks, notes } = read(text);

  expect(talks).toEqual([]);
  expect(notes).not.toEqual([]);
});

test("a file that begins with its speaker is one talk, called as front matter or its name says", () => {
  const text = "By [Ann Bee](https://twitter.com/annb), Developer @ Acme\n\n## Foo pipes\nx";

  expect(read(`---\ntitle: "Foo pipes: Harder"\n---\n${text}`, "2031-11-15-foo.md").talks).toEqual([
    "Foo pipes: Harder | Ann Bee @annb [Developer, Acme]",
  ]);
  expect(read("Speaker: Ann Bee\n\nsaid", "Foo/2033 06 10/Form Filling.md")).toMatchObject({
    talks: ["Form Filling | Ann Bee"],
    date: "2033-06-10",
  });
});

test.for([
  {
    text: "# M #3\nSat 16th March 2033 - Foo Hall\n## T (@a)",
    date: "2033-03-16",
    venue: "Foo Hall",
  },
  { text: "# M #3\nam 04. Juli 2033 im Orpheum\n## T (@a)", date: "2033-07-04", venue: "Orpheum" },
  {
    text: "# M #3\n- 일시: 2033년 3월 2일\n- 장소: 예시홀\n## T (@a)",
    date: "2033-03-02",
    venue: "예시홀",
  },
  {
    text: "# M #3\n- Fecha: 5 de marzo de 2033\n- Lugar: Sala Uno\n## T (@a)",
    date: "2033-03-05",
    venue: "Sala Uno",
  },
])("reads when and where: $text", ({ text, date, venue }) => {
  expect(read(text)).toMatchObject({ date, venue });
});

test("what stands before the first talk is kept as a note of the meetup", () => {
  const { meetups } = readNotes([
    { file: "a.md", text: "# M #3\n- 2033/03/02\n\n参加者は 120 人でした。\n\n## T - @a\n- x" },
  ]);

  expect(meetups[0]?.talks.map(({ title }) => title)).toEqual(["T"]);
  expect(meetups[0]?.notes?.[0]).toMatchObject({ title: "M #3", speakers: [], isNote: true });
  expect(JSON.stringify(meetups[0]?.notes)).toContain("120");
});

test.for([
  "title: Foo Stammtisch 0x09 2033-11-13\nslug: foo-9\ndate: 2033-10-13 22:22\n\n## How caches lie (@ann)\nx\n## Queues at scale (@cal)\ny",
  ".. title: Foo Stammtisch 0x09 2033-11-13\n.. slug: foo-9\n.. date: 2033-10-13 22:22:42\n\n## How caches lie (@ann)\nx\n## Queues at scale (@cal)\ny",
  "<!--\n.. title: Foo Stammtisch 0x09 2033-11-13\n.. slug: foo-9\n-->\n\n## How caches lie (@ann)\nx\n## Queues at scale (@cal)\ny",
  "title: Foo Stammtisch 0x09 2033-11-13\ndate: 2033-10-13\ncategories:\n- slug\ntags: [foo]\n---\n## How caches lie (@ann)\nx\n## Queues at scale (@cal)\ny",
  "title: Foo Stammtisch 0x09 2033-11-13\ntags:\n  - slug\n\n--------\n\n## How caches lie (@ann)\nx\n## Queues at scale (@cal)\ny",
  "title: Foo Stammtisch 0x09 2033-11-13\ntags: slug\n;;;\n## How caches lie (@ann)\nx\n## Queues at scale (@cal)\ny",
])("fields at the top without a fence are front matter: %j", (text) => {
  const { meetups } = readNotes([{ file: "a.md", text }]);

  expect(meetups).toMatchObject([{ title: "Foo Stammtisch 0x09 2033-11-13", date: "2033-11-13" }]);
  expect(meetups[0]?.talks.map(line)).toEqual(["How caches lie | @ann", "Queues at scale | @cal"]);
  expect(JSON.stringify(meetups)).not.toContain("slug");
});

test("a title alone at the top is the author's line", () => {
  expect(read("Title: caches\nSpeaker: nobody yet\n\n## How caches lie (@ann)").talks).toEqual([
    "How caches lie | @ann",
  ]);
});

test.for([
  ["tags: [foo]", "How Foo came to us", undefined],
  ["tags: [foo]", "第3回 Foo勉強会に行ってきた", undefined],
  ["layout: post", "第3回 Foo勉強会", "2033-03-02"],
  ["layout: post\nvenue: Foo Hall", "How Foo came to us", "2033-03-02"],
] as const)("the day of a post (%s, %s) is the meetup's: %s", ([field, title, date]) => {
  const text = `---\ntitle: ${title}\ndate: 2033-03-02\n${field}\n---\n\n## How caches lie (@ann)\nx\n## Queues at scale (@cal)\ny`;

  expect(read(text, "_posts/2033-03-02-foo.md").date).toBe(date);
});

test("a form with blanks for a talk and its speaker is no notes", () => {
  const text = "# Talk Title\n\n## Speaker Name\n\n## Summary\n\nWrite your summary here.";

  expect(readNotes([{ file: "talk.template.md", text }]).files).toMatchObject([
    { leftOut: "template" },
  ]);
});

test("a README without a title is kept as a note among talks", () => {
  const text = "Run it.\n\nThen look at the slides.";

  expect(read(text, "conf-2033/foo [charla]/README.md").talks).toEqual([]);
});

test("an address below a heading of its own is of what stands there, not of the meetup", () => {
  const text =
    "# Foo #9\n## Shownotes\n[Pad](https://pads.example.org/edit/0JZ)\n## How caches lie (@ann)\nx\n## Queues at scale (@cal)\ny";

  expect(readNotes([{ file: "a.md", text }]).meetups[0]?.url).toBeUndefined();
});
