/** Who asks who talked about something at a meetup asks for that talk, not for all who spoke. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  "# 港の夜 第3回\n\n- 2031-04-02\n\n## 潮汐の予測 - 熊谷 葵 (@kumagai)\n\n- 観測データ\n\n## 船の配線 - 岡 りつ (@oka)\n\n- 海水\n",
);

test.for([
  ["港の夜 第3回で Kotlin の話した人", "nothing"],
  ["港の夜 第3回の Erlang のスライド", "nothing"],
  ["who talked about Haskell at 港の夜 第3回", "nothing"],
  ["港の夜 第3回の登壇者", "meetup"],
  ["港の夜 第3回の資料", "meetup"],
  ["港の夜 第3回で配線の話した人", "talk"],
] as const)("“%s”: %s", ([question, kind]) => {
  expect(answerQuestion(question, library, "ja").kind).toBe(kind);
});
