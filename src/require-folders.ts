/** What a bot needs of its folders before it starts. */
import { mkdir, readdir } from "node:fs/promises";
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
 * Holds the state folder for this bot. Throws a `ConfigError` where it can never be a folder, and where another
 * bot has it: two that write there would each undo what the other has written. A disk that cannot be written to
 * may be mended while the bot answers.
 */
export async function requireState(dir: string | undefined): Promise<void> {
  if (dir === undefined) return;
  const error = await mkdir(dir, { recursive: true, mode: 0o700 }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (error instanceof Error && (error.code === "EEXIST" || error.code === "ENOTDIR")) {
    throw new ConfigError(
      `Kikigaki cannot start: STATE_DIR ("${dir}") is a file or below one. Set STATE_DIR to a folder, which is made where it is missing, or to "off".`,
    );
  }
  if (await holdFolder(dir)) return;
  throw new ConfigError(
    `Kikigaki cannot start: another bot runs with the same STATE_DIR ("${dir}"). Stop it, or set STATE_DIR to a folder of its own.`,
  );
}
