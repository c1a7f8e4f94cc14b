import type { MarkdownIt } from "markdown-it";
import { readHtml } from "../formats/html-blocks.ts";
import type { Table } from "./block.ts";

/** No timetable by hand is longer, in lines. */
const mostLines = 2000;

/**
 * Teaches the parser to keep a `<table>` of HTML whole: by CommonMark a blank line between its rows
 * would end it. A table that is only there for the layout, with Markdown in it, stays Markdown.
 */
export function addHtmlTables(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "html_block",
    "html_table",
    (state, start, endLine, silent) => {
      const end = tableEnd(start, Math.min(endLine, start + mostLines), (line) => {
        const first = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
        return state.src.slice(first, state.eMarks[line]);
      });
      if (end === undefined) return false;
      const content = state.getLines(start, end, state.blkIndent, true);
      if (!htmlTable(content, 1)) return false;
      if (silent) return true;
      state.line = end;
      const token = state.push("html_block", "", 0);
      token.map = [start, end];
      token.content = content;
      return true;
    },
    { alt: ["paragraph", "blockquote"] },
  );
}

/** The line behind the table that begins at a line, if one does, has an end and no Markdown in it. */
function tableEnd(
  start: number,
  last: number,
  lineAt: (line: number) => string,
): number | undefined {
  if (!begin.test(lineAt(start))) return undefined;
  for (let line = start; line < last; line++) {
    if (/<\/table>/iu.test(lineAt(line))) return line + 1;
    // One in another is layout; and so no line is looked at for each of many that have no end.
    if (line > start && begin.test(lineAt(line))) return undefined;
    if (markdownInside.test(lineAt(line))) return undefined;
  }
  return undefined;
}

const begin = /^<table[\s>]/iu;

/** Headings, lists and fences. */
const markdownInside = /^(?:#{1,6}\s|[-*+]\s|```)/u;

/** The table that HTML holds, where it holds nothing else and has rows of several cells. */
export function htmlTable(html: string, line: number): Table | undefined {
  if (!/^\s*<table[\s>]/iu.test(html)) return undefined;
  const [table, ...others] = readHtml(html).blocks;
  if (table?.kind !== "table" || others.length > 0) return undefined;
  if (table.rows.filter(({ cells }) => cells.length > 1).length < 2) return undefined;
  return {
    ...table,
    line,
    rows: table.rows.map((row) => ({ ...row, line: row.line + line - 1 })),
  };
}
