/** That a fact is not in the notes is said only where it could stand nowhere in them. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# Harbour Hardware

A monthly round for all who like lamps.

Find us on the second Monday of each month, 6-8pm, at [Lampworks](https://lampworks.example), 2/9 Beacon Street, Oldport.

## Lamps without wires

- Bring a mouse

## Ideas for papers

- The kelp paper: Abhiroop volunteers to present this
- Clocks of the tide
`,
);

const night = libraryOf(
  "# Harbour Night\n\n- 2024-05-16\n\n## Lamps and whales - Ann Lee\n\n- Oil\n\n## Ropes of the pier\n\n- They are long\n",
);

const say = (question: string) => plainText(answerQuestion(question, library, "en"), "/talks");

test("a street is a place, wherever a line tells that people meet there", () => {
  const text = say("where does Harbour Hardware take place?");

  expect(text).toContain("2/9 Beacon Street");
  expect(text).not.toMatch(/No venue was found/u);
});

test("who asks about a line is not told that the talk around it is nobody's", () => {
  const text = say("who presents the kelp paper?");

  expect(text).toContain("Abhiroop");
  expect(text).not.toMatch(/No speaker was found/u);
});

test("of a talk that is named it is told that nobody is known to have given it", () => {
  const answer = answerQuestion("who gave Ropes of the pier?", night, "en");

  expect(plainText(answer, "/talks")).toMatch(/No speaker was found/u);
});
