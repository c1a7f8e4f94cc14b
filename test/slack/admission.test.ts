import { expect, test } from "vitest";
import { createAdmission } from "../../src/slack/admission.ts";

test("a request is let in once, by whichever of its keys it is known", async () => {
  const { admit } = createAdmission();

  expect(await admit(["event:1", "message:a"])).toBe(true);
  expect(await admit(["event:1"])).toBe(false);
  expect(await admit(["event:2", "message:a"])).toBe(false);
  expect(await admit(["event:3", "message:b"])).toBe(true);
});

test("the oldest keys are forgotten beyond the capacity", async () => {
  const { admit } = createAdmission(2);

  await admit(["1"]);
  await admit(["2"]);
  await admit(["3"]);

  expect(await admit(["3"])).toBe(false);
  expect(await admit(["2"])).toBe(false);
  expect(await admit(["1"])).toBe(true);
});
