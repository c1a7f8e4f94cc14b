/** Lists of a file that say of each other how they are written, and titles that say what a list is of. */
import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test("a year with one talk beside years with several, whose form says which part is the title", () => {
  const text = `# Vorträge der Usergroup

## 2031

- **14.01.2031** – *Öfen im Mittelstand* – Sabine Röder
- **11.02.2031** – *Drei Wochen ohne Ton* – Timo Krause & Jan Feddersen

## 2030

- **10.12.2030** – *Weihnachtliche Scherben* – Timo Krause
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Öfen im Mittelstand | Sabine Röder",
    "Drei Wochen ohne Ton | Timo Krause; Jan Feddersen",
    "Weihnachtliche Scherben | Timo Krause",
  ]);
});

test.for([
  {
    name: "in Korean",
    text: "# 가을 라이트닝 토크\n\n2031.9.19(금) 19:30\n\n1) 종이로 만든 가마 — 강다현\n2) 유약 모음집 — 유리\n3) 내가 만든 물레가 나를 해고했다 — 남궁민 & 조이\n4) 야간 소성 금지 — 강다현\n",
    talks: [
      "종이로 만든 가마 | 강다현",
      "유약 모음집 | 유리",
      "내가 만든 물레가 나를 해고했다 | 남궁민; 조이",
      "야간 소성 금지 | 강다현",
    ],
  },
  {
    name: "in English",
    text: "# Autumn lightning talks\n\n19 September 2031\n\n1. A kiln made of paper - Yuki\n2. Glazes I regret - Zo & Fatima\n3. Never fire at night - pottermax\n",
    talks: [
      "A kiln made of paper | Yuki",
      "Glazes I regret | Zo; Fatima",
      "Never fire at night | pottermax",
    ],
  },
])("below a title that says these are lightning talks nicks and pairs speak, $name", (one) => {
  expect(readOne(one.text).talks.map(line)).toEqual(one.talks);
});

test("who talked about what, a sentence each below days", () => {
  const text = `# Kiln notes

## 5th of June 2031

**Petra Novotna** talked about *Glazes without the fear*.

**Jiri Maly** spoke about "Kilns, a second look".

## 3rd of April 2031

**Ondrej Svoboda** talked about *Wheels at work*.
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Glazes without the fear | Petra Novotna",
    "Kilns, a second look | Jiri Maly",
    "Wheels at work | Ondrej Svoboda",
  ]);
});

test("minutes number what is on", () => {
  const text = `Protokoll zum Treffen der Ofenfreunde
am Mittwoch, den 7. Mai 2031, im Bürgerhaus, Raum 3

TOP 1: Begrüßung durch Ute
TOP 2: Vortrag von Felix Ahrens über "Öfen auf alten Herden"
- zieht gut
TOP 3: Vortrag von Dagmar Scholz über "Scherben ordnen"
- nach Farbe
TOP 4: Verschiedenes
`;
  const { meetup, talks } = readOne(text, "protokoll.txt");

  expect(meetup).toMatchObject({ date: "2031-05-07", venue: "Bürgerhaus, Raum 3" });
  expect(talks.map(line)).toEqual([
    "Öfen auf alten Herden | Felix Ahrens",
    "Scherben ordnen | Dagmar Scholz",
  ]);
});

test.for([
  ["社内LT会", "README.md"],
  ["October 2031", "october.md"],
] as const)("a title of a word and whose it is, or of a month: %s", ([title, file]) => {
  const text = `# ${title}\n\n## 窯の話 - 岡田さん\n\n- 熱い\n\n## 土の話 - 三浦さん\n`;

  expect(readOne(text, file).meetup?.title).toBe(title);
});

test("what stands behind the last meetup of a year is no name of it", () => {
  const text = `# Past

## 2031

### #31 – Clay (15 May 2031, Foundry)

- Kites – Ann Bee
- Tides – John Dee

### #30 – Fire (17 April 2031, Foundry)

- Kilns for beginners – Elena Moro
- Colour is not enough – Mark Baker

## 2030

### #29 – Ash (11 December 2030, Crown)

- Glazes of the year – Peter Stone
`;

  expect(readOne(text).several?.map(({ meetup }) => meetup.venue)).toEqual([
    "Foundry",
    "Foundry",
    "Crown",
  ]);
});
