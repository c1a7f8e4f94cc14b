import { lstat, realpath } from "node:fs/promises";
import { join } from "node:path";
import { readInside } from "./read-folder.ts";

/**
 * A file that lies beside the notes for the bot, as it is written: empty where there is none, nothing where it
 * cannot be read. Never throws: whoever runs the bot may close the folder, or put something else in its place.
 */
export async function readBeside(folder: string, name: string): Promise<string | undefined> {
  try {
    await lstat(join(folder, name));
    const read = await readInside(await realpath(folder), name);
    return "text" in read ? read.text : undefined;
  } catch (error) {
    return Object(error).code === "ENOENT" ? "" : undefined;
  }
}
