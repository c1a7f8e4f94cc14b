import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sayDigest } from "../../../src/slack/organisers/digest.ts";
import { keepDemand } from "../../../src/store/keep-demand.ts";
import { openSqlite } from "../../../src/store/sqlite.ts";
import { inVain } from "../../helpers/demand.ts";
import { nothing, talkAnswer } from "../../helpers/slack-answers.ts";

/** Bots on one database, on a day that goes on, and what they tell the organisers. */
async function bots() {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-digest-"));
  const clock = { day: "2026-10-31" };
  const said: string[] = [];
  const slack = { isAway: false };
  const open = () =>
    keepDemand({
      open: () => openSqlite(dir),
      today: () => clock.day,
      onTrouble: () => {},
      onNews: () => {},
    });
  const [demand, other] = [open(), open()];
  onTestFinished(async () => {
    await Promise.all([demand.close(), other.close()]);
    await rm(dir, { recursive: true });
  });
  const options = {
    answers: {
      ask: async (question: string) => (question === "コンテナ" ? talkAnswer : nothing),
      inventory: async () => [],
      topics: async (questions: readonly string[]) => questions,
    },
    tell: async ({ text }: { readonly text: string }) => {
      if (slack.isAway) throw new Error("Slack is away.");
      said.push(text);
    },
    locale: "en" as const,
    today: () => clock.day,
    onTrouble: () => {},
  };
  const first = { ...options, demand };
  const second = { ...options, demand: other };
  return { clock, said, slack, first, second };
}

/** The first look at a database, and then a day of the next month. */
async function beginThenTurn(
  { first, clock }: Awaited<ReturnType<typeof bots>>,
  day = "2026-11-01",
) {
  await sayDigest(first);
  clock.day = day;
}

test("a month is told once, by one of two bots, on the first look at the next month", async () => {
  const all = await bots();
  const { clock, said, first, second } = all;
  first.demand.count([inVain("gVisor")], "U1");
  await beginThenTurn(all);

  await Promise.all([sayDigest(first), sayDigest(second)]);
  clock.day = "2026-11-30";
  await sayDigest(second);

  expect(said).toHaveLength(1);
  expect(said[0]).toContain("What members asked for since Thu 1 Oct 2026");
  expect(said[0]).toContain("gVisor: 1 person, 1 time");
});

test("a database that is full on the first start is told of in the next month", async () => {
  const all = await bots();
  const { said, first, second } = all;
  first.demand.count([inVain("gVisor")], "U1");

  await Promise.all([sayDigest(first), sayDigest(second)]);
  expect(said).toEqual([]);

  await beginThenTurn(all);
  await sayDigest(second);
  expect(said).toHaveLength(1);
});

test("after months without a bot, what was not told yet is told", async () => {
  const all = await bots();
  const { said, first } = all;
  await beginThenTurn(all, "2026-11-02");
  await sayDigest(first);
  first.demand.count([inVain("gVisor")], "U1");
  all.clock.day = "2027-03-01";

  await sayDigest(first);

  expect(said).toHaveLength(1);
  expect(said[0]).toContain("since Mon 2 Nov 2026");
});

test("what could not be told is told at the next look", async () => {
  const all = await bots();
  const { said, slack, first } = all;
  first.demand.count([inVain("gVisor")], "U1");
  await beginThenTurn(all);
  slack.isAway = true;
  await expect(sayDigest(first)).rejects.toThrow("away");

  slack.isAway = false;
  await sayDigest(first);

  expect(said).toHaveLength(1);
});

test("nothing is said of a month in which nobody missed anything", async () => {
  const all = await bots();
  await beginThenTurn(all);

  await sayDigest(all.first);

  expect(all.said).toEqual([]);
});

test("a wish that the notes answer by now is told once", async () => {
  const all = await bots();
  const { clock, said, first } = all;
  await first.demand.wish({ words: "コンテナ", gives: false }, "U1");
  await first.demand.wish({ words: "gVisor", gives: false }, "U1");
  await beginThenTurn(all);

  await sayDigest(first);
  clock.day = "2026-12-01";
  await sayDigest(first);

  expect(said[0]).toContain("コンテナ: 1 would like it, 0 could give it; the notes have it by now");
  expect(said[1]).not.toContain("コンテナ");
  expect(said[1]).toContain("gVisor");
});
