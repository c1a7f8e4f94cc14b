import { expect, test } from "vitest";
import {
  clockTime,
  hoursBeforePlace,
  hoursBehindDay,
  hoursIn,
  hoursInKanji,
  hoursOfTitle,
} from "../../src/text/clock-time.ts";

test.for([
  ["2016/11/07 19:00-21:30", "19:00–21:30"],
  ["2024年5月9日（木）１９：００～２１：００", "19:00–21:00"],
  ["Thursday 7 March, 7 pm - 9:30 pm, Pier House", "7 pm–9:30 pm"],
  ["10:00から17:00", "10:00–17:00"],
  ["14. Mai 2024, 18:30 bis 20:00 Uhr", "18:30–20:00"],
])("%s", ([line, hours]) => {
  expect(hoursIn(line ?? "")).toBe(hours);
});

test.for(["2024-05-09", "2019/03/07 - 2019/03/08", "7-9 May 2024", "doors open at 19:00"])(
  "%s tells no hours",
  (line) => {
    expect(hoursIn(line)).toBeUndefined();
  },
);

const sources = {
  "a clock time": {
    source: clockTime,
    whole: ["19:00", "7 pm", "7p.m."],
    not: ["19", "19 Uhr", "7時"],
  },
  "hours before a place": {
    source: hoursBeforePlace,
    whole: ["19:00-21:00", "7pm", "19h", "19h30", "19:00 – 21:00 Uhr"],
    not: ["19", "7 houses"],
  },
  "hours of a title": {
    source: hoursOfTitle,
    whole: ["10:00 - 10:30", "6:30pm", "7 pm", "19h30", "下午2点30分", "오후 7시", "19:15 Uhr"],
    not: ["7", "3点", "7時", "19 Uhr"],
  },
  "hours in kanji": {
    source: hoursInKanji,
    whole: ["19時〜", "19時00分〜19時30分", "19時半-21時"],
    not: ["3時", "19:00〜"],
  },
  "hours behind a day": {
    source: hoursBehindDay,
    whole: ["夜7時", "from 7 pm to 9 pm", "19 Uhr", "um 19:00 Uhr", "14:00〜", "저녁 7시", "19h"],
    not: ["19", "7 pmx", "3 houses"],
  },
};

test.for(Object.entries(sources))("%s is written so", ([, { source, whole, not }]) => {
  const all = new RegExp(`^${source}$`, "iu");

  expect(whole.filter((text) => !all.test(text))).toEqual([]);
  expect(not.filter((text) => all.test(text))).toEqual([]);
});
