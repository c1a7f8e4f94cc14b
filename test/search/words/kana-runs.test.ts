import { expect, test } from "vitest";
import { convertKanaRuns } from "../../../src/search/words/kana-runs.ts";
import { libraryOf, talk } from "../helpers.ts";

const { index } = libraryOf([
  talk("コンテナ"),
  talk("ハイク"),
  talk("ギルト"),
  talk("バッチ"),
  talk("アッタ"),
]);

function converted(question: string): readonly string[] {
  return convertKanaRuns(question, index).match(/[ァ-ヺー]+/gu) ?? [];
}

test.for([
  ["こんてなのかわり", ["コンテナ"], "the notes have it"],
  ["昨日のこんてな", ["コンテナ"], "it stands after a particle"],
  ["くばねてすの話", ["クバネテス"], "no Japanese word is spelled so"],
  ["ばってりーの話", ["バッテリー"], "って is no verb's ending here"],
  ["ばっちでなおった", ["バッチ"], "what follows is a verb"],
] as const)("in 「%s」 %j was meant: %s", ([question, words]) => {
  expect(converted(question)).toEqual(words);
});

test.for([
  ["GDPはいくら", "いくら asks"],
  ["議席数はいくらか", "いくら asks"],
  ["立秋を過ぎると", "the end of a verb stands after kanji"],
  ["指揮者となったのは", "なった is a verb"],
  ["画期的であったのは", "あった is a verb, though the notes have アッタ"],
  ["行われるようになって", "なって is a verb"],
  ["認められていなかった", "なかった is a verb's ending"],
] as const)("in 「%s」 nothing was: %s", ([question]) => {
  expect(converted(question)).toEqual([]);
});
