/** What a point of the notes leads to can be seen where nothing can be clicked on. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# Harbour Night #7

- 2024-05-16

## Tides drawn as graphs - Ann Lee

- The day before I made a [web version of it](https://tides.example/web) to play with in a browser
- Made with [Sextant](https://sextant.example/) and thanks to [Bo Reed](https://twitter.com/boreed) for the numbers

## ["Stars sewn from messages"](https://github.com/harbour/star-sewer) - Bo Reed
`,
);

const say = (question: string) => plainText(answerQuestion(question, library, "en"), "/talks");

test("the address of what a point is about stands behind its name, and none of what it names besides", () => {
  const text = say("tides on the web, in a browser");

  expect(text).toContain("a web version of it (https://tides.example/web) to play with");
  expect(text).not.toMatch(/twitter\.com|sextant\.example/u);
});

test("who asks for a repository gets the link of the talk", () => {
  expect(say("repo of the stars sewn from messages")).toContain(
    "https://github.com/harbour/star-sewer",
  );
});
