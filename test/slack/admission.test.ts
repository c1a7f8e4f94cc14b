import { expect, test } from "vitest";
import { createAdmission } from "../../src/slack/admission.ts";

test("a request is let in once, by whichever of its keys it is known", () => {
  const { admit } = createAdmission();

  expect(admit(["event:1", "message:a"])).toBe(true);
  expect(admit(["event:1"])).toBe(false);
  expect(admit(["event:2", "message:a"])).toBe(false);
  expect(admit(["event:3", "message:b"])).toBe(true);
});

test("the oldest keys are forgotten beyond the capacity", () => {
  const { admit } = createAdmission(2);

  admit(["1"]);
  admit(["2"]);
  admit(["3"]);

  expect(admit(["3"])).toBe(false);
  expect(admit(["2"])).toBe(false);
  expect(admit(["1"])).toBe(true);
});
