import fc from "fast-check";
import { expect, test } from "vitest";
import { type Errand, errandValue, readErrand } from "../../../src/slack/blocks/errand.ts";

const errand: fc.Arbitrary<Errand> = fc.record({
  locale: fc.constantFrom("ja" as const, "en" as const),
  id: fc.string({ unit: "binary" }),
  page: fc.nat(),
  question: fc.string({ unit: "binary", maxLength: 2000, size: "max" }),
});

test("an errand comes back from its value as it was, or has none that Slack would take", () => {
  fc.assert(
    fc.property(errand, (sent) => {
      const value = errandValue(sent);

      if (value === undefined) expect(sent.question.length + sent.id.length).toBeGreaterThan(300);
      else expect(readErrand(value)).toEqual(sent);
      expect(value?.length ?? 0).toBeLessThanOrEqual(2000);
    }),
  );
});

test.for([
  "",
  "{",
  "null",
  "[]",
  '["fr","",0,""]',
  '["ja","",-1,""]',
  '["ja",1,0,""]',
  '{"0":"ja"}',
])("%j is nobody's errand", (value) => {
  expect(readErrand(value)).toBeUndefined();
});
