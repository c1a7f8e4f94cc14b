import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Files that are looked at at once. */
const atOnce = 64;

/** When the youngest of these files below `dir` was written; undefined where there is none. */
export async function lastChange(
  dir: string,
  files: readonly { readonly file: string }[],
): Promise<Date | undefined> {
  let last = 0;
  for (let at = 0; at < files.length; at += atOnce) {
    const some = files.slice(at, at + atOnce).map(({ file }) => timeOf(join(dir, file)));
    last = Math.max(last, ...(await Promise.all(some)));
  }
  return last > 0 ? new Date(last) : undefined;
}

/** In milliseconds; 0 of a file that is gone by now. A name that a Mac wrote is read in another form than it has. */
async function timeOf(path: string): Promise<number> {
  const { mtimeMs } = await stat(path)
    .catch(() => stat(path.normalize("NFD")))
    .catch(() => ({ mtimeMs: 0 }));
  return mtimeMs;
}
