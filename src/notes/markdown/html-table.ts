import type { MarkdownIt } from "markdown-it";
import { readHtml } from "../formats/html-blocks.ts";
import type { Block } from "./block.ts";

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
      if (!htmlBlocks(content, 1)?.some(({ kind }) => kind === "table")) return false;
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

/** The line behind the table that begins at a line, or right below tags that wrap it, if it has an end and no Markdown in it. */
function tableEnd(
  start: number,
  last: number,
  lineAt: (line: number) => string,
): number | undefined {
  let first = start;
  while (first < Math.min(last, start + mostWrappers) && wrapper.test(lineAt(first).trimEnd()))
    first++;
  if (!begin.test(lineAt(first))) return undefined;
  for (let line = first; line < last; line++) {
    if (/<\/table>/iu.test(lineAt(line))) return line + 1;
    // One in another is layout; and so no line is looked at for each of many that have no end.
    if (line > first && begin.test(lineAt(line))) return undefined;
    if (markdownInside.test(lineAt(line))) return undefined;
  }
  return undefined;
}

const begin = /^<table[\s>]/iu;

const wrapper = /^<(?:div|section|article|center|figure)(?:\s[^<>]{0,200})?>$/iu;
const mostWrappers = 3;

/** Headings, lists and fences. */
const markdownInside = /^(?:#{1,6}\s|[-*+]\s|```)/u;

/**
 * The headings, lists and tables that HTML holds, with what stands between them; nothing where it has none, or a
 * table that is there for the layout: whose rows have a cell each.
 */
export function htmlBlocks(html: string, line: number): readonly Block[] | undefined {
  if (!/<(?:h[1-6]|[uo]l|table)[\s>]/iu.test(html)) return undefined;
  const { blocks } = readHtml(html, line);
  return blocks.length === 0 || blocks.some(isLayout) ? undefined : blocks;
}

function isLayout(block: Block): boolean {
  return block.kind === "table" && block.rows.filter(({ cells }) => cells.length > 1).length < 2;
}
