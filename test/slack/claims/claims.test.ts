import { expect, test } from "vitest";
import { createClaims } from "../../../src/slack/claims/claims.ts";

test("of two who claim one key at the same moment, one gets it", async () => {
  const { claim, has } = createClaims();

  expect(await Promise.all([claim(["a", "b"]), claim(["b", "c"])])).toEqual([true, false]);
  expect(await has(["b"])).toBe(true);
  expect(await has(["c"])).toBe(false);
});

test("the oldest keys are forgotten beyond the capacity", async () => {
  const { claim, has } = createClaims(new Map(), 2);

  await claim(["1"]);
  await claim(["2"]);
  await claim(["3"]);

  expect(await has(["3"])).toBe(true);
  expect(await has(["2"])).toBe(true);
  expect(await has(["1"])).toBe(false);
});
