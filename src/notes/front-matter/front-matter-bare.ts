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
  const start = lines[0]?.trim() === "<!--" ? 1 : 0;
  const end = lines.findIndex((line, at) => at >= start && !field.test(line));
  const rows = end === -1 ? [] : lines.slice(start, end);
  const isClosed = start === 0 ? lines[end]?.trim() === "" : lines[end]?.trim() === "-->";
  if (!isClosed || rows.length < 2) return undefined;
  const names = rows.map((row) => field.exec(row)?.[1]?.toLowerCase() ?? "");
  if (!names.includes("title") || !names.some((name) => machine.has(name))) return undefined;
  return {
    lines: rows.map((row) => row.replace(/^\.\. /u, "")),
    taken: start === 0 ? end : end + 1,
  };
}

const field = /^(?:\.\. )?([A-Za-z][\w-]{0,40})\s*:(?:\s|$)/u;

/** Fields that a program reads and no reader of the notes asks for. */
const machine = new Set(
  "slug tags category categories layout type status template permalink modified lang translation".split(
    " ",
  ),
);
