import { expect, test } from "vitest";
import { readDocument } from "../../../src/notes/formats/read-document.ts";
import { cutSections } from "../../../src/notes/forms/section.ts";
import { talksInLists } from "../../../src/notes/listed/list-talks.ts";
import { line, readOne } from "../helpers.ts";

test("paragraphs of one link each, below a heading of talks, are talks as bullets are", () => {
  const text = `# 港の夜 #3

- 2031/04/18

## LT

[Fast caches - Ann Bee](https://speakerdeck.com/ann/caches)

[Slow queues - Lena Fischer](https://speakerdeck.com/lena/queues)
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Fast caches | Ann Bee",
    "Slow queues | Lena Fischer",
  ]);
});

test("below Agenda one bullet with a speaker is a talk, though all others are breaks", () => {
  const text = `# Harbour night

- 2031/04/18

## Agenda

- Doors
- Fast caches by Ann Bee
- Pizza and a walk
- Home
`;

  expect(readOne(text).talks.map(line)).toEqual(["Fast caches | Ann Bee"]);
});

test("a name that only looks like one makes no talk of one bullet in an agenda", () => {
  const text = `# Harbour night

- 2031/04/18

## Agenda

- 18:00 Doors
- 18:30 Walk - Old Harbour
- 19:00 Home
`;

  expect(readOne(text).talks.map(line)).toEqual([]);
});

test.for([
  ["Agenda", "kitsu"],
  ["プログラム", "kitsu"],
  ["Weather", undefined],
])("below %s the word before a colon is who speaks: %s", ([heading, speaker]) => {
  const text = `# Harbour night

## ${heading}

- kitsu: How to fire a kiln in a flat
- brunnel: What a glaze tells of the weather
- okari: Three wheels and how they turn
`;
  const sections = cutSections(readDocument({ file: "a.md", text }).blocks);

  const [first] = talksInLists("a.md", sections, "none");

  expect(first?.speakers[0]?.name).toBe(speaker);
});

test("below a schedule days, names and titles are talks, where a name is one beyond doubt", () => {
  const text = `# Harbour nights

## Schedule

- 2031-01-08, Nora Field, Faster knots
- 2031-02-05, Omar Reed, Ropes and debugging
- 2031-03-05, tba
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Faster knots | Nora Field",
    "Ropes and debugging | Omar Reed",
  ]);
});

test("days and words are no talks: a log of releases", () => {
  const text = `# Harbour nights

## Schedule

- 2031-01-08, docker, updated all of it
- 2031-02-05, kernel, done again
`;

  expect(readOne(text).talks.map(line)).toEqual([]);
});

test("beside headings that may be talks, bullets are some where they say by whom", () => {
  const text =
    "# Harbour night\n\n- 2031/04/18\n\n## What we saw there\n\n- Fast caches by Ann Bee\n- Slow queues by Lena Fischer\n\n## Around the harbour\n\nWe walked.\n";

  expect(readOne(text).talks.map(line)).toEqual([
    "Fast caches | Ann Bee",
    "Slow queues | Lena Fischer",
  ]);
});

test("bullets that say for sure who spoke are talks, three at least, also among many that do not", () => {
  const others = [
    "自己紹介",
    "窯が古い",
    "薪が湿る",
    "灰が出る",
    "土が硬い",
    "釉が薄い",
    "雨が降る",
  ];
  const sure = ["窯の話 (山田さん)", "薪の話 (佐藤さん)", "灰の話 (鈴木さん)"];
  const read = (items: readonly string[]) =>
    readOne(`# 窯の会\n\n## メモ\n\n${items.map((item) => `- ${item}`).join("\n")}`).talks;

  expect(read([...others, ...sure]).map(({ title }) => title)).toEqual([
    "窯の話",
    "薪の話",
    "灰の話",
  ]);
  expect(read([...others, ...sure.slice(1)])).toEqual([]);
});

test("below themes, links to the sessions of one site are the talks, and the themes are none", () => {
  const text = `# 港の夜カンファレンスに参加してきました

## はじめに

2031/04/18 に行ってきました。

## 灯台と港の設計

- [灯台を建てなおした話](https://night.example/2031/sessions/1)
- [港の監視を静かにする](https://night.example/2031/sessions/2)

どちらも聴き応えがありました。

## 霧

- [霧の中で動かすバッチ](https://night.example/2031/sessions/3)
- [夜を測る](https://night.example/2031/sessions/4)

よく見えませんでした。

## 参考

- [去年の灯台](https://night.example/2030/sessions/1)
- [去年の霧](https://night.example/2030/sessions/2)
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "灯台を建てなおした話",
    "港の監視を静かにする",
    "霧の中で動かすバッチ",
    "夜を測る",
  ]);
});

test("a heading above sentences that tell of several talks is none of them", () => {
  const text = `# An evening of looms

The first talk was given by Elena Moro on knots.

The second talk was given by Joe Quen on ropes.
`;

  expect(readOne(text).talks.map(line)).not.toContain("An evening of looms | Elena Moro");
});

test("headings that a list of talks names one by one are talks, whoever gave them", () => {
  const text = (said: string) => `# A night by the harbour

${said}

- Beacon
- Fog horn

## Beacon

Bricks and light.

## Fog horn

It was loud.

## Afterparty

Rain.
`;

  expect(readOne(text("There were two talks:")).talks.map(line)).toEqual(["Beacon", "Fog horn"]);
  expect(readOne(text("What I saw:")).talks.map(line)).toEqual([]);
});

test("an agenda says who gives each of the talks that headings below are called after", () => {
  const text = `# Harbour night

17 February 2031

## Agenda

1. **Fast caches** – Lena Moro (Sample Bank)
2. **Slow queues in anger** – Tomás Rey
3. Lightning: **A year of pots** – Yuki Aoyama

### Fast caches

Lena showed how 900 keys became 210.

### Slow queues in anger

- waits

### A year of pots

- clay
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Fast caches | Lena Moro [Sample Bank]",
    "Slow queues in anger | Tomás Rey",
    "A year of pots | Yuki Aoyama",
  ]);
});

