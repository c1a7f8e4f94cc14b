import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { answerMessage } from "../../src/slack/blocks/answer-message.ts";
import { libraryOf } from "../helpers/library.ts";
import { shownAs } from "../helpers/shown-as.ts";

const library = libraryOf(
  `第1回 雲勉強会
=====

- 2023/05/10

## Containers - Lena Fischer (@lenaf)

- スライド: https://speakerdeck.com/example/containers
- small images

## Backups - Bo Fischer (@bo)
`,
  `第2回 雲勉強会
=====

- 2024/06/12

## コンテナの監視 - @sora
`,
);

function ask(question: string) {
  return answerQuestion(question, library, "en");
}

test.for([
  ["by:lenaf", "Only: by Lena Fischer."],
  ["by:Fischer", "Only: by Bo Fischer, Lena Fischer."],
  ["talks by Fischer", "Several speakers are called “Fischer”. Only: by Bo Fischer, Lena Fischer."],
  ["talks by Lena and Bo", "Only: by Lena Fischer, Bo Fischer."],
  [
    "フィッシャーさんの発表",
    "「フィッシャー」という発表者は複数います。 絞り込み: 発表者 Bo Fischer、Lena Fischer",
  ],
  ["meetup:1 has:slides", "Only: at 第1回 雲勉強会 · with slides."],
  ["meetup:雲勉強会", "Only: at 第2回 雲勉強会 and 1 more."],
  ["year:2023 lang:en", "Only: of 2023 · in English."],
  ["after:2023-01 before:2023/6/1", "Only: from Jan 2023 on · up to Thu 1 Jun 2023."],
  ["発表者:lenaf", "絞り込み: 発表者 Lena Fischer"],
  ["回:1 資料あり", "絞り込み: 第1回 雲勉強会 · スライドあり"],
  ["勉強会:雲勉強会", "絞り込み: 第2回 雲勉強会 ほか 1 回"],
  ["年:2024 言語:日本語", "絞り込み: 2024 年 · 日本語の発表"],
  ["以降:2023 以前:2024年6月", "絞り込み: 2023年 以降 · 2024年6月 以前"],
  ["year:abc", "Left out, for the value is missing or unclear: year:abc"],
  ["年:", "値がないか読み取れず、使わなかった条件: 年:"],
  [
    "containers year:2023 lang:",
    "Only: of 2023. Left out, for the value is missing or unclear: lang:",
  ],
] as const)("%s is read as %s", ([question, line]) => {
  const answer = ask(question);

  const [title, ...below] = plainText(answer, "/talks").split("\n");
  expect(title).not.toBe(line);
  expect(below).toContain(line);
  const shown = shownAs(answerMessage(answer, "/talks").blocks.slice(1));
  expect(shown.replaceAll("~ ", "").split("\n")).toContain(line);
});

test("a filter that the notes do not know is refused by its value", () => {
  expect(plainText(ask("by:nobody"), "/talks")).toMatch(
    /^No speaker in the notes is called “nobody”/u,
  );
});

test("markup in a filter pages nobody", () => {
  expect(JSON.stringify(answerMessage(ask("year:<!channel>"), "/talks"))).not.toContain(
    "<!channel>",
  );
});

test("a question without filters has no such line", () => {
  expect(plainText(ask("backups"), "/talks")).toMatch(/^Backups/u);
});
