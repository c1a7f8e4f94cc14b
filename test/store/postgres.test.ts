import { expect, test } from "vitest";
import type { Database } from "../../src/store/database.ts";
import { openPostgres } from "../../src/store/postgres.ts";
import { awayAndBack, demandIn, demandKeeps, dumpOf, inVain } from "../helpers/demand.ts";
import { describeWithPostgres } from "../helpers/postgres.ts";

describeWithPostgres((server) => {
  const open = async () => openPostgres(server().url);

  async function ask<T>(act: (database: Database) => Promise<T>): Promise<T> {
    const database = await open();
    try {
      return await act(database);
    } finally {
      await database.close();
    }
  }

  function drop(...names: readonly string[]) {
    const tables = names.map((name) => `kikigaki_${name}`).join(", ");
    return ask((database) => database.run(`drop table if exists ${tables}`));
  }

  demandKeeps("in PostgreSQL", () => ({
    open,
    clear: async () => {
      await drop("tallies", "wishes", "marks", "salts", "said");
    },
    dump: () => ask(dumpOf),
  }));

  test("tables that are dropped while the bot runs are made again", async () => {
    const { demand, told } = demandIn(open);
    demand.count([inVain("before")], "U1");
    await demand.kept("2026-01-01");

    await drop("tallies", "salts", "marks");
    demand.count([inVain("missed")], "U1");
    demand.count([inVain("after")], "U1");

    expect((await demand.kept("2026-01-01"))?.tallies).toMatchObject([{ words: "after" }]);
    expect(told).toEqual(awayAndBack);
  });

  test("a database that goes away and comes back is told of twice, and nothing else fails", async () => {
    const { demand, told } = demandIn(open);
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
    expect(told).toEqual(awayAndBack);
  });
});
