import { mkdir, readdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Makes the folder at an absolute path where there is none, and those above it, for their user alone. Throws where it cannot: Node's
 * own `recursive` tries for ever where the system takes no folder, as in `/proc`.
 */
export async function makeFolder(dir: string): Promise<void> {
  const make = () => mkdir(dir, { mode: 0o700 });
  try {
    await make();
  } catch (error) {
    const { code } = Object(error);
    if (code === "EEXIST" && (await stat(dir)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(dir) === dir) throw error;
    await makeFolder(dirname(dir));
    await make();
  }
}

/**
 * Makes the folder of the bot's own files (`STATE_DIR`), for its user alone. Throws where it cannot.
 *
 * Gives a sentence for each part of it that others may read or write: what stands there tells what
 * the notes say. One that was made before is left as it is, for a person may have wanted it so.
 */
export async function makeStateFolder(dir: string): Promise<readonly string[]> {
  await makeFolder(resolve(dir));
  const files = (await readdir(dir)).filter((name) => ownFile.test(name));
  const parts = [
    { path: dir, needed: "700" },
    ...files.map((name) => ({ path: join(dir, name), needed: "600" })),
  ];
  const sentences = await Promise.all(
    parts.map(async ({ path, needed }) => {
      const status = await stat(path);
      const mode = status.mode & 0o777;
      if ((mode & 0o077) === 0 || !(status.isFile() || path === dir)) return [];
      return [
        `Others may read ${path} (mode ${mode.toString(8)}), and it is the bot's own: chmod ${needed} ${path}`,
      ];
    }),
  );
  return sentences.flat();
}

const ownFile = /^(?:claims|index-|asked\.db)/u;
