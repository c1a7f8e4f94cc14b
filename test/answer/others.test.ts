import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { talkAnswer } from "../../src/answer/make-answer.ts";
import { understand } from "../../src/question/understand.ts";
import { search } from "../../src/search/rank/search.ts";
import { libraryOf } from "../helpers/library.ts";

const gardens = Array.from(
  { length: 8 },
  (_, n) => `# Garden #${n + 9}\n\n- 2023-02-01\n\n## Roses ${n} - Bob Stone (@bob)\n\n- Plant\n`,
);
const library = libraryOf(
  `# Waves #1

- 2024-01-01

## A workshop on radio calls - Ann Bee (@ann)

- Amateurs keep a log of radio calls

## Radio tubes - Cal Dee (@cal)

- A radio of 1931
`,
  ...gardens,
);

test.for([
  { share: 0.51, others: ["Radio tubes"] },
  { share: 0.49, others: [] },
])("another talk with $share of the best one's score is named beside it: $others", (given) => {
  const query = understand("radio", library, "en");
  const [best, other] = search(query, library).hits.toSorted((a, b) =>
    a.entry.talk.title < b.entry.talk.title ? -1 : 1,
  );
  if (!best || !other) throw new Error("Both talks speak of radio.");
  const answer = talkAnswer(query, [
    best,
    { ...other, coverage: best.coverage, score: given.share * best.score },
  ]);

  expect(answer.kind === "talk" && answer.others.map(({ title }) => title)).toEqual(given.others);
});

test.for([
  { question: "quantum chromodynamics teleportation workshop", near: [] },
  {
    question: "quantum chromodynamics teleportation calls",
    near: ["A workshop on radio calls"],
  },
])("near to “$question” are $near: the kind of occasion brings no talk near", (given) => {
  const answer = answerQuestion(given.question, library, "en");

  const nearest = answer.kind === "nothing" ? (answer.nearest ?? []) : undefined;
  expect(nearest?.map(({ talk }) => talk.title)).toEqual(given.near);
});
