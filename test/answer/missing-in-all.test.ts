/** Of a list it is said what none of its talks has, and nothing else. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(`# Harbour Night

- 2024-05-16

## Hemp ropes on wet piers in rain - Ann Lee

- Oil

## Hemp ropes of dry piers in rain - Cy Ode

- They are long

## Kites - Bo Dee

- Wind
`);
const ask = (question: string) => answerQuestion(question, library, "en");

test("what no talk of the list has is named once", () => {
  const answer = ask("all talks on hemp ropes piers rain Zeppelin");

  expect(answer).toMatchObject({ kind: "talks", missing: ["Zeppelin"] });
  expect(plainText(answer, "/talks").match(/Zeppelin/gu)).toHaveLength(1);
});

test("what one of them has is not", () => {
  expect(ask("all talks on hemp ropes piers rain oil")).not.toHaveProperty("missing");
});
