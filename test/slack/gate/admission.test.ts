import { expect, test } from "vitest";
import { createClaims } from "../../../src/slack/claims/claims.ts";
import { createAdmission } from "../../../src/slack/gate/admission.ts";

test("a request is let in once, by whichever of its keys it is known", async () => {
  const { admit } = createAdmission();

  expect(await admit(["event:1", "message:a"])).toBe(true);
  expect(await admit(["event:1"])).toBe(false);
  expect(await admit(["event:2", "message:a"])).toBe(false);
  expect(await admit(["event:3", "message:b"])).toBe(true);
});

test("what was let in and not claimed is let in again after a restart", async () => {
  const claims = createClaims();
  await createAdmission(claims).admit(["event:1"]);

  const restarted = createAdmission(claims);

  expect(await restarted.admit(["event:1"])).toBe(true);
  expect(await restarted.claim(["event:1"])).toBe(true);
});

test("what was claimed is not let in again after a restart", async () => {
  const claims = createClaims();
  const { admit, claim } = createAdmission(claims);
  await admit(["event:1", "message:a"]);
  await claim(["event:1", "message:a"]);

  const restarted = createAdmission(claims);

  expect(await restarted.admit(["event:2", "message:a"])).toBe(false);
  expect(await restarted.claim(["event:1"])).toBe(false);
});

test("a claim that is taken back lets the request in again", async () => {
  const { admit, claim, release } = createAdmission();
  await admit(["event:1"]);
  await claim(["event:1"]);

  await release(["event:1"]);

  expect(await admit(["event:1"])).toBe(true);
  expect(await claim(["event:1"])).toBe(true);
});

test("what another bot answers, and then certainly did not, is let in again", async () => {
  const shared = createClaims();
  const [first, second] = [createAdmission(shared), createAdmission(shared)];
  for (const { admit } of [first, second]) await admit(["event:1"]);
  await first.claim(["event:1"]);

  expect(await second.claim(["event:1"])).toBe(false);
  expect(await second.admit(["event:1"])).toBe(false);
  await first.release(["event:1"]);
  expect(await second.admit(["event:1"])).toBe(true);
});
