/**
 * Does a path below the notes folder fit one of these globs? As in `.gitignore`, a glob without a slash
 * fits a name in any folder, and what fits a folder fits all that is in it. `*`, `?`, `**` and `{a,b}`.
 *
 * The packages there are make a regular expression of a glob, which a glob of many stars slows without
 * end, or names at random when they are loaded, which no list of judged expressions can hold.
 *
 * @example fitting(["drafts", "*.tmp.md"])("2031/drafts/a.md") // true
 */
export function fitting(globs: readonly string[]): (file: string) => boolean {
  const all = globs.flatMap((glob) =>
    alternatives(glob.replace(/^\.?\//u, "").replace(/\/$/u, "")).map((one) =>
      one.includes("/") || glob.startsWith("/") ? one.split("/") : ["**", one],
    ),
  );
  return (file) => {
    const names = file.split("/");
    return all.some((wanted) => fitsFolders(wanted, names));
  };
}

/** More are not told apart. */
const mostAlternatives = 100;

/** Do the braces stand for more globs than are told apart? */
export function isBroadGlob(glob: string): boolean {
  return /\{[^{}]*\}/u.test(alternatives(glob)[0] ?? "");
}

/** `a.{md,txt}` as `a.md` and `a.txt`. */
function alternatives(glob: string): readonly string[] {
  let all: readonly string[] = [glob];
  for (;;) {
    const next = all.flatMap((one) => {
      const [braces, inside = ""] = /\{([^{}]*)\}/u.exec(one) ?? [];
      if (braces === undefined) return [one];
      return inside.split(",").map((choice) => one.replace(braces, () => choice));
    });
    if (next.length > mostAlternatives || next.every((one, at) => one === all[at])) return all;
    all = next;
  }
}

/** Do the names fit from the first on? What is left below the last is in a folder that fits. */
function fitsFolders(wanted: readonly string[], names: readonly string[]): boolean {
  /** Where in `names` the wanted so far may end. */
  let ends = new Set([0]);
  for (const one of wanted) {
    const next = new Set<number>();
    for (const end of ends) {
      if (one === "**") for (let at = end; at <= names.length; at++) next.add(at);
      else if (end < names.length && fitsName(one, names[end] ?? "")) next.add(end + 1);
    }
    ends = next;
  }
  return ends.size > 0;
}

/** `*` is any text, `?` any letter. Goes back to the last star only, so that many stars take no longer. */
function fitsName(glob: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let from = 0;
  for (let pos = 0; pos < name.length; ) {
    if (glob[at] === "*") {
      star = at;
      from = pos;
      at += 1;
    } else if (glob[at] === "?" || (glob[at] !== undefined && glob[at] === name[pos])) {
      at += 1;
      pos += 1;
    } else if (star !== -1) {
      at = star + 1;
      from += 1;
      pos = from;
    } else return false;
  }
  return /^\**$/u.test(glob.slice(at));
}
