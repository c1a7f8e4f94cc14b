/**
 * Counts people without knowing them: a mark tells one person with one thing on one day from another, and
 * nothing else. It is made with a salt that goes when the day is over, so that nobody can make it again.
 */
import { createHmac, randomUUID } from "node:crypto";
import type { Database } from "./database.ts";
import { insertSalt, selectSalt } from "./tables.ts";

/** Makes the mark of a person with one thing on a day, `YYYY-MM-DD`. */
export type MarkOf = (
  database: Database,
  day: string,
  who: string,
  about: string,
) => Promise<string>;

/** @param onNewDay Done before the first mark of a day, so that what was before it is forgotten. */
export function createMarks(onNewDay: (database: Database) => Promise<void>): MarkOf {
  let salt: { readonly day: string; readonly text: string } | undefined;

  async function saltOf(database: Database, day: string): Promise<string> {
    if (salt?.day === day) return salt.text;
    await onNewDay(database);
    await database.run(insertSalt, [day, randomUUID()]);
    const [row] = await database.run(selectSalt, [day]); // Of several bots the first one's.
    salt = { day, text: String(row?.salt) };
    return salt.text;
  }

  return async (database, day, who, about) =>
    createHmac("sha256", await saltOf(database, day))
      .update(`${who}\n${about}`)
      .digest("base64url");
}
