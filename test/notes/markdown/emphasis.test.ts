/** Emphasis where no space stands beside it, as in Japanese, Chinese and Korean. */
import { expect, test } from "vitest";
import { readOne } from "../helpers.ts";

const points = (text: string) =>
  readOne(`# 港の夜 2031-01-02\n\n## 凧の話 - @ann\n\n${text}\n`).talks[0]?.points.map(
    (point) => point.text,
  );

test.for([
  ["- **凧(たこ)**は飛ぶ", "凧(たこ)は飛ぶ"],
  ["- これが**「凧」**です", "これが「凧」です"],
  ["- **2031年2月1日(土)**に開催", "2031年2月1日(土)に開催"],
  ["- 연은 **'난다'**고 한다", "연은 '난다'고 한다"],
  ["- 2 ** 3 は 8", "2 ** 3 は 8"],
  ["- `**凧**`と書く", "**凧**と書く"],
] as const)("%s is read as %s", ([text, shown]) => {
  expect(points(text)).toEqual([shown]);
});
