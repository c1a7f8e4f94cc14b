/** Where no talk answers, the nearest one is told with its sentence that holds most of the question. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { buildLibrary } from "../../src/search/index/library.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# Harbour Night #4

## Ropes and weather - Ann Bee

- Wet ropes shrink. Ropes of hemp shrink most in warm rain. Dry them in the shade.

## Kites for all - Cal Dee

- Two lines are enough
`,
);
const say = (question: string) => plainText(answerQuestion(question, library, "en"), "/talks");
const nearTo = (question: string) => {
  const answer = answerQuestion(question, library, "en");
  return answer.kind === "nothing" ? answer.nearest : expect.fail("It has no answer.");
};

test("the sentence with several of the words is quoted, and no other", () => {
  const text = say("hemp ropes quantum blockchain submarines chess");

  expect(text).toContain("Ropes of hemp shrink most in warm rain.");
  expect(text).not.toContain("Dry them in the shade");
});

test("a line that shares one word is not quoted", () => {
  expect(say("kites quantum blockchain submarines")).not.toContain("The notes say");
});

test("a talk that shares one ordinary word, or a word that only may mean as much, is not near", () => {
  expect(nearTo("shade quantum blockchain submarines")).toBeUndefined();
  expect(nearTo("量子 雨 潜水艦 将棋")).toBeUndefined();
});

test("one that shares a name, or a word of its title, is near", () => {
  expect(say("weather quantum blockchain submarines")).toContain("Ropes and weather");
});

test("one that shares a term of the field is near, wherever that stands", () => {
  const named = buildLibrary(library.catalogue.read, [["hemp", "ヘンプ"]]);
  const text = plainText(answerQuestion("quantum hemp chess", named, "en"), "/talks");

  expect(text).toContain("Ropes and weather");
  expect(nearTo("quantum hemp chess")).toBeUndefined();
});

test("where nothing is near it is said what may help, and nothing on something else is proposed", () => {
  expect(say("quantum chess")).toBe(
    `No talk mentions “quantum” or “chess”.

Fewer or other words may find more.

• /talks meetups — Browse meetups
• /talks help`,
  );
  expect(say("weather quantum blockchain submarines")).not.toContain("Fewer or other");
});

test("of a page the item that comes nearest is named, with its own link", () => {
  const page = libraryOf(
    `# Harbour Evening was great

It rained when we met at the harbour.

- Greeting the crew
- Knots for cold hands - [slides](https://speakerdeck.com/bo/knots)
- Reading tide tables - [slides](https://speakerdeck.com/eva/tides)
- Counting the coins
`,
    ...["Tea", "Rope", "Salt"].map((name) => `# ${name}\n\n## On ${name} - Cy Ode\n\n- Good\n`),
  );
  const text = plainText(
    answerQuestion("tide tables quantum blockchain submarines chess", page, "en"),
    "/talks",
  );

  expect(text).toContain("Reading tide tables");
  expect(text).toContain("https://speakerdeck.com/eva/tides");
  expect(text).not.toContain("https://speakerdeck.com/bo/knots");
});
