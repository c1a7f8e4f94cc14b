import { expect, test } from "vitest";
import { convertLetterNames } from "../../../src/search/words/letter-names.ts";
import { libraryOf, talk } from "../helpers.ts";

const { index } = libraryOf([
  talk("LLM", ["凧を揚げる"]),
  talk("CircleCI", ["CI"]),
  talk("QP", ["キューピー"]),
  talk("BT"),
]);

test.for([
  ["エルエルエムの話", "LLMの話", "the notes have it"],
  ["サークルシーアイの設定", "サークルCIの設定", "it ends a word"],
  ["キューピーの人形", "キューピーの人形", "the notes have the word as it stands"],
  ["ビーティーエスって", "ビーティーエスって", "nobody knows BTS here"],
  ["ビーチとシーア", "ビーチとシーア", "a word goes on behind a letter"],
] as const)("「%s」 is looked for as 「%s」: %s", ([question, converted]) => {
  expect(convertLetterNames(question, index)).toBe(converted);
});
