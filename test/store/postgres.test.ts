import { expect, test } from "vitest";
import { keepDemand } from "../../src/store/keep-demand.ts";
import { openPostgres } from "../../src/store/postgres.ts";
import { demandKeeps, dumpOf, inVain } from "../helpers/demand.ts";
import { describeWithPostgres } from "../helpers/postgres.ts";

describeWithPostgres((server) => {
  async function ask(act: (database: ReturnType<typeof openPostgres>) => Promise<string>) {
    const database = openPostgres(server().url);
    try {
      return await act(database);
    } finally {
      await database.close();
    }
  }

  demandKeeps("in PostgreSQL", () => ({
    open: async () => openPostgres(server().url),
    clear: async () => {
      await ask(async (database) => {
        for (const name of ["tallies", "wishes", "marks", "salts", "said"])
          await database.run(`drop table if exists kikigaki_${name}`);
        return "";
      });
    },
    dump: () => ask(dumpOf),
  }));

  test("tables that are dropped while the bot runs are made again", async () => {
    const told: string[] = [];
    const demand = keepDemand({
      open: async () => openPostgres(server().url),
      today: () => "2026-10-05",
      onTrouble: (message) => told.push(message),
      onNews: (message) => told.push(message),
    });
    demand.count([inVain("before")], "U1");
    await demand.kept("2026-01-01");

    await ask(async (database) => {
      for (const name of ["tallies", "salts", "marks"])
        await database.run(`drop table kikigaki_${name}`);
      return "";
    });
    demand.count([inVain("missed")], "U1");
    demand.count([inVain("after")], "U1");

    expect((await demand.kept("2026-01-01"))?.tallies).toMatchObject([{ words: "after" }]);
    expect(told).toEqual([
      expect.stringContaining("cannot be kept"),
      expect.stringContaining("again"),
    ]);
    await demand.close();
  });

  test("a database that goes away and comes back is told of twice, and nothing else fails", async () => {
    const told: string[] = [];
    const demand = keepDemand({
      open: async () => openPostgres(server().url),
      today: () => "2026-10-05",
      onTrouble: (message) => told.push(message),
      onNews: (message) => told.push(message),
    });
    demand.count([inVain("before")], "U1");
    await demand.kept("2026-01-01");

    await server().crash();
    demand.count([inVain("while it is away")], "U1");
    expect(await demand.kept("2026-01-01")).toBeUndefined();
    await server().start();
    demand.count([inVain("after")], "U1");

    const kept = await demand.kept("2026-01-01");
    expect(kept?.tallies.map(({ words }) => words)).toEqual(
      expect.arrayContaining(["before", "after"]),
    );
    expect(told).toEqual([
      expect.stringContaining("cannot be kept"),
      expect.stringContaining("again"),
    ]);
    await demand.close();
  });
});
