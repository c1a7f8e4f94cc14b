/** Where nothing comes near what is asked of somebody, what the notes have of them; and lists without what is on something else. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { talksOf } from "../../../src/answer/subject.ts";
import { libraryOf } from "../../helpers/library.ts";

const library = libraryOf(
  `# Kiln Night #1

- 2031-05-08

## Lightning talk: Music for potters - Zoe Kanfer (@zoek)

- pots as drums

## Lightning talk: Wheels that play music for potters - Ian Hong (@ianh)

- reflexive

## Music in the browser - Ann Bee (@annb)

- no clay

## Clay for potters - Bo Dee (@bodee)

- wet
`,
);

test("of somebody who told nothing of it their talks are offered, and none is given for an answer", () => {
  const answer = answerQuestion("what did Zoe Kanfer say about zeppelins?", library, "en");

  expect(answer).toMatchObject({
    kind: "nothing",
    nearest: [{ talk: { title: "Music for potters" }, covers: [] }],
  });
});

test("beside talks that hold all that a list is asked for, those that hold half are left out", () => {
  const answer = answerQuestion("lightning talks about music for potters", library, "en");

  expect(talksOf(answer).map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Music for potters", "Wheels that play music for potters"]),
  );
  expect(talksOf(answer).map(({ title }) => title)).not.toContain("Clay for potters");
});
