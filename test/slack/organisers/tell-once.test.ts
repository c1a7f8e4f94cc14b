import { expect, test } from "vitest";
import { saying } from "../../../src/slack/blocks/blocks.ts";
import { currentClaim } from "../../../src/slack/calls/claiming.ts";
import { createClaims } from "../../../src/slack/claims/claims.ts";
import { createTellOnce } from "../../../src/slack/organisers/tell-once.ts";

/** Two bots whose clocks and claims are the same, and what they post. */
function bots(post: () => Promise<void> = async () => {}) {
  const clock = { millis: 0 };
  const posted: string[] = [];
  const begun: string[] = [];
  const trouble: unknown[] = [];
  const claims = createClaims();
  const tellOnce = () =>
    createTellOnce({
      claims,
      post: async (channel) => {
        begun.push(channel);
        if (!(await currentClaim()?.make())) throw new Error("Another bot tells it.");
        await post();
        posted.push(channel);
      },
      onTrouble: (error) => trouble.push(error),
      pauseMillis: 1,
      now: () => clock.millis,
    });
  return { clock, posted, begun, trouble, one: tellOnce(), other: tellOnce() };
}

const news = { channel: "C1", message: saying("New"), about: ["a talk"] };

test("the same is told once, on either side of any moment, and again when it is new", async () => {
  const { clock, posted, begun, one, other } = bots();
  clock.millis = 599_999;
  await one(news);
  clock.millis = 600_001;
  await other(news);
  expect([posted, begun]).toEqual([["C1"], ["C1"]]);

  clock.millis = 3_000_000;
  await other(news);

  expect(posted).toHaveLength(2);
});

test("what Slack refuses is told to the log and not tried again", async () => {
  let attempts = 0;
  const { posted, trouble, one } = bots(async () => {
    attempts += 1;
    throw Object.assign(new Error("not_in_channel"), { data: { error: "not_in_channel" } });
  });

  await one(news);

  expect({ attempts, posted, troubles: trouble.length }).toEqual({
    attempts: 1,
    posted: [],
    troubles: 1,
  });
});

test("what may stand there is not told again", async () => {
  const { posted, trouble, one } = bots(async () => {
    throw Object.assign(new Error("cut off"), { name: "UnconfirmedError" });
  });

  await one(news);

  expect({ posted, trouble }).toEqual({ posted: [], trouble: [] });
});

test("an outage of more than a day makes news old", async () => {
  const { clock, trouble, one } = bots(async () => {
    clock.millis += 90_000_000;
    await currentClaim()?.takeBack();
    throw Object.assign(new Error("away"), { code: "ECONNREFUSED" });
  });

  await one(news);

  expect(trouble).toHaveLength(1);
});
