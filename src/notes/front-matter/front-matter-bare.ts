/** Front matter that no fence begins: Pelican and MultiMarkdown (`title: T`), Nikola (`.. title: T`), Hexo (with a fence at its end). */

/** The lines at the top that are fields, and how many lines they take with what closes them. */
export interface BareFields {
  readonly lines: readonly string[];
  readonly taken: number;
}

/**
 * Reads fields at the very top, up to the first blank line or a fence. A `title:` alone may be the author's own
 * line; beside it must stand one that only programs ask for, such as `slug:`.
 *
 * @see https://docs.getpelican.com/en/stable/content.html#file-metadata
 * @see https://getnikola.com/handbook.html#metadata-fields
 * @see https://github.com/hexojs/hexo-front-matter
 */
export function findBareFields(lines: readonly string[]): BareFields | undefined {
  const frame = frameOf(lines);
  const end = lines.findIndex(
    (line, at) => at >= frame.start && !field.test(line) && !item.test(line),
  );
  const rows = end === -1 ? [] : lines.slice(frame.start, end).filter((line) => field.test(line));
  if (!frame.close.test(lines[end]?.trim() ?? "") || rows.length < 2) return undefined;
  const names = rows.map((row) => field.exec(row)?.[1]?.toLowerCase() ?? "");
  if (!names.includes("title") || !names.some((name) => machine.has(name))) return undefined;
  const isComment = lines[end]?.trim() === "-->";
  const fenced = lines[end] === "" && fence.test(lines[end + 1] ?? "") ? 1 : 0;
  return {
    lines: rows.map((row) => row.replace(/^\.\. |\\$/gu, "")),
    taken: isComment ? end : end + 1 + fenced,
  };
}

/** Where fields begin, and what ends them: a comment; a fence that Pandoc took for a rule above a paragraph; a fence or nothing. */
function frameOf([first = "", second = ""]: readonly string[]) {
  if (first.trim() === "<!--") return { start: 1, close: /^-->$/u };
  if (/^-{4,}$/u.test(first.trim()) && second.trim() === "") return { start: 2, close: /^-{3,}$/u };
  return { start: 0, close: /^(?:-{3,}|;{3,})?$/u };
}

/** What ends the fields, at once or below a blank line. */
const fence = /^(?:-{3,}|;{3,})\s*$/u;
/** One of several values of the field above. */
const item = /^\s{0,8}-\s/u;
const field = /^(?:\.\. )?([A-Za-z][\w-]{0,40})\s*:(?:\s|$)/u;

/** Fields that a program reads and no reader of the notes asks for. */
const machine = new Set(
  "slug tags category categories layout type status template permalink modified lang translation".split(
    " ",
  ),
);