test("below a heading called as a talk of the agenda stand its notes, with its deeper headings", () => {
  const text = `# Harbour night

17 February 2031

## Agenda

- Fast caches – Lena Moro
- Slow queues in anger – Tomás Rey

## Fast caches

Nine hundred keys.

### Keys

- iron

## Slow queues in anger

- waits

## Pizza

- cold
`;
  const { talks } = readOne(text);

  expect(talks.map(line)).toEqual(["Fast caches | Lena Moro", "Slow queues in anger | Tomás Rey"]);
  expect(talks.map(({ points }) => JSON.stringify(points))).toEqual([
    expect.stringMatching(/Nine hundred keys.*Keys.*iron/u),
    expect.stringMatching(/waits/u),
  ]);
  expect(JSON.stringify(talks)).not.toContain("cold");
});

test("what only its siblings make a name is no sure one: where headings may be talks, such bullets are left to the weighing of groups", () => {
  const of = (sign: string) => {
    const bullets = ["Fast caches - Mark Baker", "Slow queues - Tomás Rey", "Pots - Yuki Aoyama"];
    const text = `# Harbour\n\n## What we saw\n\n${bullets.map((one) => `- ${one}${sign}\n`).join("")}`;
    const sections = cutSections(readDocument({ file: "a.md", text }).blocks);
    return talksInLists("a.md", sections, "unclear").map(({ title }) => title);
  };

  expect(of("")).toEqual([]);
  expect(of("さん")).toEqual(["Fast caches", "Slow queues", "Pots"]);
});

test("a number before the day of a heading hides nothing of the talks below it", () => {
  const english = `# Past meetings

## E12: 24th October

- Gene Taylor: Kites in the wind
- Tim Fisher: Ropes of all kinds

## E11: 26th September

- Alexo Raga: Slow queues
- Rohan Barthel: Indexed knots
`;
  const german = `# Vergangene Treffen

## #7: 24. Oktober

- Peter Vogel: Drachen im Wind
- Thomas Weber: Seile aller Art

## #6: 26. September

- Alexo Raga: Langsame Schlangen
- Rohan Barthel: Knoten mit Nummern
`;

  expect(readOne(english).talks.map(line)).toEqual([
    "Kites in the wind | Gene Taylor",
    "Ropes of all kinds | Tim Fisher",
    "Slow queues | Alexo Raga",
    "Indexed knots | Rohan Barthel",
  ]);
  expect(readOne(german).talks.map(line)).toEqual([
    "Drachen im Wind | Peter Vogel",
    "Seile aller Art | Thomas Weber",
    "Langsame Schlangen | Alexo Raga",
    "Knoten mit Nummern | Rohan Barthel",
  ]);
});

test("where headings ask when, where and what, the talks stand below the last", () => {
  const german = `# Treffen im Hafen

## Wann?

Das Treffen findet am **Mittwoch, 25. März 2031 um 19:15 Uhr** statt. Danach dürft ihr gerne länger im Chat bleiben und plaudern.

## Was?

- **19:15 Uhr** Begrüssung
- **19:30 Uhr** *Drachen steuern mit Sprache* (von kitsu)
- **20:05 Uhr** *Seile im Keller* (von Mathias)
- **ab 20:30 Uhr** Zeit für Fragen
`;
  const spanish = `# Encuentro del puerto

- 2031-03-25

## ¿Qué?

- 19:15 Bienvenida
- 19:30 *Cometas que hablan* (por kitsu)
- 20:05 *Cuerdas en el sótano* (por Mathias)
`;

  const { talks, whole } = readOne(german);

  expect(talks.map(line)).toEqual([
    "Drachen steuern mit Sprache | kitsu",
    "Seile im Keller | Mathias",
  ]);
  expect([whole?.date, whole?.venue]).toEqual(["2031-03-25", undefined]);
  expect(readOne(spanish).talks.map(line)).toEqual([
    "Cometas que hablan | kitsu",
    "Cuerdas en el sótano | Mathias",
  ]);
});

