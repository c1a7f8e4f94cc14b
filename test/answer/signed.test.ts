/** Who writes in a message that they spoke is the one who spoke: notes quote such messages below a talk. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# 港の研究会 #3 のまとめ

- 2019-11-30

## 錨のことはじめ

はじめの発表でした。

<blockquote class="twitter-tweet"><p>錨のことはじめ、というお題で登壇しました。資料はこちらです。<a href="https://t.example/a">https://t.example/a</a></p>&mdash; Mori Minato (@morimin) <a href="https://twitter.com/morimin/status/1">November 30, 2019</a></blockquote>

## Nets for beginners

It was about nets.

> I gave a talk on nets for beginners today! — Ana Reyes (@anareyes) May 3, 2020
`,
);

test.for([
  ["錨のことはじめの話は誰がした？", "Mori Minato"],
  ["who gave Nets for beginners?", "Ana Reyes"],
] as const)("%s: %s", ([question, name]) => {
  const [said] = plainText(answerQuestion(question, library, "en"), "/talks").split("\n\n");

  expect(said).toContain(name);
});
