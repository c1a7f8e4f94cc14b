import { expect, test } from "vitest";
import { boundTexts } from "../../../src/slack/intake/bound-texts.ts";

test("every text is cut, wherever it stands", () => {
  const long = "a".repeat(40_000);

  const bounded = boundTexts({ text: long, event: { blocks: [{ elements: [long] }, long] } });

  const cut = long.slice(0, 4_000);
  expect(bounded).toEqual({ text: cut, event: { blocks: [{ elements: [cut] }, cut] } });
});

test("no half of a letter is left at the cut", () => {
  expect(boundTexts({ text: `a${"👩".repeat(4_000)}` })).toEqual({
    text: `a${"👩".repeat(1_999)}`,
  });
});

test("what is no text stays as it is, but for nulls in lists and what stands deeper than Slack's own", () => {
  const deep = (depth: number): unknown => (depth === 0 ? "end" : [deep(depth - 1)]);

  expect(boundTexts({ n: 1, is: true, none: null, list: [1, null, { a: null }] })).toEqual({
    ...{ n: 1, is: true, none: null, list: [1, { a: null }] },
  });
  expect(JSON.stringify(boundTexts({ a: deep(30) }))).toContain("end");
  expect(JSON.stringify(boundTexts({ a: deep(50) }))).not.toContain("end");
});
