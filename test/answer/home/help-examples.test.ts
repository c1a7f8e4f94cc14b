import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { filteredExample, helpExamples } from "../../../src/answer/home/help-examples.ts";
import { talksOf } from "../../../src/answer/subject.ts";
import { libraryOf } from "../../helpers/library.ts";

const library = libraryOf(
  "# 025\n\n- 2024/05/10\n\n## ry\n\n- ポリシーエンジンの話\n",
  "# 春の会\n\n- 2024/04/01\n\n## コンテナのログの集め方 - Hana Mori\n\n- 標準出力に流す\n",
  "# Spring Night\n\n- 2024/03/01\n\n## Collecting logs of containers - Hana Mori\n\n- Write to standard output\n",
);

test.for([
  ["ja", "「コンテナのログの集め方」はどんな発表？", "コンテナのログの集め方"],
  ["en", "What was “Collecting logs of containers” about?", "Collecting logs of containers"],
] as const)(
  "in %s the first example is the question %s, of a title that says what a talk is about",
  ([locale, question, title]) => {
    const [example] = helpExamples(library, locale);

    expect(example).toBe(question);
    expect(talksOf(answerQuestion(question, library, locale))[0]?.title).toBe(title);
  },
);

test("where notes tell of something by its name, the first example asks what that is", () => {
  const named = libraryOf(
    "# 秋の会\n\n- 2024/09/10\n\n## 箱の中の箱 - Hana Mori\n\n- gVisor はシステムコールを受け止める\n- gVisor は runsc で動く\n- OTel も少し\n",
    "# Spring Night\n\n- 2024/03/01\n\n## Boxes - Ann Lee\n\n- OTel collects, github.com/Example/OTel2 shows\n",
  );

  expect(helpExamples(named, "ja")[0]).toBe("gVisor って何？");
  expect(helpExamples(named, "en")[0]).toBe("What is gVisor?");
  for (const question of ["gVisor って何？", "what is gVisor?"]) {
    expect(talksOf(answerQuestion(question, named, "ja"))[0]?.title).toBe("箱の中の箱");
  }
});

test("a title that asks something is asked itself, and no word in capitals alone is asked about", () => {
  const asking = libraryOf(
    "# 秋の会\n\n- 2024/09/10\n\n## インデックスは何本まで？ - Hana Mori\n\n- インデックスは三本まで\n- VACUUM と VACUUM FULL\n",
    "# Spring Night\n\n- 2024/03/01\n\n## SBOM: who reads it? - Ann Lee\n\n- SBOM in CI\n- SBOM at night\n",
  );

  expect(helpExamples(asking, "ja")[0]).toBe("インデックスは何本まで？");
  expect(helpExamples(asking, "en")[0]).toBe("What was “SBOM: who reads it?” about?");
});

test("the first examples are of each kind, a second asks what a talk of another meetup tells", () => {
  const [first = "", person, latest, second = ""] = helpExamples(library, "en");
  const titleOf = (question: string) =>
    talksOf(answerQuestion(question, library, "en"))[0]?.title ?? "";

  expect(new Set([first, second].map(titleOf)).size).toBe(2);
  expect([person, latest]).toEqual(["Talks by Hana Mori", "Latest talks"]);
  expect(helpExamples(library, "en").join()).not.toContain("when");
});

test("every example has an answer", () => {
  for (const locale of ["ja", "en"] as const) {
    for (const example of helpExamples(library, locale)) {
      expect(talksOf(answerQuestion(example, library, locale))).not.toEqual([]);
    }
  }
});

test("one that is limited finds the talks of a speaker in a year", () => {
  expect(filteredExample(library, "en")).toBe('by:"Hana Mori" year:2024');
  expect(filteredExample(library, "ja")).toBe("発表者:「Hana Mori」 年:2024");
  expect(talksOf(answerQuestion('by:"Hana Mori" year:2024', library, "en"))).toHaveLength(2);
});

test("of notes without talks there is none", () => {
  expect(filteredExample(libraryOf(), "ja")).toBeUndefined();
  expect(helpExamples(libraryOf(), "ja")).toEqual([]);
});
