import { describe, expect, onTestFinished, test } from "vitest";
import type { Demand, Tallied } from "../../src/demand/demand.ts";
import type { Database } from "../../src/store/database.ts";
import { keepDemand } from "../../src/store/keep-demand.ts";

/** A question that found nothing. */
export function inVain(words: string): Tallied {
  return { kind: "nothing", words, talk: "", by: 1 };
}

/** What is asked in vain, kept in such a database, and what is told of that; it is closed with the test. */
export function demandIn(open: () => Promise<Database>) {
  const told: string[] = [];
  const demand = keepDemand({
    open,
    today: () => "2026-10-05",
    onTrouble: (message) => told.push(message),
    onNews: (message) => told.push(message),
  });
  onTestFinished(() => demand.close());
  return { demand, told };
}

/** What is told of a database that goes away and comes back. */
export const awayAndBack = [
  expect.stringContaining("cannot be kept for now"),
  expect.stringContaining("is kept again"),
];

interface Bench {
  readonly open: () => Promise<Database>;
  /** Empties the database. */
  readonly clear: () => Promise<void>;
  /** All that it holds, as text. */
  readonly dump: () => Promise<string>;
}

/** What every database must do: the same tests for each. */
export function demandKeeps(name: string, bench: () => Bench): void {
  let day = "2026-10-05";
  const trouble: string[] = [];

  async function opened(mostTallies?: number): Promise<Demand> {
    await bench().clear();
    day = "2026-10-05";
    trouble.length = 0;
    return second(mostTallies);
  }

  function second(mostTallies?: number): Demand {
    return keepDemand({
      open: bench().open,
      today: () => day,
      onTrouble: (message) => trouble.push(message),
      onNews: (message) => trouble.push(message),
      ...(mostTallies !== undefined && { mostTallies }),
    });
  }

  describe(name, () => {
    test("counts each question in any spelling, and each person once a day for it", async () => {
      const demand = await opened();

      demand.count([inVain("Ｋ８ｓの運用"), inVain("k8sの運用")], "U1");
      demand.count([inVain("k8s の運用？")], "U2");
      demand.count([inVain("gVisor")], "U2");

      const kept = await demand.kept("2026-10-01");
      const counts = kept?.tallies.map(({ words, times, people }) => [words, times, people]);
      expect(counts?.sort()).toEqual([
        ["K8sの運用", 2, 1],
        ["gVisor", 1, 1],
        ["k8s の運用?", 1, 1],
      ]);
      await demand.close();
    });

    test("takes back what somebody took back, and never falls below nothing", async () => {
      const demand = await opened();
      const rated = { words: "gVisor", talk: "a.md#x" };

      demand.count([{ kind: "unhelpful", ...rated, by: 1 }], "U1");
      demand.count([{ kind: "unhelpful", ...rated, by: -1 }], "U1");
      demand.count([{ kind: "unhelpful", ...rated, by: -1 }], "U1");
      demand.count([{ kind: "wrong", ...rated, by: 1 }], "U1");

      const kept = await demand.kept("2026-10-01");
      expect(kept?.tallies).toMatchObject([{ kind: "wrong", times: 1, talk: "a.md#x" }]);
      await demand.close();
    });

    test("a wish is taken back by another click of the same person, or by its id", async () => {
      const demand = await opened();
      const wish = { words: "gVisor", gives: false };

      const made = await demand.wish(wish, "U1");
      const other = await demand.wish({ ...wish, gives: true }, "U1");
      const again = await demand.wish(wish, "U1");

      expect([made?.kind, other?.kind, again?.kind]).toEqual(["made", "made", "taken-back"]);
      const id = other?.kind === "made" ? other.id : "";
      await demand.tell(id, "12.5");
      expect((await demand.kept("2026-10-01"))?.wishes).toEqual([
        { id, day, words: "gVisor", gives: true, told: "12.5" },
      ]);
      expect(await demand.takeBack(id)).toMatchObject({ told: "12.5" });
      expect(await demand.takeBack(id)).toBeUndefined();
      expect((await demand.kept("2026-10-01"))?.wishes).toEqual([]);
      await demand.close();
    });

    test("says a thing once, also where two bots share the database", async () => {
      const demand = await opened();
      const other = second();

      const said = await Promise.all([demand.sayNext("a", "1"), other.sayNext("a", "1")]);

      expect(said.filter(Boolean)).toEqual([{ before: undefined }]);
      expect(await other.sayNext("a", "2")).toEqual({ before: "2026-10-05" });
      await demand.unsay("a", "1");
      await demand.unsay("a", "2");
      expect(await other.sayNext("a", "2")).toEqual({ before: undefined });
      await Promise.all([demand.close(), other.close()]);
    });

    test("two bots that share the database count together", async () => {
      const bots = [await opened(), second()];
      await Promise.all(bots.map((bot) => bot.kept("2026-10-01"))); // Both have made the tables.

      for (let n = 0; n < 100; n += 1) bots[n % 2]?.count([inVain("gVisor")], `U${n % 10}`);

      const kept = await Promise.all(bots.map((bot) => bot.kept("2026-10-01")));
      const most = kept.map((one) => one?.tallies[0]?.times ?? 0);
      expect(Math.max(...most)).toBe(100);
      const people = kept.map((one) => one?.tallies[0]?.people ?? 0);
      expect(Math.max(...people)).toBe(10);
      await Promise.all(bots.map((bot) => bot.close()));
    });

    test("holds no member's id, and after the day nothing made of one", async () => {
      const demand = await opened();

      demand.count(
        [inVain('@"山田太郎|U0123ABCD" の発表 <@U0456EFGH> U0789JKLM ann@example.org')],
        "U1",
      );
      await demand.wish({ words: "gVisor", gives: true }, "U0123ABCD");
      const today = await bench().dump();
      day = "2026-10-06";
      demand.count([inVain("Rust")], "U0123ABCD");
      await demand.kept("2026-10-01");
      const next = await bench().dump();

      for (const held of [today, next]) {
        expect(held).toContain("の発表");
        expect(held).not.toMatch(/\bU0\d|山田|example/u); // A mark may have U0 within.
      }
      expect(next.match(/2026-10-05 mark/gu)).toBeNull();
      expect(today.match(/2026-10-05 mark/gu)).not.toBeNull();
      await demand.close();
    });

    test("keeps so many, the newest and those asked most often", async () => {
      const demand = await opened(50);

      for (let n = 0; n < 1_100; n += 1) {
        demand.count([inVain(`question ${n}`)], "U1");
        if (n % 100 === 0) await demand.kept("2026-10-01"); // Not more than may wait.
      }
      const kept = await demand.kept("2026-10-01");

      expect(kept?.tallies.length).toBeLessThan(200);
      expect(trouble).toEqual([]);
      await demand.close();
    });

    test("what is older than a year and a month is forgotten", async () => {
      const demand = await opened();
      demand.count([inVain("gVisor")], "U1");
      await demand.kept("2026-10-01");

      day = "2027-12-01";
      demand.count([inVain("Rust")], "U1");

      const kept = await demand.kept("2026-01-01");
      expect(kept?.tallies.map(({ words }) => words)).toEqual(["Rust"]);
      await demand.close();
    });
  });
}

/** All rows of a database's tables, each mark with the word for it. */
export async function dumpOf(database: Database): Promise<string> {
  const rows: string[] = [];
  for (const name of ["tallies", "wishes", "marks", "salts", "said"]) {
    for (const row of await database.run(`select * from kikigaki_${name}`)) {
      const isOfPerson = name === "marks" || name === "salts" || row.mark;
      rows.push(`${row.day}${isOfPerson ? " mark" : ""} ${JSON.stringify(row)}`);
    }
  }
  return rows.join("\n");
}
