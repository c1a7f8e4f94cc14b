import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes the folder of the bot's own files (`STATE_DIR`), for its user alone. Throws where it cannot.
 *
 * Gives a sentence for each part of it that others may read or write: what stands there tells what
 * the notes say. One that was made before is left as it is, for a person may have wanted it so.
 */
export async function makeStateFolder(dir: string): Promise<readonly string[]> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
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
