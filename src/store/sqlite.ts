import { constants } from "node:fs";
import { chmod, open, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeStateFolder } from "../state-folder.ts";
import type { Database, DatabaseRow } from "./database.ts";

/** The name of the file in `STATE_DIR`; beside it SQLite keeps its log. */
const databaseFile = "asked.db";

/** Longest wait for another process that writes, such as a second bot. */
const patienceMillis = 500;

/**
 * Opens the SQLite file in the folder `dir`, which is made where it is missing, for its user alone.
 *
 * With a write-ahead log, whatever was written outlives the process however it ends; a power cut may
 * cost the last seconds, and never the file.
 */
export async function openSqlite(dir: string): Promise<Database> {
  await makeStateFolder(dir);
  const path = join(dir, databaseFile);
  await makeFile(path);
  await chmod(path, 0o600);
  // Only where it is used: a machine without a binary of it can still run the bot.
  const { default: Libsql } = await import("libsql");
  const database = new Libsql(path, { timeout: patienceMillis });
  database.exec("pragma journal_mode = wal");
  database.exec("pragma synchronous = normal");
  database.exec("pragma secure_delete = on"); // What is forgotten is overwritten.
  const statements = new Map<string, ReturnType<typeof database.prepare>>();

  function prepared(sql: string) {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql.replaceAll("$", "?"));
    statements.set(sql, statement);
    return statement;
  }

  const { ino } = await stat(path);

  return {
    run: async (sql, values = []) => {
      // A file that was removed would take everything, and nobody could read it again.
      if ((await stat(path)).ino !== ino) throw new Error(`another file stands at ${path}`);
      const statement = prepared(sql);
      if (statement.reader) return statement.all([...values]) as DatabaseRow[]; // as: a row is an object
      statement.run([...values]);
      return [];
    },
    close: async () => {
      database.close();
    },
  };
}

/** What SQLite makes beside the file has the same mode. Throws where a pipe or a folder stands there. */
async function makeFile(path: string): Promise<void> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK, 0o600);
  const status = await file.stat();
  await file.close();
  if (!status.isFile()) throw new Error(`${path} is no file`);
}
