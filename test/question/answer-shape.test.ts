import { expect, test } from "vitest";
import { likeness } from "../../src/question/readers/answer-shapes.ts";
import { understand } from "../../src/question/understand.ts";
import { libraryOf } from "../helpers/library.ts";

const shapeOf = (question: string) => understand(question, libraryOf(), "ja").shape;

test.for([
  ["コーヒーは何杯まで？", "一日 3 杯", 1],
  ["何トンの氷を使った？", "氷を 2トン運んだ", 1],
  ["障害は何時間続いた？", "5時間後に直った", 1],
  ["何ヶ月かかった？", "3ヶ月", 1],
  ["何人来ましたか", "150人", 1],
  ["何人来ましたか", "2023 年の春", 0.5],
  ["何人来ましたか", "大勢", 0],
] as const)("of “%s”, “%s” is %f of an answer", ([question, text, how]) => {
  const shape = shapeOf(question);

  expect(shape && likeness(shape, text)).toBe(how);
});

test.for(["何故落ちたのか", "何時から", "何者ですか", "何を話した"])(
  "“%s” counts nothing",
  (question) => {
    expect(shapeOf(question)).toBeUndefined();
  },
);