test.each([
  {
    language: "German",
    text: `# Vorträge im Hafen

* 2031-02-13: [Seile unter Wasser](seile.pdf)
* 2031-06-11: Einführung in Knoten
* 2031-08-13: Stadtgeschichte Iserlohn
* 2031-09-10: Drachen bei Nacht
`,
    talks: [
      "Seile unter Wasser",
      "Einführung in Knoten",
      "Stadtgeschichte Iserlohn",
      "Drachen bei Nacht",
    ],
  },
  {
    language: "English",
    text: `# Talks at the harbour

- 2031-02-13: Ropes under water
- 2031-06-11: How to tie a knot
- 2031-08-13: Kites at night
- 2031-09-10: Lena Harbour
`,
    talks: ["Ropes under water", "How to tie a knot", "Kites at night", "Lena Harbour"],
  },
])(
  "in a list of days and titles one that looks like a name is a title, too ($language)",
  (given) => {
    expect(readOne(given.text).talks.map(line)).toEqual(given.talks);
  },
);

test("a README at the top that is the only file shows the talks it lists, and one that lists none shows none", () => {
  const listing = `# Talks at the harbour

- 2031-02-13: Ropes under water
- 2031-06-11: How to tie a knot
- 2031-08-13: Kites at night
`;
  const telling = `# Talks at the harbour

Put your notes here, a file for each evening.

## How to write them

A heading for each talk.

## Where to ask

In the channel.
`;

  expect(readOne(listing, "README.md").talks.map(line)).toEqual([
    "Ropes under water",
    "How to tie a knot",
    "Kites at night",
  ]);
  expect(readOne(telling, "README.md").whole?.talks ?? []).toEqual([]);
});

test.each([
  {
    language: "Portuguese",
    text: `# Noite no porto

- 2031-04-18

| Horário | Evento | Por | Sobre |
|---|---|---|---|
| 14:00 | Apresentação do porto | | Quem somos. |
| 14:20 | Pipas que falam | Ana Moro | Uma conversa longa sobre o vento e as linhas. |
| 15:20 | Pausa pra água | | |
| 15:40 | Cordas no porão | Bia Lima | Nós de todo tipo, e como desfazê-los. |
`,
    talks: ["Pipas que falam | Ana Moro", "Cordas no porão | Bia Lima"],
  },
  {
    language: "English",
    text: `# Harbour night

- 2031-04-18

Time | Speaker | Topic
--- | --- | ---
5pm | Reception | Welcome everyone!
6pm | Ann Bee | Kites that talk
7pm | | Stretch your legs
7:20pm | Lena Fischer | Ropes in the cellar
`,
    talks: ["Kites that talk | Ann Bee", "Ropes in the cellar | Lena Fischer"],
  },
])(
  "a plan of hours with a column for who speaks shows as talks what somebody gives ($language)",
  (given) => {
    expect(readOne(given.text).talks.map(line)).toEqual(given.talks);
  },
);

test.each([
  {
    language: "English",
    text: `# Meetups 2031

## Topics

1. January - [A walk around the harbour](01/)
2. February - [Storing ropes in the cellar](02/)
3. March - No meeting
4. April - [Kites without wind](04/)
`,
    talks: ["A walk around the harbour", "Storing ropes in the cellar", "Kites without wind"],
  },
  {
    language: "German",
    text: `# Vorträge 2031

- Januar: Rund um den Hafen
- Februar: Seile im Keller lagern
- März: Drachen ohne Wind
`,
    talks: ["Rund um den Hafen", "Seile im Keller lagern", "Drachen ohne Wind"],
  },
])("a talk for each month in which there was one ($language)", (given) => {
  expect(readOne(given.text, "2031.md").talks.map(line)).toEqual(given.talks);
});

test.each([
  {
    language: "French",
    text: `# Meetup du port le 3 octobre 2031

Au programme des talks pour le moment :

- Des cerfs-volants qui parlent avec [corde](https://example.org/corde)
`,
    talks: ["Des cerfs-volants qui parlent avec corde"],
  },
  {
    language: "German",
    text: `# Treffen im Hafen am 3. Oktober 2031

Wir haben zwei Vorträge für diesen Abend:

- Drachen mit Sprache
- Seile im Keller
`,
    talks: ["Drachen mit Sprache", "Seile im Keller"],
  },
  {
    language: "English, where they are looked for",
    text: `# Harbour Meetup on 3 October 2031

We are looking for talks on:

- Kites and speech
- Ropes in the cellar
`,
    talks: [],
  },
])("a line that says which talks there are announces them, however few ($language)", (given) => {
  expect(readOne(given.text).talks.map(line)).toEqual(given.talks);
});

test("what a row tells of a talk beside title, speaker, day and slides is noted of it", () => {
  const { talks } = readOne(`# Kiln Night

| No | Time | Talk | Speaker | Level | Slides |
| --- | --- | --- | --- | --- | --- |
| 1 | 19:00 | Firing clay | Ann Bee | easy | [deck](https://speakerdeck.com/a/b) |
| 2 | 19:40 | Cracked kilns | Bo Lind | | |
`);

  expect(talks.map(({ points }) => points.map(({ text }) => text))).toEqual([
    ["Time: 19:00", "Level: easy"],
    ["Time: 19:40"],
  ]);
});
