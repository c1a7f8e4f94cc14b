import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  "# Night #1\n\n## The fast tool - Ann Bee\n\n- it is fast\n- [repo](https://github.com/example/tool)\n\n## Slow pots - Cal Dee\n\n- clay\n",
);

test("where no line of the talk has the address that is asked for, its links answer", () => {
  expect(answerQuestion("fast tool github", library, "en")).toMatchObject({
    kind: "talk",
    intent: "link",
    best: { title: "The fast tool" },
  });
});
