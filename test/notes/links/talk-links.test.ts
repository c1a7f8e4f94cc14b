import { expect, test } from "vitest";
import { readOne } from "../helpers.ts";

test.for([
  ["- スライド: https://example.com/a", "slides"],
  ["- スライド :https://example.com/a", "slides"],
  ["- slides https://example.com/a", "slides"],
  ["- 登壇資料はこちら [ここ](https://example.com/a)", "slides"],
  ["録画：<https://example.com/a>", "video"],
  ["- ブログ: https://example.com/a", "other"],
  ["- the slides were hard to read from the back, see https://example.com/a", "other"],
])("%s: the words before a link say what it is", ([line, kind]) => {
  const { talks } = readOne(`# M\n- 2018/08/28\n\n## T - @a_example\n\n${line}\n`);

  expect(talks[0]?.links.map((link) => link.kind)).toEqual([kind]);
});
