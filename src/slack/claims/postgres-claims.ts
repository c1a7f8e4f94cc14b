import type { Logger } from "@slack/bolt";
import { DatabaseError, Pool } from "pg";
import { ConfigError } from "../../config.ts";
import type { Claims } from "./claims.ts";

/** Longest wait for a connection, and for what it says; the person who asked waits with us. */
const patienceMillis = 1_000;
const hourMillis = 3_600_000;

/**
 * Claims in a PostgreSQL table that the bot makes for itself. It holds identifiers of what Slack
 * delivered, never what was asked.
 *
 * A database that is away is waited for: claims fail until it is back. One that refuses us (the
 * password, the name, the rights) needs a person: throws {@link ConfigError}.
 */
export async function openPostgresClaims(url: string, logger: Logger): Promise<Claims> {
  const pool = new Pool({
    connectionString: url,
    application_name: "kikigaki",
    max: 4,
    connectionTimeoutMillis: patienceMillis,
    query_timeout: patienceMillis,
    keepAlive: true,
  });
  // An idle connection broke. The pool drops it, and makes another when one is needed.
  pool.on("error", (error) => logger.debug("A connection to the database broke", error.message));

  let table: Promise<unknown> | undefined;
  function tableMade(): Promise<unknown> {
    table ??= makeTable(pool).catch((error: unknown) => {
      table = undefined; // The next claim tries again.
      throw error;
    });
    return table;
  }
  function forget(): void {
    tableMade()
      .then(() => pool.query(forgetOld))
      .catch((error: Error) => logger.debug("Old claims were not deleted", error.message));
  }

  await tableMade().catch(refuseIfRefused);
  forget();
  const forgetting = setInterval(forget, hourMillis).unref();

  async function rowsOf(query: string, keys: readonly string[]): Promise<number | null> {
    await tableMade();
    const ask = async () => (await pool.query(query, [keys])).rowCount;
    return ask().catch((error: unknown) => {
      if (!isTableGone(error)) throw error;
      table = undefined; // Somebody dropped it, so nothing was written: it is made again.
      return tableMade().then(ask);
    });
  }

  return {
    has: async (keys) => (await rowsOf(selectAny, keys)) !== 0,
    claim: async (keys) => (await rowsOf(insertNew, keys)) === keys.length,
    release: async (keys) => {
      await rowsOf(deleteAll, keys);
    },
    close: async () => {
      clearInterval(forgetting);
      await pool.end();
    },
  };
}

function refuseIfRefused(error: unknown): void {
  const { code, syscall, path } = Object(error);
  if (syscall === "open") {
    throw new ConfigError(
      `Kikigaki cannot start: DATABASE_URL names a file that cannot be read (${code}): ${path}`,
    );
  }
  // SQLSTATE classes: 28 who we are, 3D which database, 42 what we may do there.
  if (error instanceof DatabaseError && /^(?:28|3D|42)/u.test(error.code ?? "")) {
    throw new ConfigError(
      `Kikigaki cannot start: the database of DATABASE_URL refuses it (${error.message}).`,
    );
  }
}

/** SQLSTATE 42P01, undefined_table. */
function isTableGone(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === "42P01";
}

/** Rejects, too, where the address names a certificate that is not there, of which the pool throws. */
async function makeTable(pool: Pool): Promise<void> {
  await pool.query(tableUnlessThere);
}

/**
 * Two bots that start at once must not both make it, hence the lock. A role that may not make
 * tables can be given a ready one.
 */
const tableUnlessThere = `
  do $$ begin
    perform pg_advisory_xact_lock(hashtext('kikigaki_claims'));
    if to_regclass('kikigaki_claims') is null then
      create table kikigaki_claims (
        key text primary key,
        claimed_at timestamptz not null default now()
      );
      create index on kikigaki_claims (claimed_at);
    end if;
  end $$`;

/** Everybody inserts in the same order, so that two bots cannot wait for each other. */
const insertNew = `
  insert into kikigaki_claims (key)
  select key from unnest($1::text[]) as key order by key
  on conflict do nothing`;

const selectAny = "select from kikigaki_claims where key = any($1::text[]) limit 1";

const deleteAll = "delete from kikigaki_claims where key = any($1::text[])";

/** Slack delivers again for a day at the longest. */
const forgetOld = "delete from kikigaki_claims where claimed_at < now() - interval '1 day'";
