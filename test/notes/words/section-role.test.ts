import { expect, test } from "vitest";
import {
  isAroundSectionWord,
  isBesideMeetup,
  sectionRole,
} from "../../../src/notes/words/section-role.ts";

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
  "参加メンバー",
  "補足情報",
  "活动议程 / Program",
  "Event agenda",
  "嘉宾及讲师介绍",
  "嘉賓和講師",
  "Referenten und Ablauf",
  "행사일정 및 장소",
  "直播观看（永久地址）",
  "おやつタイム",
  "もくもく会",
  "Wer war da",
  "Was?",
  "¿Qué?",
  "Abstract",
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
  "Event sourcing",
  "Meetup slides",
  "イベント駆動",
  "活动推荐算法",
  "Session and state",
  "直播系统架构",
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
  "Want to give a talk?",
  "RSVP at the door page",
  "昨年の様子",
  "しました",
  "次回の Meetup 開催について",
  "会場変更について",
  "これを選んだ理由",
  "Foo Drinkup at EuroFoo 2031",
  "当日出た質問と回答",
  "TBD",
  "未定",
])("%s tells of what stands round the talks", (heading) => {
  expect(isAroundSectionWord(heading)).toBe(true);
});

test.each([
  "想定する負荷",
  "今回の構成",
  "News at scale",
  "概要をつかむ",
  "次回の設計で変えること",
  "Event suggestions at scale",
  "質問に強い設計",
  "Past tense",
])("%s may be a title", (heading) => {
  expect(isAroundSectionWord(heading)).toBe(false);
});

test("a word that stands wholly in brackets is that word", () => {
  expect(sectionRole("（議論）")).toBe("aftermath");
  expect(sectionRole("（山）")).toBeUndefined();
});

test.each([
  "Past meetups",
  "過去のイベント",
  "往期活动回顾",
  "Próximos encuentros",
  "というわけで次回は",
  "その他のイベント",
  "Talk ideas and suggestions",
  "発表ネタ募集",
  "2031-05-07 Organiser Catch-up",
  "演讲报名",
])("%s is of other meetups, of talks to come or of the organisers", (heading) => {
  expect(isBesideMeetup(heading)).toBe(true);
});

test.each([
  "Past tense",
  "次回の設計で変えること",
  "Event suggestions at scale",
  "Team sync engines",
])("%s may be a title beside them", (heading) => {
  expect(isBesideMeetup(heading)).toBe(false);
});
