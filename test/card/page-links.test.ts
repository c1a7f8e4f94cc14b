/** Links of what is not read as a talk: nobody is told that there are none where they stand in the notes. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryIn, libraryOf } from "../helpers/library.ts";

const library = libraryIn({
  "2024-03-07.md": `Harbour night #1
=====

- 2024/03/07

The [deck of the ferry bot](https://www.slideshare.net/ferry/ferry-bot) is what everybody asked for.

Of the tide tables they showed a page: https://t.example.com/Xy12

## Paws in Ruby - Mira Holt

- They count with a dog
- [slides](https://slides.example.com/paws)

## Claws in Rust - Jon Reed

- Faster than a dog
- [slides](https://slides.example.com/claws)
`,
  "2024-05-09.md": `# 港の会 参加メモ

- 2024/05/09

<p>動画: <a href="https://youtu.be/aaaaaaaaaaa">https://youtu.be/aaaaaaaaaaa</a></p>

<h2>灯台のデプロイ</h2>
<p>動画: <a href="https://youtu.be/bbbbbbbbbbb">https://youtu.be/bbbbbbbbbbb</a></p>
<ul><li>毎晩ロールバックの練習をする</li></ul>
`,
});

const say = (question: string) => plainText(answerQuestion(question, library, "en"), "/talks");
const denials = ["No link was found", "in the notes.", "メモにありません"];

test.for([
  ["ferry bot slides", "https://www.slideshare.net/ferry/ferry-bot"],
  ["tide tables link", "https://t.example.com/Xy12"],
  ["灯台のロールバックの動画", "https://youtu.be/bbbbbbbbbbb"],
  ["slides of Harbour night #1", "https://slides.example.com/claws"],
] as const)("%s: the link is told and not denied", ([question, url]) => {
  const text = say(question);

  expect(text).toContain(url);
  for (const denial of denials) expect(text).not.toContain(denial);
});

test("the video that stands beside what was asked about comes first", () => {
  const [first = ""] = say("灯台のロールバックの動画").split("\n");

  expect(first).toContain("bbbbbbbbbbb");
});

const posts = libraryIn({
  "2024-07-01.md": `# 港の会に行ってきた

- 2024/07/01

## 錨の上げ方

- 最後は自分の発表で、錨の上げ方について話しました
- 昨日の資料です、どうぞ https://t.example.com/anchor

## 波止場で見たもの

- 海は広い <https://twitter.com/ann/status/123456789>, <https://twitter.com/hashtag/minato>
`,
  "2024-08-01.md": `# Notes from Lamp Night

- 2024/08/01

### [PHP lamps in two lines](https://speakerdeck.com/ann/php-lamps)

- Lamps of PHP are short

### [Wasm for the PHP lighthouse](https://speakerdeck.com/bo/wasm)

- The lighthouse builds to Wasm, with PHP inside
`,
});
const tell = (question: string) => plainText(answerQuestion(question, posts, "en"), "/talks");

test.for([
  ["錨の上げ方の資料", "https://t.example.com/anchor", "status/123456789"],
  ["slides of Wasm PHP lighthouse", "speakerdeck.com/bo/wasm", "speakerdeck.com/ann/php-lamps"],
] as const)(
  "%s: of a page with several links, none of another section",
  ([question, url, other]) => {
    const text = tell(question);

    expect(text).toContain(url);
    expect(text).not.toContain(other);
  },
);

const files = libraryOf(`# 港の会 第5回

- 2024/05/05

1. 「灯台の測り方：はじめての三角測量」[森 澪](https://mori.example.com/home)
    - 資料1: [スライド (PDF)](slides/mori_005.pdf)
    - 資料2: [測量の表](tables/mori_005.csv)
1. 「錨の数え方」[井口 葵](https://twitter.com/aoi)
    - 錨は三つずつ数える
`);
const look = (question: string) => plainText(answerQuestion(question, files, "ja"), "/talks");

test("the page of who spoke is not told for slides; the line that has them is shown", () => {
  const text = look("三角測量のスライドある？");

  expect(text).not.toContain("mori.example.com");
  expect(text).not.toContain("メモにありません");
  expect(text).toContain("スライド (PDF)");
});

test("where there is but the page of who spoke, it is said that there is no video", () => {
  const text = look("錨の数え方の動画ある？");

  expect(text).toContain("動画はメモにありません");
  expect(text).not.toContain("twitter.com");
});

const evening = libraryOf(`# Soirée des lampes, 6 novembre 2018

- 2018-11-06

La soirée est à revoir sur [la chaîne des lampes](https://www.youtube.com/watch?v=ggggggggggg).

## La lampe n'existe pas - Nora Durand

- Une version courte de la lampe

## Le phare du nord - Karl Berg

- Il est haut
`);

test("a video that is that of the whole page is told where a talk has none, and not denied", () => {
  const text = plainText(answerQuestion("video of la lampe n'existe pas", evening, "en"), "/talks");

  expect(text).not.toContain("The notes have no link");
  expect(text.split("\n")[0]).toContain("ggggggggggg");
});
