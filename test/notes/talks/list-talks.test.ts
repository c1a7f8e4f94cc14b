import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test("paragraphs of one link each, below a heading of talks, are talks as bullets are", () => {
  const text = `# 港の夜 #3

- 2031/04/18

## LT

[Fast caches - Ann Bee](https://speakerdeck.com/ann/caches)

[Slow queues - Lena Fischer](https://speakerdeck.com/lena/queues)
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Fast caches | Ann Bee",
    "Slow queues | Lena Fischer",
  ]);
});
