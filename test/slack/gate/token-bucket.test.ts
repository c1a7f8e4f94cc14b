import { expect, test } from "vitest";
import { createTokenBuckets } from "../../../src/slack/gate/token-bucket.ts";

test("each key has its own burst, and gets more with time", () => {
  let now = 0;
  const { take } = createTokenBuckets(2, 0.5, () => now);

  const burst = [take("U1"), take("U1"), take("U1"), take("U2")];
  now = 2_000;
  const later = [take("U1"), take("U1")];
  now = 60_000;
  const muchLater = [take("U1"), take("U1"), take("U1")];

  expect(burst).toEqual([true, true, false, true]);
  expect(later).toEqual([true, false]);
  expect(muchLater).toEqual([true, true, false]);
});
