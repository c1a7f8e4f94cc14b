import { expect, test } from "vitest";
import { hasContent } from "../../src/question/content.ts";

test.for(["knative", "筋肉体操", "こんてな", "おーぷんすたっく"])(
  "%s can be looked for",
  (text) => {
    expect(hasContent(text)).toBe(true);
  },
);

test.for(["", "は?", "のは"])("%j holds nothing to look for", (text) => {
  expect(hasContent(text)).toBe(false);
});
