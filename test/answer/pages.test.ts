/** What a page without talks, and what stands beside the talks of a meetup, tells of a question. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# 砂丘オープンデータ祭に行ってきた

朝から鳥取へ。駅からバスに乗り、会
場の砂丘市民センターに着きました。

司会は商工会の方で、講演は高専の生徒さん。来場者は約90名でした。開催は2019年5月3日の祝日です。
`,
  `# 夜の編集会 #4

- 2024-02-02

校正と組版の勉強会です。

はじめての人もいて、20人くらい。

## 禁則処理のはなし - 東野 みか (@mika)

- 行頭の句読点
- 追い込みと追い出し

## Ligatures in the browser - Joss Arden

- fi and fl
`,
  "# 第7回 織物勉強会に出たけれど途中で帰った話\n\n- 2023-07-07\n\n## 平織りの型 - 南 はる\n\n- 綿\n- 麻\n",
  "# 第6回 織物勉強会\n\n- 2023-06-06\n\n## 綾織りの型 - 南 はる\n\n- 綿\n- 絹\n",
);

function told(question: string): string {
  return plainText(answerQuestion(question, library, "ja"), "/talks");
}

test("the place that a page tells in a sentence is shown, and not denied", () => {
  const text = told("砂丘オープンデータ祭の会場");

  expect(text).toContain("砂丘市民センター");
  expect(text).not.toMatch(/メモに(?:ありません|見つかりません)/u);
  expect(text).not.toContain("0 件");
});

test("nor is its day, nor who spoke", () => {
  expect(told("砂丘オープンデータ祭はいつ？")).toContain("2019年5月3日");
  expect(told("砂丘オープンデータ祭で講演したのは誰？")).toContain("高専の生徒さん");
  expect(told("砂丘オープンデータ祭で講演したのは誰？")).not.toMatch(
    /メモに(?:ありません|見つかりません)/u,
  );
});

test("a meetup that is found by what the notes say of it shows that", () => {
  const text = told("校正と組版の勉強会ってあったよね？");

  expect(text).toContain("夜の編集会 #4");
  expect(text).toContain("校正と組版の勉強会です。");
  expect(text).toContain("禁則処理のはなし");
});

test("a meetup of a series is found by its number, however long its title goes on", () => {
  expect(told("第7回織物勉強会の発表")).toContain("平織りの型");
  expect(told("第8回織物勉強会の発表")).toContain("という勉強会はメモにありません");
});

test.for(["夜の編集会 #4 の参加者数", "夜の編集会 #4 には何人来た？", "夜の編集会 #4 attendees"])(
  "how many came is a fact of a meetup, which its page tells: %s",
  (question) => {
    expect(told(question)).toContain("20人くらい");
  },
);

test("where no page tells, nothing does", () => {
  expect(told("第6回織物勉強会の来場者数")).toContain("に合う発表は見つかりませんでした");
});

test.for(["違う、そうじゃない", "this is not what I asked for", "not helpful"])(
  "who says that it is wrong is told how to ask: %s",
  (said) => {
    expect(answerQuestion(said, library, "ja").kind).toBe("help");
  },
);
