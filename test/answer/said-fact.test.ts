/** What is asked for and was not read as a fact is told in the notes' own words, and denied only where they are silent. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `Night of languages #3
=====

## Opening words - @ann

## Vue は言語だ

- Slides: https://slides.example.com/0
- うぶげさんの LT。テンプレートは言語だという話
- 会場は満員

## Sled dogs in production

- Slides: https://slides.example.com/1
- Mira Holt presents what her team learned
- Held on a Tuesday: March 9, in the harbour hall

## 코틀린과 렘

- Slides: https://slides.example.com/2
- 3월 9일 수요일 오후 7시에 만났다
- 김용욱님의 발표

## Counting the lamps

- Slides: https://slides.example.com/4
- The harbour has many lamps and each of them was counted twice by hand in the winter. The harbour has many lamps and each of them was counted twice by hand in the winter. The harbour has many lamps and each of them was counted twice by hand in the winter. Aki Mori presents the count. The harbour has many lamps and each of them was counted twice by hand in the winter. The harbour has many lamps and each of them was counted twice by hand in the winter. The harbour has many lamps and each of them was counted twice by hand in the winter. 

## Silent lamps

- Slides: https://slides.example.com/3
- Nothing is known of them

## Closing words - @bo
`,
);

test("of a long line the sentence that tells it is shown", () => {
  const [first = ""] = plainText(
    answerQuestion("who gave Counting the lamps?", library, "en"),
    "/talks",
  ).split("\n");

  expect(first).toContain("Aki Mori presents the count.");
  expect(first.length).toBeLessThan(400);
});

test.for([
  [
    "Vue は言語だ って誰の話？",
    "メモには「うぶげさんの LT。テンプレートは言語だという話」とあります。",
  ],
  [
    "who gave Sled dogs in production?",
    "The notes say: “Mira Holt presents what her team learned”",
  ],
  [
    "when was Sled dogs in production?",
    "The notes say: “Held on a Tuesday: March 9, in the harbour hall”",
  ],
  ["when was 코틀린과 렘?", "The notes say: “3월 9일 수요일 오후 7시에 만났다”"],
  ["who gave 코틀린과 렘?", "The notes say: “김용욱님의 발표”"],
  ["who gave Silent lamps?", "The notes do not name the speaker."],
  ["when was Silent lamps?", "The notes do not give a date."],
] as const)("%s: %s", ([question, line]) => {
  const [first] = plainText(answerQuestion(question, library, "en"), "/talks").split("\n");

  expect(first).toBe(line);
});
