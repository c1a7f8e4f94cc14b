/** Each link once, where it serves: in the point that names it, or in the row of links. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { topicAfter } from "../../src/answer/follow-up/topic.ts";
import { plainText } from "../../src/card/plain.ts";
import { answerMessage } from "../../src/slack/blocks/answer-message.ts";
import { libraryOf } from "../helpers/library.ts";
import { shownAs } from "../helpers/shown-as.ts";

const library = libraryOf(
  `Harbour night #1
=====

- 2024/03/07
- https://harbour.example.com/1

## Paws in Ruby - Mira Holt

- [slides](https://slides.example.com/paws)
- [slides, the second half](https://slides.example.com/paws#slide=12)
- [player](https://www.slideshare.net/slideshow/embed_code/key/abc)
- [the deck](https://www.slideshare.net/mira/paws-in-ruby)
- [@mira](https://twitter.com/mira)
- They count with https://github.com/mira/paws.vim and a dog
- The rest is done by [Sledge](https://sledge.example.com/), which is fast, and see [here](https://a.example.com) or [here](https://b.example.com)

## 鍵の話 - 山口 透

- [GitHub](https://github.com/toru)
- [紹介ページ](https://kagi.example.com/intro)
- 鍵は [ロッカー](https://locker.example.com/) に入れて、番号は https://codes.example.com/keys に書いた

## 網の繕い方 - 森 澪

- [録画](https://youtu.be/ami)

## 舵の話 - 港 一郎

- [舵の手引き](https://kaji.example.com/guide)
`,
);

const ask = (question: string) => answerQuestion(question, library, "en");
const say = (question: string) => plainText(ask(question), "/talks");
const times = (text: string, part: string) => text.split(part).length - 1;

test.for([
  ["how did they count paws in Ruby", "github.com/mira/paws.vim"],
  ["鍵の番号はどこに書いた", "codes.example.com/keys"],
] as const)("%s: an address that a point shows is not shown again", ([question, url]) => {
  expect(times(say(question), url)).toBe(1);
});

test.for([
  ["paws in Ruby video", "No video in the notes."],
  ["Paws in Ruby の動画ある？", "動画はメモにありません。"],
  ["網の繕い方の資料は？", "スライドはメモにありません。"],
  ["舵の話の資料は？", "スライドと書かれたリンクはメモにありません。"],
] as const)("%s: that there is none is said before the links there are", ([question, denial]) => {
  const text = say(question);

  expect(text.indexOf(denial)).toBe(0);
  expect(text).toContain("https://");
});

test("a follow-up is told so, too", () => {
  const before = topicAfter(ask("paws in Ruby")) ?? "lost";
  const answer = answerQuestion("is there a video?", library, "en", before);

  expect(plainText(answer, "/talks")).toMatch(
    /^No video in the notes\.\n\nSlides: .*\n\nAbout “Paws in Ruby”/su,
  );
});

test("the same slides are one link, at another slide and in a player as well", () => {
  const text = say("how did they count paws in Ruby");

  expect(text).toContain("https://slides.example.com/paws");
  expect(text).not.toContain("#slide=12");
  expect(text).not.toContain("embed_code");
  expect(text).toContain("https://www.slideshare.net/mira/paws-in-ruby");
});

test("who asks for slides gets slides, and no profile or page beside them", () => {
  const text = say("paws in Ruby slides");

  expect(text).toContain("https://slides.example.com/paws");
  expect(text).not.toContain("twitter.com");
  expect(text).not.toContain("sledge.example.com");
  expect(text).not.toContain("harbour.example.com");
});

test("where there are no slides, the person's own page stands last", () => {
  const lines = say("鍵の話のスライド").split("\n");

  expect(lines.findIndex((line) => line.includes("kagi.example.com"))).toBe(0);
  expect(lines.some((line) => line.includes("https://github.com/toru"))).toBe(false); // It is the one of "1 more".
});

test.for([
  ["how did they count paws in Ruby", "<https://sledge.example.com/|Sledge>"],
  ["鍵の番号はどこに書いた", "<https://locker.example.com/|ロッカー>"],
] as const)("%s: what a point names leads there in Slack", ([question, link]) => {
  const blocks = shownAs(answerMessage(ask(question), "/talks").blocks);

  expect(blocks).toContain(link);
  expect(blocks).not.toContain("a.example.com");
});

const ropes = libraryOf(`Harbour night #2
=====

- 2024/05/07

## Ropes of the harbour - Ann Lee

- [@ann](https://twitter.com/ann)
- [press release](https://press.example.com/ropes)

## Ropes of the tower - Bo Lind

- [press release](https://press.example.com/tower)
- [the recording](https://youtu.be/aaaaaaaaaaa)
`);

test("a row of a list leads to the video, by that word, where there are no slides, and to no press release", () => {
  const answer = answerQuestion("talks about ropes", ropes, "en");
  const blocks = JSON.stringify(answerMessage(answer, "/talks").blocks);

  expect(blocks).toContain("<https://youtu.be/aaaaaaaaaaa|Video>");
  expect(blocks).toContain("Ropes of the harbour");
  expect(blocks).not.toMatch(/press\.example|twitter/u);
});
