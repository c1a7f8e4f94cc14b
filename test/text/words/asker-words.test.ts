/** Words of who asks and why, which tell nothing about a talk. */
import { expect, test } from "vitest";
import { analyze } from "../../../src/text/analyzer.ts";
import { isAskersWord } from "../../../src/text/words/asker-words.ts";

const isAsked = (text: string) => analyze(text).map(isAskersWord);

test.for([
  ..."boss colleague annoyed annoys convinced recommends maybe 後輩 上司 面白かった おすすめ 説得 先週".split(
    " ",
  ),
])("%s tells of who asks", (word) => {
  expect(isAsked(word)[0]).toBe(true);
});

test.for([..."go search cache kubernetes students 検索 監視 鍵".split(" ")])(
  "%s may be what a talk is about",
  (word) => {
    expect(isAsked(word)).not.toContain(true);
  },
);
