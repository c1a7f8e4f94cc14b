import { pino } from "pino";
import { expect, test } from "vitest";
import { createAdmission } from "../../src/slack/admission.ts";
import { boltLogger } from "../../src/slack/logger.ts";
import { type Claims, shareAdmission } from "../../src/slack/shared-admission.ts";

test("of two bots that share their claims, one lets a request in", async () => {
  const { claims } = memoryClaims();
  const [first, second] = [share(claims), share(claims)];

  expect(await first.admit(["event:1"])).toBe(true);
  expect(await second.admit(["event:1"])).toBe(false);
  expect(await second.admit(["event:2"])).toBe(true);
});

test("what a bot has let in itself is refused without a look at the claims", async () => {
  const { claims, asked } = memoryClaims();
  const { admit } = share(claims);

  await admit(["event:1"]);
  await admit(["event:1"]);

  expect(asked()).toBe(1);
});

test("while the claims are away, each bot lets in what is new to itself", async () => {
  const { claims, down } = memoryClaims();
  const { admit } = share(claims);
  down(true);

  expect(await admit(["event:1"])).toBe(true);
  expect(await admit(["event:1"])).toBe(false);
});

test("claims that failed are left alone for five seconds, then asked again", async () => {
  const { claims, down, asked } = memoryClaims();
  let now = 0;
  const { admit } = share(claims, { now: () => now });
  down(true);
  await admit(["event:1"]);
  down(false);

  now = 4_999;
  await admit(["event:2"]);
  expect(asked()).toBe(1);
  now = 5_000;
  await admit(["event:3"]);
  expect(asked()).toBe(2);
});

test("the log tells once that they are away, and once that they are back", async () => {
  const { claims, down } = memoryClaims();
  let now = 0;
  const log: string[] = [];
  const { admit } = share(claims, { now: () => now, log });
  async function admitLater(key: string): Promise<void> {
    now += 10_000;
    await admit([key]);
  }

  down(true);
  await admitLater("event:1");
  await admitLater("event:2");
  down(false);
  await admitLater("event:3");
  await admitLater("event:4");

  expect(log.map((line) => JSON.parse(line).msg)).toEqual([
    expect.stringContaining("answered twice. (connection refused)"),
    "The database answers again",
  ]);
});

/** Claims that bots of one process share, and that can be made to fail. */
function memoryClaims() {
  const { admit } = createAdmission();
  let isDown = false;
  let asked = 0;
  const claims: Claims = {
    claim: async (keys) => {
      asked += 1;
      if (isDown) throw new Error("connection refused");
      return admit(keys);
    },
    close: async () => {},
  };
  return {
    claims,
    asked: () => asked,
    down: (value: boolean) => {
      isDown = value;
    },
  };
}

function share(
  claims: Claims,
  { now = () => 0, log = [] }: { readonly now?: () => number; readonly log?: string[] } = {},
) {
  const logger = boltLogger(pino({}, { write: (line) => log.push(line) }));
  return shareAdmission(createAdmission(), claims, logger, now);
}
