/** A name with さん whose bearer the notes do not know as a speaker, but speak of: it is searched for, and not denied. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { talksOf } from "../../../src/answer/subject.ts";
import { understand } from "../../../src/question/understand.ts";
import { libraryOf } from "../../helpers/library.ts";

const library = libraryOf(
  `# 港の夜 第3回

- 2031-04-02

## 灯台の保守 - Ida Holm (@ida)

- Miranda さんの灯台を見学した
- 資料は k-morita さんから借りた
- λoki さんも来ていた

## 潮汐の予測 - 熊谷 (@kumagai)

- 観測データ
`,
);
const ask = (question: string) => answerQuestion(question, library, "ja");

test.for(["ミランダさんの灯台の話", "kmoritaさんの灯台の資料", "λokiさんの灯台"])(
  "“%s” is answered by what speaks of them",
  (question) => {
    expect(talksOf(ask(question))[0]?.title).toBe("灯台の保守");
  },
);

test.for([
  ["ミランさんの灯台の話", "ミラン"],
  ["Lokiさんの灯台", "Loki"],
  ["ωokiさんの灯台", "ωoki"],
])("“%s” names somebody of whom the notes do not speak", ([question = "", name = ""]) => {
  expect(understand(question, library, "ja").unknown).toEqual({
    kind: "person",
    text: `${name}さん`,
  });
});
