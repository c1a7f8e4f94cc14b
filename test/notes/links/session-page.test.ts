import { expect, test } from "vitest";
import { isSessionPage } from "../../../src/notes/links/session-page.ts";
import { line, readOne } from "../helpers.ts";

test.for([
  ["https://harbour.example/2031/session/4f2", true],
  ["https://harbour.example/2031?m=2031/sessions/hall/4f2", true],
  ["https://harbour.example/en/talks/kites-at-night", true],
  ["https://cfp.harbour.example/2031/talk/9XK3/", true],
  ["https://fortee.jp/harbour-2031/proposal/0f3c", true],
  ["https://harbour.example/timetable?id=4f2", true],
  ["https://harbour2031.sched.com/event/4f2/kites", true],
  ["https://harbour.example/2031/sessions/", false],
  ["https://harbour.example/2031/speakers/ann", false],
  ["https://harbour.example/blog/how-sessions-work", false],
  ["https://github.com/ann/talks/tree/main/kites", false],
  ["https://github.com/ann/harbour/blob/main/talks/kites.md", false],
  ["talks/kites.md", false],
] as const)("%s is the page of a session: %s", ([url, expected]) => {
  expect(isSessionPage(url)).toBe(expected);
});

const themes = `# 港と風の会2031参加レポート

先週の会に行ってきました。

## 基調講演

- [凧はなぜ上がるのか](https://harbour.example/2031?m=2031/session/a/76y)
- [風を読む - 港の一年](https://harbour.example/2031?m=2031/session/a/jCa)

どれも聴き応えのある内容でした。

## 潮/波

- [波の高さをはかる](https://harbour.example/2031?m=2031/session/a/54k)
- [潮と月の話](https://harbour.example/2031?m=2031/session/a/dKY)
- [灯台のいま](https://harbour.example/2031?m=2031/session/a/G1F)

勉強になりました。
`;

test("lists of links to pages of sessions are talks, and the headings above them themes", () => {
  expect(readOne(themes).talks.map(line)).toEqual([
    "凧はなぜ上がるのか",
    "風を読む - 港の一年",
    "波の高さをはかる",
    "潮と月の話",
    "灯台のいま",
  ]);
});

test("they name who speaks beside the link", () => {
  const text = `# Harbour days 2031

- Date: 2031-04-18

## What I saw

- [Kites at night](https://harbour.example/2031/sessions/1) by Ann Bee
- [Tides and time](https://harbour.example/2031/sessions/2) by Cal Dee
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Kites at night | Ann Bee",
    "Tides and time | Cal Dee",
  ]);
});

test("headings above links to such pages are talks, though nobody is named", () => {
  const text = `# Harbour days 2031

## Kites

https://harbour.example/2031/sessions/1

- strings
- knots

## Tides

https://harbour.example/2031/sessions/2

- the moon
`;

  expect(readOne(text).talks.map(line)).toEqual(["Kites", "Tides"]);
});

test.for([
  [
    "articles",
    `- [How kites fly](https://wind.example/blog/kites)
- [How tides turn](https://wind.example/blog/tides)
- [How lamps glow](https://wind.example/blog/lamps)`,
  ],
  [
    "repositories",
    `- [kites](https://github.com/ann/talks/tree/main/kites)
- [tides](https://github.com/ann/talks/tree/main/tides)`,
  ],
  [
    "one page, linked twice",
    `- [The whole of it](https://wind.example/2031/session/1)
- [Again for those who missed it](https://wind.example/2031/session/1)`,
  ],
  [
    "people",
    `- [Ann Bee](https://wind.example/2031/session/1)
- [Cal Dee](https://wind.example/2031/session/2)`,
  ],
  [
    "a page among others",
    `- [How kites fly](https://wind.example/2031/session/1)
- [How tides turn](https://wind.example/blog/tides)
- [How lamps glow](https://wind.example/blog/lamps)`,
  ],
] as const)("no talks: %s", ([, list]) => {
  expect(readOne(`# Harbour diary\n\n## Things I liked\n\n${list}\n`).talks.map(line)).toEqual([]);
});

test.each([
  {
    language: "Spanish",
    text: `# Charlas que vimos

# Sala grande

## Cometas que hablan
https://foo.example/2031/schedule/event/AB12-cometas/

- dos hilos

## Cuerdas en el sótano (Nudos APIs)
https://foo.example/2031/schedule/event/CD34-cuerdas/

# Fuera de la sala

## Un puerto sin luces
https://foo.example/2031/schedule/event/EF56-puerto/
`,
    talks: ["Cometas que hablan", "Cuerdas en el sótano (Nudos APIs)", "Un puerto sin luces"],
  },
  {
    language: "English",
    text: `# What we saw

# Main hall

## Kites that talk

[Slides](https://speakerdeck.com/ann/kites)

## Ropes in the cellar

[Slides](https://speakerdeck.com/bo/ropes)

# Small hall

## A harbour without lights

[Recording](https://www.youtube.com/watch?v=abc)
`,
    talks: ["Kites that talk", "Ropes in the cellar", "A harbour without lights"],
  },
])(
  "headings with slides or pages of sessions below them are the talks, and those above them none ($language)",
  ({ text, talks }) => {
    expect(readOne(text).talks.map(line)).toEqual(talks);
  },
);

test("headings that come again with slides below them are parts of the talks above them", () => {
  const text = `# Harbour Meetup #3

- 2031-04-18

## Kites that talk

### What was shown

[Slides](https://speakerdeck.com/ann/kites)

## Ropes in the cellar

### What was shown

[Slides](https://speakerdeck.com/bo/ropes)
`;

  expect(readOne(text).talks.map(line)).toEqual(["Kites that talk", "Ropes in the cellar"]);
});
