import { expect, test } from "vitest";
import { likeness } from "../../../src/answer/points/likeness.ts";
import type { AnswerShape } from "../../../src/question/asked.ts";
import { understand } from "../../../src/question/understand.ts";
import { buildLibrary } from "../../../src/search/index/library.ts";

const library = buildLibrary([]);

test.for([
  ["コーヒーは何杯まで？", "一日 3 杯", 1],
  ["何トンの氷を使った？", "氷を 2トン運んだ", 1],
  ["障害は何時間続いた？", "5時間後に直った", 1],
  ["何ヶ月かかった？", "3ヶ月", 1],
  ["何人来ましたか", "150人", 1],
  ["何人来ましたか", "2023 年の春", 0.5],
  ["何人来ましたか", "大勢", 0],
  ["何人来ましたか", "40 people came", 1],
  ["デフォルトは何秒？", "30 seconds is default", 1],
  ["何倍速い？", "4x faster", 1],
  ["active seriesの数", "120M active series", 0.5],
] as const)("of “%s”, “%s” is %f of an answer", ([question, text, like]) => {
  const shape = shapeOf(question);

  expect(shape && likeness(shape, text)).toBe(like);
});

test.for([
  ["place", "会\n場の市民センターに着いた", 1],
  ["place", "held at the Old Mill", 1],
  ["place", "市民センターの話", 0],
  ["day", "2019年5月3日の祝日", 1],
  ["day", "三日のあいだ", 0],
] as const)("of a %s, “%s” is %f of an answer", ([kind, text, like]) => {
  expect(likeness({ kind }, text)).toBe(like);
});

test.for(["何故落ちたのか", "何時から", "何者ですか", "何を話した"])(
  "“%s” counts nothing",
  (question) => {
    expect(shapeOf(question)).toBeUndefined();
  },
);

function shapeOf(question: string): AnswerShape | undefined {
  return understand(question, library, "ja").shape;
}
