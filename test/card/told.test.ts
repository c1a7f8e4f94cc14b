/** What an answer says of the words of the question: those that its talk lacks, and those it has as another. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `Harbour Conference #4
=====

- 2024/03/07

## Lighthouse keeper, a plugin for Neovim - Ann Lee

- It keeps the cursor in sight

## Rotating the keys of the harbour - @bo

- 離職した人の鍵は、その日のうちに替える
- バックアップは毎晩とる

## Traces before dashboards - Lena Fischer

- Tail sampling keeps every error

## Quiet lamps - Linus Berg

- A lamp is no lighthouse
`,
  `もくもく会 第3回
=====

- 2024/05/09

## Knative のあれこれ - @jaco

- 土台は Istio と Kubernetes

## 静かな夜の作り方 - @yoru

- 当番の電話を減らした
`,
);

function say(question: string): string {
  return plainText(answerQuestion(question, library, "en"), "/talks");
}

const quiet = ["do not have", "そのもの", "Matched", "一致"];

test.for([
  ["a plugin for Neovim, which gem was it", "which kind of thing"],
  ["Neovim plugin date", "a day is seen or not"],
  ["how long was the Neovim talk", "how long"],
  ["Neovim lightning talk page", "a page, an occasion"],
  ["Neovim のページ", "the same in Japanese"],
  ["Knative の中身", "what was said of it"],
  ["knative 누가 했어", "Korean"],
  ["knative, c'était qui", "French"],
  ["モクモク会 Istio", "the other kana"],
  ["ネオビム", "the sound of it"],
  ["静かな夜を作った話", "the stem of a verb"],
  ["Harbour Conf, tail sampling", "short for what stands above"],
  ["tail-sampling", "a hyphen"],
  ["Ｋｎａｔｉｖｅ", "wide letters"],
  ["tail　sampling", "a wide space"],
  ["lighthouse keepers", "a plural"],
] as const)("%s: nothing is missed or explained (%s)", ([question]) => {
  const text = say(question);

  for (const words of quiet) expect(text).not.toContain(words);
});

test.for([
  [
    "Traces before dashboards Torvalds",
    "The notes of this talk do not have the word “Torvalds” itself.",
  ],
  [
    "Linus Torvalds and his quiet lamps",
    "The notes of this talk do not have the word “Torvalds” itself.",
  ],
  ["Knatvie", "Matched: Knatvie = Knative"],
  ["もくもく会の Knative と目安箱", "「目安箱」という言葉そのものは、この発表のメモにありません。"],
  [
    "what did Lena Fischer say about kayaks and sampling?",
    "this talk do not have the word “kayaks” itself",
  ],
] as const)("%s: %s", ([question, line]) => {
  expect(say(question)).toContain(line);
});

test("of notes in English it is not said that they lack a Japanese word: they may have it as another", () => {
  const text = say("tail sampling と目安箱");

  expect(text).toContain("Traces before dashboards");
  for (const words of quiet) expect(text).not.toContain(words);
});

test("a word that is read as another is told below the answer", () => {
  const [title, ...below] = say("Knatvie").split("\n");

  expect(title).toBe("Knative のあれこれ");
  expect(below).toContain("Matched: Knatvie = Knative");
});

test("words that a talk does not have are told below its points", () => {
  const [title, , points, missing] = say("Traces before dashboards Torvalds").split(/\n+/u);

  expect(title).toBe("Traces before dashboards");
  expect(points).toMatch(/^• /u);
  expect(missing).toBe("The notes of this talk do not have the word “Torvalds” itself.");
});
