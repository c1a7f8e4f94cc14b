import { Pool } from "pg";
import type { Database } from "./database.ts";

/** Longest wait for a connection, and for what it says. */
const waitMillis = 1_000;

/** The database of `DATABASE_URL`. One that is away is tried again at each statement. */
export function openPostgres(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: "kikigaki",
    max: 2,
    connectionTimeoutMillis: waitMillis,
    query_timeout: waitMillis * 10,
    keepAlive: true,
  });
  // An idle connection broke: the pool makes another when one is needed, and that one tells its trouble.
  pool.on("error", () => {});
  return {
    run: async (sql, values = []) => (await pool.query(sql, [...values])).rows,
    close: () => pool.end(),
  };
}
