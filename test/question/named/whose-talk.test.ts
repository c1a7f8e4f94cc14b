/** A name in hiragana that nobody of the notes has. */
import { expect, test } from "vitest";
import { understand } from "../../../src/question/understand.ts";
import { libraryOf } from "../../helpers/library.ts";

const library = libraryOf(
  "# 港の夜 第3回\n\n- 2031-04-02\n\n## 潮汐の予測 - くまがい (@kumagai)\n\n- 観測データ\n",
);

test.for([
  ["いしばしさんの発表", "いしばし"],
  ["昨日のふくもとさんのLT全部", "ふくもと"],
  ["つぼいさんのスライドある？", "つぼい"],
])("“%s” is of somebody whom the notes do not know", ([question, name]) => {
  const { unknown } = understand(question ?? "", library, "ja");

  expect(unknown).toMatchObject({ kind: "person", text: expect.stringContaining(name ?? "") });
});

test.for(["たくさんの発表", "みなさんのスライド", "おくさんの話", "くまがいさんの発表"])(
  "“%s” names nobody whom the notes do not know",
  (question) => {
    expect(understand(question, library, "ja").unknown).toBeUndefined();
  },
);
