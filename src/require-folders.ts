/** What a bot needs of its folders before it starts. */
import { readdir } from "node:fs/promises";
import { ConfigError } from "./config.ts";
import { holdFolder } from "./hold-folder.ts";

/** Throws a `ConfigError` that says what to do where the notes folder is missing or cannot be read. */
export async function requireFolder(dir: string): Promise<void> {
  const error = await readdir(dir).catch((error: NodeJS.ErrnoException) => error);
  if (!(error instanceof Error)) return;
  const isMissing = error.code === "ENOENT" || error.code === "ENOTDIR";
  throw new ConfigError(
    isMissing
      ? `Kikigaki cannot start: there is no notes folder at "${dir}". Set NOTES_DIR to the folder with your meetup notes.`
      : `Kikigaki cannot start: the notes folder "${dir}" cannot be read (${error.code}). Let the bot's user read it, or set NOTES_DIR to another one.`,
  );
}

/**
 * Holds the state folder for this bot. Throws a `ConfigError` where another one has it: two that write there
 * would each undo what the other has written.
 */
export async function requireState(dir: string | undefined): Promise<void> {
  if (dir === undefined || (await holdFolder(dir))) return;
  throw new ConfigError(
    `Kikigaki cannot start: another bot runs with the same STATE_DIR ("${dir}"). Stop it, or set STATE_DIR to a folder of its own.`,
  );
}
