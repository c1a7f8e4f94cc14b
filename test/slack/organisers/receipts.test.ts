import { expect, test } from "vitest";
import type { HeldTalk } from "../../../src/answer/inventory.ts";
import { currentClaim } from "../../../src/slack/calls/claiming.ts";
import { createClaims } from "../../../src/slack/claims/claims.ts";
import { startReceipts } from "../../../src/slack/organisers/receipts.ts";
import { createTellOnce } from "../../../src/slack/organisers/tell-once.ts";

function held(meetup: string, ...titles: readonly string[]): readonly HeldTalk[] {
  return titles.map((title, n) => ({
    id: `${meetup}.md#${title}`,
    title,
    file: `${meetup}.md`,
    line: n + 1,
    meetup: { id: meetup, title: meetup },
    hasSlides: title !== "bare",
    hasSpeakers: true,
  }));
}

/** A notes folder, and what is told of each reading of it. */
async function reading(first: readonly HeldTalk[], errors = 0) {
  const said: string[] = [];
  const isAway = { now: false };
  const tellOnce = createTellOnce({
    claims: createClaims(), // Of both bots.
    post: async (channel, { text }) => {
      if (!(await currentClaim()?.make())) throw new Error("Another bot tells it.");
      if (isAway.now) {
        await currentClaim()?.takeBack();
        throw Object.assign(new Error("away"), { code: "ECONNREFUSED" });
      }
      said.push(`${channel} ${text}`);
    },
    onTrouble: (error) => said.push(String(error)),
    pauseMillis: 5,
  });
  let now = first;
  const options = {
    answers: { inventory: async () => now },
    tellOnce,
    organisers: "CORG",
    members: "CALL",
    locale: "en" as const,
    onTrouble: (error: unknown) => said.push(String(error)),
    errors,
    quietMillis: 1,
  };
  const bots = [await startReceipts(options), await startReceipts(options)];
  return {
    said,
    isAway,
    read: async (talks: readonly HeldTalk[], errors = 0) => {
      now = talks;
      for (const hear of bots) hear({ errors });
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
  };
}

const old = held("港の夜 #12", "Rust", "Go");

test("of new notes organisers get a line, and members the talks, once of two bots", async () => {
  const { said, read } = await reading(old);

  await read([...held("港の夜 #13", "gVisor", "bare"), ...old]);
  await read([...held("港の夜 #13", "gVisor", "bare"), ...old]);

  expect(said).toEqual([
    "CORG 港の夜 #13: 2 talks, 1 without slides",
    "CALL New in the notes: 港の夜 #13\n• gVisor\n• bare",
  ]);
});

test("a talk that is added to a meetup is told by itself", async () => {
  const { said, read } = await reading(old);

  await read(held("港の夜 #12", "Rust", "Go", "Zig"));

  expect(said[0]).toBe("CORG 港の夜 #12: 1 talk");
});

test("another talk of the same meetup is told although the words are the same", async () => {
  const { said, read } = await reading(old);

  await read(held("港の夜 #12", "Rust", "Go", "Zig"));
  await read(held("港の夜 #12", "Rust", "Go", "Zig", "C"));

  expect(said.filter((line) => line === "CORG 港の夜 #12: 1 talk")).toHaveLength(2);
});

test("news of an outage are told once it is over, once", async () => {
  const { said, read, isAway } = await reading(old);
  isAway.now = true;
  await read(held("港の夜 #12", "Rust", "Go", "Zig"));
  expect(said).toEqual([]);

  isAway.now = false;
  await new Promise((resolve) => setTimeout(resolve, 200));

  expect(said.filter((line) => line.startsWith("CORG"))).toEqual(["CORG 港の夜 #12: 1 talk"]);
});

test.for([
  { name: "a talk that was renamed", now: held("港の夜 #12", "Rust 入門", "Go") },
  { name: "a file that was renamed", now: old.map((talk) => ({ ...talk, id: `x${talk.id}` })) },
  { name: "a talk that was taken away", now: held("港の夜 #12", "Rust") },
  { name: "a folder that is empty for a moment", now: [] },
])("$name is not new, nor is it when it comes back", async ({ now }) => {
  const { said, read } = await reading(old);

  await read(now);
  await read(old);

  expect(said).toEqual([]);
});

test("many meetups at once are one line for organisers and nothing for members", async () => {
  const { said, read } = await reading(old);

  await read([..."abcdefg"].flatMap((meetup) => held(meetup, "x", "bare")).concat(old));

  expect(said).toEqual(["CORG 7 meetups: 14 talks, 7 without slides"]);
});

test("the first notes in an empty folder are no news for members", async () => {
  const { said, read } = await reading([]);

  await read(old);

  expect(said).toEqual(["CORG 港の夜 #12: 2 talks"]);
});

test("organisers hear when all is mended", async () => {
  const { said, read } = await reading(old, 2);

  await read(old, 1);
  await read(old, 0);
  await read(old, 0);

  expect(said).toEqual(["CORG All mended: the notes have no problem any more."]);
});

test("a title from outside pages nobody", async () => {
  const { said, read } = await reading(old);

  await read([...held("港の夜 #13 <!channel>", "<!here>"), ...old]);

  expect(said.join("\n")).not.toContain("<!");
});
