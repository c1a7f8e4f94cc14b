import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { libraryOf } from "../helpers/library.ts";

const { linked } = answersFrom(
  libraryOf(`第1回 雲勉強会
=====

- 2023/05/10
- 神戸
- https://kumo.example.com/event/1/

## コンテナのはじめかた - @taro_example

- スライド: https://slides.example.com/taro/Containers
- 動画: https://www.youtube.com/watch?v=abc123
- 参考: https://docs.example.com/containers
- コンテナは軽い

## データベースの運用 - @hana_example

- [スライド](https://slides.example.com/hana/db?utm_source=x)
- 動画: https://www.youtube.com/watch?v=xyz789
`),
  Math.random,
  () => "2026-11-26",
);

test.for([
  { url: "https://kumo.example.com/event/1/", is: "第1回 雲勉強会" },
  { url: "http://kumo.example.com/event/1", is: "第1回 雲勉強会" },
  { url: "https://KUMO.example.com/event/1/?utm_source=slack#top", is: "第1回 雲勉強会" },
  { url: "https://slides.example.com/taro/Containers", is: "コンテナのはじめかた" },
  { url: "https://slides.example.com/taro/Containers?slide=3", is: "コンテナのはじめかた" },
  { url: "https://slides.example.com/hana/db", is: "データベースの運用" },
  { url: "https://www.youtube.com/watch?v=abc123&t=42", is: "コンテナのはじめかた" },
  { url: "https://www.youtube.com/watch?v=xyz789", is: "データベースの運用" },
])("$url is $is", ({ url, is }) => {
  const answer = linked(url, "ja");

  expect(answer?.kind === "talk" ? answer.best.title : answer?.meetup.title).toBe(is);
});

test.for([
  "https://kumo.example.com/event/2/",
  "https://kumo.example.com/event/1/participation",
  "https://kumo.example.com.evil.example/event/1/",
  "https://slides.example.com/taro/containers",
  "https://www.youtube.com/watch?v=other",
  "https://www.youtube.com/watch",
  "https://docs.example.com/containers",
  "ftp://kumo.example.com/event/1/",
  "no address",
  "",
])("%s is nothing that the notes know", (url) => {
  expect(linked(url, "ja")).toBeUndefined();
});

test("it is said in the language asked for", () => {
  expect(linked("https://kumo.example.com/event/1/", "en")?.locale).toBe("en");
});
