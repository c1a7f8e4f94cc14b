import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test("slides linked by their title are a talk, in a report that shows no other", () => {
  const text = `# 港の会 #3 に参加してきた

会場は港のとなりでした。

夜は特別講演がありました。

[凧はなぜ上がるのか](https://speakerdeck.com/ann/kites)

風の話から始まって、とても面白かったです。次は[潮と月のはなし](https://www.slideshare.net/cal/tides)でした。

## 感想

また行きたい。
`;

  expect(readOne(text).talks.map(line)).toEqual(["凧はなぜ上がるのか", "潮と月のはなし"]);
});

test("so are those of bullets", () => {
  const text = `# Notes from Harbour Meetup

It rained all night.

## What we heard

- [Why kites fly at night](https://speakerdeck.com/ann/kites), with a demo
- [Tides and the old moon](https://www.slideshare.net/cal/tides)
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Why kites fly at night",
    "Tides and the old moon",
  ]);
});

test.for([
  [
    "in a diary",
    "# How I learned to fly kites\n\nI read [Why kites fly at night](https://speakerdeck.com/ann/kites) and bought paper.\n",
  ],
  [
    "called by what they are",
    "# 港の会 #3 に参加してきた\n\n[スライドはこちら](https://speakerdeck.com/ann/kites)\n",
  ],
  [
    "among references",
    "# 港の会 #3 に参加してきた\n\n楽しかった。\n\n## 参考リンク\n\n- [凧はなぜ上がるのか](https://speakerdeck.com/ann/kites)\n",
  ],
  [
    "a page that is none of slides",
    "# 港の会 #3 に参加してきた\n\n[凧はなぜ上がるのか](https://wind.example/kites)を読んだ。\n",
  ],
] as const)("no talk: %s", ([, text]) => {
  expect(readOne(text).talks.map(line)).toEqual([]);
});

test("slides of a talk that a sentence tells of, too, are no second one", () => {
  const { talks } = readOne(
    "# Harbour meetup #3\n\nIt rained all night.\n\nThen there was a talk called “Cold starts”.\n\nThere were [Cold starts](https://speakerdeck.com/ann/cold) and [Warm pots](https://speakerdeck.com/cal/warm).\n",
  );

  expect(talks.map(({ title }) => title)).toEqual(["Cold starts", "Warm pots"]);
});

test.each([
  {
    language: "French, with icons",
    text: `---
title: Meetup du port #3
date: 2031-04-18
---

## Liens

[:material-file: Slides "Les cerfs-volants de nuit"](nuit.pdf)

[:material-file: Slides "Des cordes dans la cave"](https://example.org/cordes.html)
`,
    talks: ["Les cerfs-volants de nuit", "Des cordes dans la cave"],
  },
  {
    language: "Japanese",
    text: `# 港の会 #3

2031-04-18

- [スライド「夜の凧」](yoru.pdf)
- [スライド「地下の綱」](https://example.org/tsuna.html)
`,
    talks: ["夜の凧", "地下の綱"],
  },
])("what is called slides of a title in quotes is the talk of that title ($language)", (given) => {
  expect(readOne(given.text).talks.map(line)).toEqual(given.talks);
});

test("below a heading for slides each link to some is a talk", () => {
  const { talks } = readOne(`# kiln.rb meetup #10 report

## スライド

- [ゆるふわ窯入門](http://www.slideshare.net/ann/kama)
- [こわくない釉薬](http://www.slideshare.net/bo/yuyaku)

## 参考

- [よその資料](http://www.slideshare.net/cal/yoso)
`);

  expect(talks.map(({ title }) => title)).toEqual(["ゆるふわ窯入門", "こわくない釉薬"]);
});

test("in a list of nothing but links, most of them to slides, each is a talk", () => {
  const { talks } = readOne(`# 窯の夜 #2 で発表してきた

## 他の登壇者の方の資料

- [窯の hooks について](https://speakerdeck.com/sune/hooks)
- [釉薬の算出のすゝめ](https://speakerdeck.com/mi/computed)
- [カタログを作っている話](https://mya.example/slides/catalog)
`);

  expect(talks.map(({ title }) => title)).toContain("カタログを作っている話");
});
