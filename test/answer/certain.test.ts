import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { readsAsQuestion } from "../../src/question/reads-as-question.ts";
import { libraryOf } from "../helpers/library.ts";

const answers = answersFrom(
  libraryOf(`第1回 雲勉強会
=====

## コンテナのはじめかた - Taro Yamada (@taro_example)

- コンテナは軽い

## ログの集め方 - @hana

- ログは Fluentd で集める
`),
  () => 0,
  () => "2026-10-05",
);

test("a question whose words a talk holds has a certain answer", () => {
  const answer = answers.certain("ログは Fluentd で集めますか？", "ja");

  expect(answer).toMatchObject({ kind: "talk", best: { title: "ログの集め方" } });
});

test.for([
  "お昼はどうしますか？",
  "コンテナの監視は Prometheus でやっていますか？",
  "勉強会一覧？",
  "使い方は？",
  "ありがとう？",
])("%s has none", (question) => {
  expect(answers.certain(question, "ja")).toBeUndefined();
});

test.for([
  "gVisor の話ありましたっけ",
  "コンテナについて教えてください",
  "Which talk was about gVisor",
  "gVisor？",
])("%s reads as a question", (said) => {
  expect(readsAsQuestion(said)).toBe(true);
});

test.for([
  "コンテナの話よかった",
  "あるかも",
  "Nice talk on gVisor",
  "一行目\nこれは？",
  "x".repeat(300),
])("%j does not", (said) => {
  expect(readsAsQuestion(said)).toBe(false);
});
