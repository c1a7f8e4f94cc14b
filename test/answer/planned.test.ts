import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const held = `第1回 雲勉強会\n=====\n\n- 2025/05/10\n- 神戸\n
## コンテナのログの集め方 - @hana_example\n\n- コンテナのログは標準出力に流し、集める\n
## 猫の写真 - @taro_example\n\n- 猫はよく眠る\n`;
const planned = `第2回 雲勉強会\n=====\n\n- 2026/12/10\n- 大阪\n
## コンテナのログを集め直す - @jiro_example\n\n- コンテナのログを集め直した話をする予定\n`;
const others = Array.from(
  { length: 8 },
  (_, n) => `Garden ${n}\n===\n\n- 2024/01/0${n + 1}\n\n## 花と庭 その${n}\n\n- 庭に花を植える\n`,
);

function answers(today: string) {
  return answersFrom(
    libraryOf(held, planned, ...others),
    () => 0,
    () => today,
  );
}

test.for([
  ["第2回いつ？", "開催予定日は 2026年12月10日(木) です。"],
  ["when is meetup 2?", "It will be on Thu 10 Dec 2026."],
  ["第2回の会場", "会場は大阪の予定です。"],
  ["where is meetup 2 held?", "It will be at 大阪."],
  ["コンテナのログを集め直すは誰の発表？", "発表者は @jiro_example さんの予定です。"],
] as const)("before the day, %s is told of as to come", ([question, says]) => {
  expect(plainText(answers("2026-11-28").ask(question, "ja"), "/talks")).toContain(says);
});

test("on the day and after, a meetup is no longer to come", () => {
  const answer = answers("2026-12-10").ask("第2回いつ？", "ja");

  expect(plainText(answer, "/talks")).toContain("開催日は 2026年12月10日(木) です。");
});

test("every surface tells that a meetup is to come", () => {
  const asked = answers("2026-11-28");
  const home = asked.home("meetups", 0, "ja");
  const list = asked.ask("2025年以降の勉強会", "ja");

  expect(home.rows[0]).toMatchObject({ title: "第2回 雲勉強会", isPlanned: true });
  expect(home.rows[1]).not.toHaveProperty("isPlanned");
  expect(plainText(list, "/talks")).toContain("2026年12月10日(木) 予定");
  expect(plainText(asked.ask("meetups", "en"), "/talks")).toContain("Thu 10 Dec 2026 (planned)");
});

test.for(["第2回 雲勉強会のプログラム", "コンテナのログを集め直す"])(
  "the card of %s names the talk on the same that was held",
  (question) => {
    const answer = answers("2026-11-28").ask(question, "ja");

    expect(answer).toMatchObject({ earlier: [{ title: "コンテナのログの集め方" }] });
    expect(plainText(answer, "/talks")).toContain("前に同じ話題を取り上げた発表");
  },
);

test("what was held names no earlier talk", () => {
  expect(answers("2026-11-28").ask("猫の写真", "ja")).not.toHaveProperty("earlier");
});

test.for(["what's scheduled?", "what is planned", "what is already announced?"])(
  "“%s” asks for what is to come",
  (question) => {
    const answer = answers("2026-11-28").ask(question, "en");

    expect(answer).toMatchObject({ kind: "meetup", meetup: { title: "第2回 雲勉強会" } });
  },
);

test("what was planned for something else is a topic", () => {
  const answer = answers("2026-11-28").ask("what is scheduled garden work?", "en");

  expect(answer.kind).not.toBe("meetup");
});
