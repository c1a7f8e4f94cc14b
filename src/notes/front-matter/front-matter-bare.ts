/** Front matter without a fence: Pelican and MultiMarkdown (`title: T`), Nikola (`.. title: T`). */

/** The lines at the top that are fields, and how many lines they take with what closes them. */
export interface BareFields {
  readonly lines: readonly string[];
  readonly taken: number;
}

/**
 * Reads fields at the very top, up to the first blank line. A `title:` alone may be the author's own
 * line; beside it must stand one that only programs ask for, such as `slug:`.
 *
 * @see https://docs.getpelican.com/en/stable/content.html#file-metadata
 * @see https://getnikola.com/handbook.html#metadata-fields
 */
export function findBareFields(lines: readonly string[]): BareFields | undefined {
  const frame = frameOf(lines);
  const end = lines.findIndex((line, at) => at >= frame.start && !field.test(line));
  const rows = end === -1 ? [] : lines.slice(frame.start, end);
  if (!frame.close.test(lines[end]?.trim() ?? "") || rows.length < 2) return undefined;
  const names = rows.map((row) => field.exec(row)?.[1]?.toLowerCase() ?? "");
  if (!names.includes("title") || !names.some((name) => machine.has(name))) return undefined;
  return {
    lines: rows.map((row) => row.replace(/^\.\. |\\$/gu, "")),
    taken: lines[end]?.trim() === "-->" ? end : end + 1,
  };
}

/** Where fields begin, and what ends them: a comment; a fence that Pandoc took for a rule above a paragraph; nothing. */
function frameOf([first = "", second = ""]: readonly string[]) {
  if (first.trim() === "<!--") return { start: 1, close: /^-->$/u };
  if (/^-{4,}$/u.test(first.trim()) && second.trim() === "") return { start: 2, close: /^-{3,}$/u };
  return { start: 0, close: /^$/u };
}

const field = /^(?:\.\. )?([A-Za-z][\w-]{0,40})\s*:(?:\s|$)/u;

/** Fields that a program reads and no reader of the notes asks for. */
const machine = new Set(
  "slug tags category categories layout type status template permalink modified lang translation".split(
    " ",
  ),
);
