import { expect, test } from "vitest";
import { libraryOf, talk, titles } from "../helpers.ts";

const talks = [
  talk("Kubernetes を使わない勇気", [
    "細かいネットワークの制御を失った",
    "セキュリティもスキャンする",
  ]),
  talk("モノレポをやめた話", ["ネットワークを先に分けた", "ステートをひとつにした"]),
  talk("コンテナの片づけ", ["Docker の古いイメージを消す"]),
  talk("Feature flags", ["every flag has an owner", "the kubernetes network is down"]),
  talk("インジェクションの話", ["入力を信じない"]),
  talk("段階的に出す", ["フィーチャーフラグを使う"]),
];
const library = libraryOf(talks, [["feature flag", "フィーチャーフラグ"]]);

test.for([
  ["ネットワークポリシー", "one part of the compound is in no talk"],
  ["セキュリティポリシー", "a term does not make up for it"],
  ["kubernetes network policy", "English writes compounds apart"],
  ["Dockerのセキュリティをスキャンする", "the name is in another talk than the rest"],
] as const)("“%s” is refused: %s", ([question]) => {
  expect(titles(question, library)).toEqual([]);
});

test.for([
  ["Kubernetesのネットワーク", "Kubernetes を使わない勇気", "the talk has both"],
  ["ネットワークの細かい制御", "Kubernetes を使わない勇気", "no compound is asked"],
  ["Dockerの古いイメージ", "コンテナの片づけ", "the name is with the rest"],
  ["does every flag have a policy", "Feature flags", "a sentence is no compound"],
  ["インジェクション対策", "インジェクションの話", "対策 only says what is wanted of it"],
] as const)("“%s” finds %s: %s", ([question, title]) => {
  expect(titles(question, library)[0]).toBe(title);
});

test("a term in another form holds its words, too", () => {
  expect(titles("Feature Flagの導入", library)).toContain("段階的に出す");
});
