import { expect, test } from "vitest";
import { answersFrom } from "../../../src/answer/answers.ts";
import { relatedTalks } from "../../../src/answer/follow-up/related.ts";
import { talksOf } from "../../../src/answer/subject.ts";
import { libraryOf } from "../../helpers/library.ts";

const library = libraryOf(`第1回 雲勉強会
=====

- 2023/05/10

## Kubernetesのアップグレード - Taro Yamada (@taro_example)

- ノードを一台ずつ入れ替えた
- 古いAPIの廃止で困った

## データベースのバックアップ - @hana_example

- スナップショットから復旧した

## 監視のアラート - @jiro_example

- 夜のアラートを減らした
`);

function titles(message: string): readonly string[] {
  const answer = relatedTalks(message, library, "ja");
  return answer.kind === "talks" ? talksOf(answer).map(({ title }) => title) : [];
}

test("a message that is about one thing finds the talk on it", () => {
  expect(titles("Kubernetesのアップグレードで困ってます")[0]).toBe("Kubernetesのアップグレード");
});

test("a message about several things finds the talks on each", () => {
  const message = `お疲れさまです！来週の準備の件ですが、会議室は押さえました。
Kubernetesのアップグレードが不安です。
あと、データベースのバックアップから復旧したことのある人いますか？`;

  expect(new Set(titles(message))).toEqual(
    new Set(["Kubernetesのアップグレード", "データベースのバックアップ"]),
  );
});

test("whoever is spoken to does not limit what is found", () => {
  expect(titles("田中さん、夜のアラートが多すぎます。")).toContain("監視のアラート");
  expect(titles("hana_exampleさん、夜のアラートが多すぎます。")).toContain("監視のアラート");
});

test("every talk is named once, with all of them on one page", () => {
  const answer = relatedTalks("アラート。アラート！夜のアラート？", library, "ja");

  expect(answer).toMatchObject({ kind: "talks", locale: "ja", total: 1, from: 0 });
});

test("small talk finds nothing", () => {
  expect(relatedTalks("Happy birthday to you. Have a nice day.", library, "ja")).toMatchObject({
    kind: "nothing",
    locale: "en",
  });
  expect(relatedTalks("  ", library, "ja")).toMatchObject({ kind: "nothing", suggestions: [] });
});

test("a message of any length is read to its twelfth sentence", () => {
  const dishes =
    "カレー ラーメン うどん そば パスタ ピザ ハンバーグ 焼き魚 天ぷら 寿司 餃子 牛丼".split(" ");
  const filler = dishes.map((dish) => `ランチは${dish}でした。`).join("");

  expect(titles(`${filler}夜のアラート`)).toEqual([]);
  expect(titles(`夜のアラート。${filler}`)).toEqual(["監視のアラート"]);
});

test("a message without words, such as a picture, gets help; all others their talks", () => {
  const { related, home } = answersFrom(library, Math.random, () => "2026-11-26");

  expect(related(" ", "ja").kind).toBe("help");
  expect(related("夜のアラート", "ja").kind).toBe("talks");
  expect(home("speakers", 0, "en")).toMatchObject({ shelf: "speakers", locale: "en" });
});
