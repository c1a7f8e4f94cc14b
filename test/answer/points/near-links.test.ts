/** Which links of a page belong to the line that answers. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { plainText } from "../../../src/card/plain.ts";
import { libraryIn } from "../../helpers/library.ts";

const library = libraryIn({
  "rounds.md": `# Rounds of the splicers

## Rounds held so far

- 20230405: Ann Lee: Ten ways to fray a rope - [Details](https://g.example.com/1) - [Video](https://youtu.be/aaaaaaaaaaa)
- 20230308: Bo Marsh: A knot for every lamp - [Details](https://g.example.com/2)
- 20230208: Cleo Durand: Foghorns without fog - [Details](https://g.example.com/3) - [Video](https://youtu.be/ccccccccccc)
`,
  "festival.md": `# 2019 港祭小结

## 议程

- ~ 14:00 热场
    + 播放 [Sea of the north](https://youtu.be/ddddddddddd) 视频
- ~ 15:15 灯塔 Lighthouse 的故事
    + 视频:
        * [part 0](https://youtu.be/eeeeeeeeeee)
    + 讲师: 老林
- ~ 16:30 Semaphore 简介
    + 视频:
        * [part 0](https://youtu.be/fffffffffff)
    + 讲师: 小海
`,
  "vortraege.md": `# Vorträge am Hafen

### Winter

**Seile flechten in R**

> Wie man drei Seile flicht, und was dabei bricht.

[Notebook](https://r.example.com/seile)

**Leuchttürme zählen**

> Nachts zählt man anders als bei Tag.

[Notebook](https://r.example.com/tuerme)
`,
});
const say = (question: string) => plainText(answerQuestion(question, library, "en"), "/talks");

test.for([
  ["video of foghorns without fog", "youtu.be/ccccccccccc", "youtu.be/aaaaaaaaaaa"],
  ["video of the Semaphore 简介", "youtu.be/fffffffffff", "youtu.be/eeeeeeeeeee"],
  ["link to the notebook on Leuchttürme", "r.example.com/tuerme", "r.example.com/seile"],
  ["link to the notebook on Seile flechten", "r.example.com/seile", "r.example.com/tuerme"],
] as const)(
  "%s: the link beside the line that answers, and none of another entry",
  ([question, url, other]) => {
    expect(say(question).split("\n\n")[0]).toContain(url);
    expect(say(question)).not.toContain(other);
  },
);

test("no video of another line is shown beside the answer", () => {
  const text = say("who showed a knot for every lamp");

  expect(text).toContain("Bo Marsh");
  expect(text).not.toContain("youtu.be");
});

const posts = libraryIn({
  "lantern.md": `# A short talk at Lantern Night

I spoke about lantern glass, and how thick it is.

<iframe src="https://speakerdeck.com/player/0123456789abcdef"></iframe>

Thick glass bends the light. Thin glass breaks in a storm of ten.

Also there: [#lantern_night](https://twitter.com/search?q=lantern), [Ann](https://twitter.com/ann) who laughed at
the [storm tables](https://s.example.com/storms), and [the harbour](https://harbour.example.com/).
`,
});
const tell = (question: string) => plainText(answerQuestion(question, posts, "en"), "/talks");

test("the only slides of a page are those of all its lines", () => {
  expect(tell("how does thin glass break in a storm")).toContain("speakerdeck.com/player");
});

test("of the links in one line that which is named by the question, and nobody's profile", () => {
  const [links = ""] = tell("link to the storm tables Ann laughed at").split("\n\n");

  expect(links).toContain("s.example.com/storms");
  expect(links).not.toContain("twitter.com");
  expect(links).not.toContain("harbour.example.com");
});

test("of a table only the links of the row that answers", () => {
  const days = libraryIn({
    "days.md": `# Days of the shipwrights

We meet where it smells of tar, and write down who came.

## What was told

| From | Min | |
| --- | --- | --- |
| 13:00 | 45 | By Mo Gray of Tar & Sons, [Caulking for beginners](https://speakerdeck.com/mo/caulking), on oakum and mallets, by one who has done it for years |
| 14:00 | 45 | By the harbour office, [Tonnage explained](https://speakerdeck.com/office/tonnage), on how a ship is measured and taxed |
`,
  });
  const answer = answerQuestion("who told of oakum and mallets for years", days, "en");
  const text = plainText(answer, "/talks");

  expect(text).toContain("Mo Gray");
  expect(text).not.toContain("office/tonnage");
});
