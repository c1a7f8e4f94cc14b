/** What a page tells in its sentences: the one that is about what was asked, and none about something else. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryIn } from "../helpers/library.ts";

const library = libraryIn({
  "minutes/evenings.md": `# Evenings of the harbour guild

| When | Tuesday, December 9, 2014 7:00 PM |
| ---- | ---- |
| Topic | Lamp oil |
| Where | The upper room |

| When | Tuesday, September 16, 2014 7:00 PM |
| ---- | ---- |
| Topic | Rope splicing for all |
| Where | The upper room |
`,
  "posts/lamps.md": `# Lamps and remote lighthouses

First up was Ann Lee of the harbour office, on how to trim lamps with Chef.

Our other presentation was by Bo Vandermeer from Tern. Bo went over remote lighthouses and how to keep them.

Cleo Marsh from the pilots' guild will walk us through foghorns.
`,
  "posts/ropes.md": `# Rope night in May

Come and splice with us! We are meeting at Pier 15 @ 7:00pm.

Somebody stands outside. Call if nobody is there.
`,
  "posts/voiles.md": `# Soirée des voiles

La rencontre se déroulera dans un bar, le Grand Foc.

Après une courte intro, c'est Nicolas Durand qui parle des noeuds marins.
`,
  "posts/guilds.md": `# Guild gatherings in Ternport

## Second gathering of the netmakers

- Venue sponsor: Nettle
- Agenda
    - Knots for all

## First gathering of the netmakers

- We heard at the venue of the spring fair how nets are made
- Venue sponsor: Cybernet
`,
  "posts/signals.md": `# Signals in five flags

- Date: 2016
- Author: Arne Holm
`,
  "posts/moved.md": `# Week of knots, moved, 2016

This week's meeting of knots is off, it will be moved to Friday, November 18th, 2016.
`,
  "posts/minutes.md": `# Minutes of the splicers

- Date: 2016-03-05

We agreed on a new roof.

The splicing contest is on Saturday 2016-04-09 in the yard.
`,
  "rounds.md": `# Rounds of the rowers

## Rounds held so far

- 20230405: Elena Moro: Ten ways to feather an oar - Details
- 20230308: Bo Vandermeer and Ann Lee: A boat for every stream - Details

## What we heard

- Mikael Brandt's talk about why boats sink was worth the way
- Clara Holm came late
- After the break we had Tobias presenting his oarlocks

Rowing at night, by the duo Nora Lindqvist and Karl Berg.
`,
  "posts/winter.md": `# Winter camp of the splicers

On the first day we heard of the sea. The ropes were wet.

特に招待講演は藤さんで、例の漁網の話がありました。

三日目は潮の話。森さんのお話。
`,
  "posts/oars.md": `# Night of oars

Welcome to the boathouse.

## Ann Lee ([@ann])- Using O# to count oars

Any rower may count.

This gathering is kindly supported by Lamp House Labs
`,
  "posts/tern.md": `# Notes from Tern 0.3

We've also moved our gathering to the third Tuesday of every month, where it should stay.

See you for the next gathering on June 15th!
`,
  "fair.md": `# 2018 渔港小结

- 议程:
    - ~ 16:30 Hawser 新生态
        + 温铭, 绳子的人
    - ~ 16:55 Tiller 简介
        + 讲师: 老高, 船匠
`,
  "festival.md": `# 2019 港祭小结

- ~ 15:15 灯塔 Lighthouse 的故事
    + 讲师: 老林, 灯塔守护者
- ~ 16:30 Semaphore 简介
    + 讲师: 小海, 旗手
- ~ 17:00 Foghorn 简介
    + 没有人知道是谁

### 二日目の夜

- 発表者は naruse さん．帆の会社の人
- 風がないと船は進まない

### 三日目の朝

- 発表者は kojima さん．網の会社の人
- 網は朝に繕う
`,
  "reading/index.md": `# 海図の輪読会

| No | 開催日 | 範囲 | 発表者 |
| --- | --- | --- | --- |
| 1 | 2020-05-21 | はじめに | 山口さん |
| 2 | 2020-06-18 | 潮汐表のつくり | 森さん |
`,
});

const first = (question: string) =>
  plainText(answerQuestion(question, library, "en"), "/talks").split("\n\n")[0] ?? "";

test.for([
  ["when was rope splicing for all", "September 16, 2014", "December 9"],
  ["who talked about trimming lamps with Chef", "Ann Lee", "Bo Vandermeer"],
  ["who spoke on how to keep remote lighthouses", "Bo Vandermeer", "Ann Lee"],
  ["who presented the foghorns", "Cleo Marsh", "Ann Lee"],
  ["where was the rope night in May", "Pier 15", "outside"],
  ["où était la soirée des voiles", "Grand Foc", "Nicolas"],
  ["who spoke about noeuds marins", "Nicolas Durand", "Grand Foc"],
  ["who gave Signals in five flags", "Arne Holm", "2016"],
  ["when was the meeting of knots", "November 18th, 2016", "It was in"],
  ["when was the splicing contest in the yard", "2016-04-09", "5 Mar"],
  ["who showed ten ways to feather an oar", "Elena Moro", "Bo Vandermeer"],
  ["who talked about why boats sink", "Mikael Brandt", "Clara"],
  ["who presented the oarlocks", "Tobias", "Mikael"],
  ["who spoke on rowing at night", "Nora Lindqvist", "Elena"],
  ["Semaphore の発表は誰がした？", "小海", "老林"],
  ["風がないと進まないと言ってたのは誰", "naruse", "kojima"],
  ["潮汐表のつくりはいつ？", "2020-06-18", "2020-05-21"],
  ["漁網の招待講演したの誰", "藤さん", "森さん"],
  ["which day of the month did Tern move their gathering to?", "third Tuesday", "June 15th"],
] as const)("%s: %s", ([question, line, other]) => {
  const said = first(question);

  expect(said).toContain(line);
  expect(said).not.toContain(other);
});

test("of a page that names several speakers, none is told for what no line says", () => {
  expect(first("who won the prize for lamps")).not.toContain("Ann Lee");
});

test("who supported an evening did not speak", () => {
  expect(first("who was using O# to count oars?")).not.toContain("Lamp House Labs");
});

test("a line that is told is not shown again", () => {
  const question = "which day of the month did Tern move their gathering to?";
  const text = plainText(answerQuestion(question, library, "en"), "/talks");

  expect(text.split("third Tuesday")).toHaveLength(2);
});

test("of a list in which one entry names its speaker, that is not told of another", () => {
  expect(first("Hawser の発表は誰がした？")).not.toContain("老高");
});

test("of a list the speaker of another entry is not told", () => {
  expect(first("Foghorn の発表は誰がした？")).not.toContain("小海");
  expect(first("Foghorn の発表は誰がした？")).not.toContain("老林");
});

test("of lines that tell as much, the one below a heading with words of the question", () => {
  const said = first("venue sponsor of the first gathering of the netmakers in Ternport");

  expect(said).toContain("Cybernet");
});

test("a row that tells the day is told without the row that names its columns", () => {
  const term = libraryIn({
    "term.md": `# Autumn term

| Date | Topic | Presenter |
| ---- | ---- | ---- |
| Some day | Gulls | Mo |
| 2023-09-27 (Wed) | Foghorn tuning | Rus |
`,
  });
  const answer = answerQuestion("when is the foghorn tuning talk, autumn term", term, "en");
  const [said] = plainText(answer, "/talks").split("\n\n");

  expect(said).toContain("2023-09-27 (Wed)");
  expect(said).not.toContain("Topic");
});

const lamps = libraryIn({
  "lamps-21.md": `# Harbour evening 2.1: edge lamps

- 2025-02-13

We had two fine talks on edge lamps:

- "Out at the edge" by Ann Lee
- "Lamps in the fog" by Bo Vandermeer

Both showed edge lamps of their own, and one of the lamps of the harbour evening burned until the morning.

The evening was sponsored by Oil and Sons, who brought the soup.

The next harbour evening is on ropes, and on what holds where no edge is left to hold on to.

## Out at the edge - Ann Lee

- an edge is where the water ends

## Lamps in the fog - Bo Vandermeer

- fog eats light
`,
  "ropes.md":
    "# Harbour evening 2.2: ropes\n\n- 2025-03-13\n\n## Splicing - Cleo Marsh\n\n- ends\n",
});

test.for([
  ["which company sponsored the edge lamps evening", "sponsored by Oil and Sons"],
  ["what burned until the morning after the edge lamps evening", "burned until the morning"],
] as const)("of “%s” the first line tells what the title does not: %s", ([question, told]) => {
  const answer = answerQuestion(question, lamps, "en");

  expect(answer).toMatchObject({ kind: "talk", best: { isNote: true } });
  expect(answer.kind === "talk" && answer.best.points[0]?.text).toContain(told);
  expect(answer.kind === "talk" && answer.others).toEqual([]);
});
