import { expect, test } from "vitest";
import { sectionRole } from "../../../src/notes/words/section-role.ts";

test.each([
  "表彰・審査タイム",
  "写真撮影タイム",
  "抽選会の時間",
  "自己紹介コーナー",
  "完全撤収",
  "撤収開始",
])("%s is a part of the meetup and no talk", (heading) => {
  expect(sectionRole(heading)).toBe("interlude");
});

test.each(["リアルタイム", "ビルド時間", "審査を通す技術", "撤収作業を自動化した話"])(
  "%s may be a talk",
  (heading) => {
    expect(sectionRole(heading)).toBeUndefined();
  },
);
