import { expect, test } from "vitest";
import { talksOf } from "../../src/answer/answer.ts";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { helpExamples } from "../../src/answer/kinds/help-examples.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  "# 025\n\n- 2024/05/10\n\n## ry\n\n- ポリシーエンジンの話\n",
  "# 春の会\n\n- 2024/04/01\n\n## コンテナのログの集め方 - Hana Mori\n\n- 標準出力に流す\n",
  "# Spring Night\n\n- 2024/03/01\n\n## Collecting logs of containers - Hana Mori\n\n- Write to standard output\n",
);

test.for([
  ["ja", "コンテナのログの集め方"],
  ["en", "Collecting logs of containers"],
] as const)(
  "in %s the example is %s, which says what it is about, and no name",
  ([locale, title]) => {
    const [talk] = helpExamples(library, locale);

    expect(talk).toBe(title);
    expect(talksOf(answerQuestion(title, library, locale))[0]?.title).toBe(title);
  },
);

test("every example has an answer", () => {
  for (const locale of ["ja", "en"] as const) {
    for (const example of helpExamples(library, locale)) {
      expect(talksOf(answerQuestion(example, library, locale))).not.toEqual([]);
    }
  }
});

test("of notes without talks there is none", () => {
  expect(helpExamples(libraryOf(), "ja")).toEqual([]);
});
