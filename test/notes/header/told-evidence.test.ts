import { expect, test } from "vitest";
import { toldEvidence } from "../../../src/notes/header/told-evidence.ts";
import { readOne } from "../helpers.ts";

const examples = toldEvidence.flatMap(({ name, bears, lacks, is }) => [
  ...bears.map((text) => ({ name, text, is, expected: true })),
  ...lacks.map((text) => ({ name, text, is, expected: false })),
]);

test.for(examples)("$name of $text: $expected", ({ text, is, expected }) => {
  expect(is({ text, isFirst: true, names: ["Kiln Fest"] })).toBe(expected);
});

const talks = "\n\n## All of Go - @a\n\n## Bits of Rust - @b\n";

test.for([
  ["We'll meet on Monday 20th November, 7pm (doors open earlier).", "2031-11-20"],
  ["Our next meeting is on Monday 18th November at Barn Labs in Mill Street.", "2031-11-18"],
  ["Hello. Our next meeting is on Monday 18th November.", undefined],
  ["On Thursday, 13 November 2031, we had our third meetup.", "2031-11-13"],
  ["On 13 November 2031 our meetup was announced.", undefined],
  ["We like pots of the 13th of November.", undefined],
  ["지난 11월 5일 예시빌딩에서 열린 모임에 다녀왔습니다.", "2031-11-05"],
])("%s: %s", ([sentence, date]) => {
  const { meetup } = readOne(`---\nlayout: post\n---\n\n${sentence}${talks}`, "2031-11-10-x.md");

  expect(meetup?.date).toBe(date);
});
