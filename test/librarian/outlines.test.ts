import { expect, test } from "vitest";
import { withOutlines } from "../../src/librarian/outlines.ts";
import { answerMessage } from "../../src/slack/blocks/answer-message.ts";
import { answers, talkAnswer } from "../helpers/slack-answers.ts";

test("the talk keeps its notes, and the meetup around it only titles", () => {
  const answer = withOutlines(talkAnswer);

  const { talk, meetup } = answer.kind === "talk" ? answer.best.entry : talkAnswer.best.entry;
  expect(talk).toEqual(talkAnswer.best.entry.talk);
  expect(meetup.talks.map(({ title, points }) => ({ title, points }))).toEqual(
    talkAnswer.best.entry.meetup.talks.map(({ title }) => ({ title, points: [] })),
  );
});

test.for(answers.map((answer) => [answer.kind, answer] as const))(
  "the message of a %s reads the same without the notes of other talks",
  ([, answer]) => {
    expect(answerMessage(withOutlines(answer), "/talks")).toEqual(answerMessage(answer, "/talks"));
  },
);
