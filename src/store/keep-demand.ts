import { randomUUID } from "node:crypto";
import type { Demand, Tallied, Tally, Wish } from "../demand/demand.ts";
import { keptWords, keyOfWords } from "../demand/kept-words.ts";
import type { Database, DatabaseRow } from "./database.ts";
import { createMarks } from "./marks.ts";
import { type OneByOneOptions, oneByOne } from "./one-by-one.ts";
import * as sql from "./tables.ts";

export interface KeepDemandOptions extends OneByOneOptions {
  /** The day as `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Tallies kept; the oldest go first. */
  readonly mostTallies?: number;
}

const hourMillis = 3_600_000;
/** Of a question a hundred bytes or two: some 40 MB. */
const mostTalliesKept = 200_000;
const mostWishes = 10_000;
/** How often the number of tallies is looked at, and how many go at least where there are too many. */
const lookEvery = 1_000;
/** Days for which anything is kept: a year and a month. */
const keptDays = 396;

/** Keeps demand in a database. While that fails nothing is kept, and no caller hears of it. */
export function keepDemand(options: KeepDemandOptions): Demand {
  const { today, mostTallies = mostTalliesKept } = options;
  const { act, close } = oneByOne({ ...options, open: prepare });
  const markOf = createMarks(forget);
  let written = 0;

  async function prepare(): Promise<Database> {
    const database = await options.open();
    try {
      for (const table of sql.tables) await database.run(table);
      await forget(database);
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  async function forget(database: Database): Promise<void> {
    const day = today();
    for (const statement of sql.forgetPeople) await database.run(statement, [day]);
    const oldest = dayBefore(day, keptDays);
    for (const statement of sql.forgetOldDays) await database.run(statement, [oldest]);
  }

  async function add(database: Database, { kind, words, talk, by }: Tallied, who: string) {
    const day = today();
    const kept = keptWords(words);
    const key = keyOfWords(kept);
    if (kept === "" && talk === "") return;
    const mark = await markOf(database, day, who, `${kind}\n${key}\n${talk}`);
    const isNew = by > 0 && (await database.run(sql.insertMark, [day, mark])).length > 0;
    await database.run(sql.addTally, [day, kind, key, kept, talk, by, isNew ? 1 : 0]);
    written += 1;
    if (written % lookEvery === 1) await bound(database);
  }

  async function bound(database: Database): Promise<void> {
    const [row] = await database.run(sql.countTallies);
    const excess = Number(row?.count) - mostTallies;
    if (excess > 0) await database.run(sql.deleteOldest, [excess]);
  }

  const forgetting = setInterval(() => void act(forget), hourMillis).unref();

  return {
    count: (tallied, who) => {
      void act(async (database) => {
        for (const one of tallied) await add(database, one, who);
      });
    },
    wish: ({ words, gives }, who) =>
      act(async (database) => {
        const day = today();
        const kept = keptWords(words);
        const mark = await markOf(database, day, who, `wish\n${gives}\n${keyOfWords(kept)}`);
        const [before] = await database.run(sql.deleteWishOfMark, [mark]);
        if (before) return { kind: "taken-back", wish: wishOf(before) } as const;
        const [row] = await database.run(sql.countWishes);
        if (Number(row?.count) >= mostWishes) throw new Error("there are too many wishes");
        const id = randomUUID();
        await database.run(sql.insertWish, [id, day, kept, gives ? 1 : 0, mark]);
        return { kind: "made", id } as const;
      }),
    tell: async (id, told) => {
      await act((database) => database.run(sql.tellWish, [id, told]));
    },
    takeBack: (id) =>
      act(async (database) => {
        const [row] = await database.run(sql.deleteWish, [id]);
        return row && wishOf(row);
      }),
    sayNext: (series, one) =>
      act(async (database) => {
        const [last] = await database.run(sql.selectLastSaid, [`${series} %`]);
        const rows = await database.run(sql.insertSaid, [`${series} ${one}`, today()]);
        return rows.length > 0 ? { before: last?.day ? String(last.day) : undefined } : undefined;
      }),
    unsay: async (series, one) => {
      await act((database) => database.run(sql.deleteSaid, [`${series} ${one}`]));
    },
    kept: (since) =>
      act(
        async (database) => ({
          tallies: (await database.run(sql.selectTallies, [since])).map(tallyOf),
          wishes: (await database.run(sql.selectWishes)).map(wishOf),
        }),
        false,
      ),
    close: async () => {
      clearInterval(forgetting);
      await close();
    },
  };
}

/** The day so many days before another. */
function dayBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

function tallyOf({ kind, words, talk, times, people }: DatabaseRow): Tally {
  return {
    kind: String(kind) as Tally["kind"], // as: nobody else writes there
    words: String(words),
    talk: String(talk),
    times: Number(times),
    people: Number(people),
  };
}

function wishOf({ id, day, words, gives, told }: DatabaseRow): Wish {
  return {
    id: String(id),
    day: String(day),
    words: String(words),
    gives: Number(gives) === 1,
    told: String(told),
  };
}
