import { minimatch } from "minimatch";

/**
 * Does a path below the notes folder fit one of these globs? As in `.gitignore`, a glob without a slash
 * fits a name in any folder, and what fits a folder fits all that is in it.
 */
export function fitsGlob(globs: readonly string[], file: string): boolean {
  if (globs.length === 0) return false;
  const parts = file.split("/");
  const paths = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
  return globs.some((glob) => {
    const bare = glob.replace(/^\.?\/|\/$/gu, "");
    return paths.some((path) => minimatch(path, bare, options));
  });
}

const options = {
  matchBase: true,
  noext: true,
  nonegate: true,
  nocomment: true,
  dot: true,
  braceExpandMax: 100,
};
