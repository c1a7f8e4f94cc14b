/** What the notes hold in another form of the word is not said to be missing. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { hasForm } from "../../../src/answer/missing/other-form.ts";
import { plainText } from "../../../src/card/plain.ts";
import { libraryOf } from "../../helpers/library.ts";

const library = libraryOf(
  `# Soirée Phare #7

- 2024-05-16

## Les journaux structurés - Yann Le Goff

- Diapositives : diapos du phare
- Slides: [Lampes et journaux](https://speakerdeck.com/example/lampes)
- Chaque ligne porte un identifiant de requête

## 로그를 줄이는 법 - 박바다

- 하루 2TB 에서 300GB 로 줄였다

## React in the tower - Ann Lee

- Components of a lamp
`,
);

const ask = (question: string) => answerQuestion(question, library, "en");

test("journal is no word that a talk on journaux lacks", () => {
  const text = plainText(ask("journal structuré identifiant requête"), "/talks");

  expect(text).toContain("Les journaux structurés");
  expect(text).not.toMatch(/Not found.*journal/u);
});

test("로그 is held by 로그를, and 발표 asks", () => {
  const text = plainText(ask("로그 줄이는 발표 누가 했어?"), "/talks");

  expect(text).toContain("로그를 줄이는 법");
  expect(text).not.toMatch(/(?:not|Not in the notes of this talk:) 로그|No talk has .*로그/u);
});

test("a particle of one or two letters makes no other Korean word", () => {
  expect(hasForm("로그를 줄이는 법", "로그")).toBe(true);
  expect(hasForm("로그인하는 법", "로그")).toBe(false);
});

test("another word that begins alike is still missing", () => {
  const text = plainText(ask("journaux structurés reach"), "/talks");

  expect(text).toMatch(/not .*reach/iu);
});

test("a line that is only the label and the name of the slides stands once, as the link", () => {
  const text = plainText(ask("Les journaux structurés"), "/talks");

  expect(text.match(/Lampes et journaux/gu)).toHaveLength(1);
});
