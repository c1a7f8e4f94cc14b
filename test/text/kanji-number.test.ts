import { expect, test } from "vitest";
import { withDigits } from "../../src/text/kanji-number.ts";

test.for([
  ["第三回 Go 勉強会", "第3回 Go 勉強会"],
  ["第十回", "第10回"],
  ["第二十一夜", "第21夜"],
  ["第百三回", "第103回"],
  ["第二〇回", "第20回"],
])("%s is %s", ([kanji = "", digits]) => {
  expect(withDigits(kanji)).toBe(digits);
});

test.for(["第二次世界大戦", "一回", "第三者", "第38回"])("%s stays as it is", (text) => {
  expect(withDigits(text)).toBe(text);
});
