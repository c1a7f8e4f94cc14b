import { expect, test } from "vitest";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { unbroken, wholeName } from "../../../src/slack/blocks/unbroken.ts";
import { asRead } from "../../helpers/shown-as.ts";
import { talkAnswer } from "../../helpers/slack-answers.ts";

test.for([
  "Wed\u00A05\u00A0Nov\u00A02025",
  "2025\u2060年\u206011\u2060月\u20605\u2060日\u2060(水)",
  "2\u00A0%",
  "4\u00A0talks",
  "発\u2060表\u00A04\u00A0件",
])("%s stands on one line", (whole) => {
  const text = asRead(whole);

  expect(unbroken(`x ${text} x`)).toBe(`x ${whole} x`);
});

test("no line begins with the dot between two facts", () => {
  expect(unbroken("Ann Lee · Harbour night #7 · Oslo")).not.toContain(" ·");
});

test("what one reads stays as it is, and what is read out has no such marks", () => {
  const text = "5 % of 3 talks in Oct 2024, 12 monkeys, 2019 and 10 years · 港";
  expect(asRead(unbroken(text))).toBe(text);

  const { text: told, blocks } = answerMessage({ ...talkAnswer, locale: "en" }, "/talks");
  expect(told).toContain("Thu 3 Oct 2024");
  expect(JSON.stringify(blocks)).toContain("Thu\u00A03\u00A0Oct\u00A02024");
});

test.for([
  ["Moriyama Kenta", "Moriyama\u00A0Kenta"],
  ["水島 葵", "水\u2060島\u00A0葵"],
  ["みなとプラットフォームナイト #6", "みなとプラットフォームナイト\u00A0#6"],
  ["Sample Coffee Roasters, Kyoto", "Sample Coffee Roasters, Kyoto"],
] as const)("the name %s is whole where it is short", ([name, whole]) => {
  expect(wholeName(name)).toBe(whole);
});
