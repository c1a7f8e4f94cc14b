import { setImmediate as nextTurn } from "node:timers/promises";
import { pino } from "pino";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Claims, createClaims } from "../../../src/slack/claims/claims.ts";
import { shareClaims } from "../../../src/slack/claims/shared-claims.ts";
import { boltLogger } from "../../../src/slack/watch/logger.ts";

test("of two bots that share their claims, one gets a request", async () => {
  const { claims } = memoryClaims();
  const [first, second] = [share(claims), share(claims)];

  expect(await first.claim(["event:1"])).toBe(true);
  expect(await second.claim(["event:1"])).toBe(false);
  expect(await second.claim(["event:2"])).toBe(true);
});

test("what a bot has claimed itself is refused without a look at the claims", async () => {
  const { claims, asked } = memoryClaims();
  const { claim } = share(claims);

  await claim(["event:1"]);
  await claim(["event:1"]);

  expect(asked()).toBe(1);
});

test("what another bot has claimed is known, and free again once that bot takes it back", async () => {
  const { claims } = memoryClaims();
  const [first, second] = [share(claims), share(claims)];
  await first.claim(["share:1"]);

  expect(await second.has(["share:1"])).toBe(true);
  await first.release(["share:1"]);
  expect(await second.has(["share:1"])).toBe(false);
  expect(await second.claim(["share:1"])).toBe(true);
});

test("while the claims are away, each bot goes by its own", async () => {
  const { claims, down } = memoryClaims();
  const { has, claim, release } = share(claims);
  down(true);

  expect(await has(["event:1"])).toBe(false);
  expect(await claim(["event:1"])).toBe(true);
  expect(await claim(["event:1"])).toBe(false);
  await release(["event:1"]);
  expect(await claim(["event:1"])).toBe(true);
});

test("a claim that could not be given back is still the bot's own", async () => {
  const { claims, down } = memoryClaims();
  let now = 0;
  const { claim, release } = share(claims, { now: () => now });
  await claim(["event:1"]);
  down(true);
  await release(["event:1"]);
  down(false);
  now = 10_000;

  expect(await share(claims).claim(["event:1"])).toBe(false);
  expect(await claim(["event:1"])).toBe(true);
  await release(["event:1"]);
  expect(await share(claims).claim(["event:1"])).toBe(true);
});

test("what was claimed in vain can be claimed once the other bot takes it back", async () => {
  const { claims } = memoryClaims();
  const [first, second] = [share(claims), share(claims)];
  await first.claim(["event:1"]);

  expect(await second.claim(["event:1"])).toBe(false);
  await first.release(["event:1"]);
  expect(await second.has(["event:1"])).toBe(false);
  expect(await second.claim(["event:1"])).toBe(true);
});

test("claims that failed are left alone for five seconds, then asked again", async () => {
  const { claims, down, asked } = memoryClaims();
  let now = 0;
  const { claim } = share(claims, { now: () => now });
  down(true);
  await claim(["event:1"]);
  down(false);

  now = 4_999;
  await claim(["event:2"]);
  expect(asked()).toBe(1);
  now = 5_000;
  await claim(["event:3"]);
  expect(asked()).toBe(2);
});

test("of a burst no more are asked at a time than there are connections", async () => {
  const { claims } = memoryClaims();
  let asking = 0;
  let most = 0;
  const { claim } = share({
    ...claims,
    claim: async (keys) => {
      asking += 1;
      most = Math.max(most, asking);
      await nextTurn();
      asking -= 1;
      return claims.claim(keys);
    },
  });

  const claimed = await Promise.all(Array.from({ length: 100 }, (_, n) => claim([`event:${n}`])));

  expect(claimed).toEqual(Array(100).fill(true));
  expect(most).toBe(4);
});

test("a clock that is set back meanwhile makes the five seconds no longer", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: 1_700_000_000_000 });
  onTestFinished(() => void vi.useRealTimers());
  const { claims, down, asked } = memoryClaims();
  const { claim } = shareClaims(createClaims(), claims, boltLogger(pino({}, { write: () => {} })));
  down(true);
  await claim(["event:1"]);
  down(false);

  vi.setSystemTime(1_600_000_000_000);
  vi.advanceTimersByTime(5_000);
  await claim(["event:2"]);

  expect(asked()).toBe(2);
});

test("the log tells once that they are away, and once that they are back", async () => {
  const { claims, down } = memoryClaims();
  let now = 0;
  const log: string[] = [];
  const { claim } = share(claims, { now: () => now, log });
  async function claimLater(key: string): Promise<void> {
    now += 10_000;
    await claim([key]);
  }

  down(true);
  await claimLater("event:1");
  await claimLater("event:2");
  down(false);
  await claimLater("event:3");
  await claimLater("event:4");

  expect(log.map((line) => JSON.parse(line).msg)).toEqual([
    expect.stringContaining("answered twice. (connection refused)"),
    "The database answers again",
  ]);
});

/** Claims that bots of one process share, and that can be made to fail. */
function memoryClaims() {
  const { has, claim, release, close } = createClaims();
  let isDown = false;
  let asked = 0;
  const unlessDown =
    <T>(ask: (keys: readonly string[]) => Promise<T>) =>
    async (keys: readonly string[]) => {
      asked += 1;
      if (isDown) throw new Error("connection refused");
      return ask(keys);
    };
  const claims: Claims = {
    has: unlessDown(has),
    claim: unlessDown(claim),
    release: unlessDown(release),
    close,
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
  return shareClaims(createClaims(), claims, logger, now);
}
