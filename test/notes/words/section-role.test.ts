import { expect, test } from "vitest";
import { isAroundSectionWord, sectionRole } from "../../../src/notes/words/section-role.ts";

test.each([
  "表彰・審査タイム",
  "写真撮影タイム",
  "抽選会の時間",
  "自己紹介コーナー",
  "完全撤収",
  "撤収開始",
  "title/time/track/speakers",
  "日時／会場",
  "Descripción de la Charla",
  "Abstract of the talk",
  "About the Speakers",
  "Sobre o palestrante",
  "P27 - P33",
  "Slides 12-20",
  "開催場所",
  "前夜祭",
])("%s is a part of the meetup and no talk", (heading) => {
  expect(sectionRole(heading)).toBe("interlude");
});

test.each([
  "Time / Space",
  "P2P",
  "Description logics",
  "Summary judgment",
  "リアルタイム",
  "ビルド時間",
  "審査を通す技術",
  "撤収作業を自動化した話",
])("%s may be a talk", (heading) => {
  expect(sectionRole(heading)).toBeUndefined();
});

test.each([
  "🦀 Foo Meetup Registration",
  "Further information:",
  "想定する参加者",
  "勉強会一覧",
  "当日の様子",
  "Submit a talk",
  "昨年の様子",
  "しました",
  "次回の Meetup 開催について",
  "会場変更について",
  "これを選んだ理由",
  "Foo Drinkup at EuroFoo 2031",
])("%s tells of what stands round the talks", (heading) => {
  expect(isAroundSectionWord(heading)).toBe(true);
});

test.each(["想定する負荷", "今回の構成", "News at scale", "概要をつかむ"])(
  "%s may be a title",
  (heading) => {
    expect(isAroundSectionWord(heading)).toBe(false);
  },
);
