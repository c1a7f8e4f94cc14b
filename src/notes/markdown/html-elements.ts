import type { MarkdownIt } from "markdown-it";
import type { Block } from "./block.ts";
import { readHtml } from "./html-blocks.ts";

/** No timetable by hand is longer, in lines. */
const mostLines = 2000;

/**
 * Teaches the parser to keep a heading, a list or a table of HTML whole: by CommonMark a blank line in it would end it, and
 * without one it would take in what stands below. Where Markdown is in it, it stays Markdown.
 */
export function addHtmlElements(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "html_block",
    "html_element",
    (state, start, endLine, silent) => {
      const end = elementEnd(start, Math.min(endLine, start + mostLines), (line) => {
        const first = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
        return state.src.slice(first, state.eMarks[line]);
      });
      if (end === undefined) return false;
      const content = state.getLines(start, end, state.blkIndent, true);
      if (!htmlBlocks(content, 1)) return false;
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

/** The line behind the element that begins at a line, or right below tags that wrap a table. */
function elementEnd(
  start: number,
  last: number,
  lineAt: (line: number) => string,
): number | undefined {
  let first = start;
  while (first < Math.min(last, start + mostWrappers) && wrapper.test(lineAt(first).trimEnd()))
    first++;
  const tag = begin.exec(lineAt(first))?.[1]?.toLowerCase();
  if (!tag || (tag !== "table" && first > start)) return undefined;
  return endOf(tag, first, last, lineAt);
}

/** The line behind an element that ends at the end of a line, with no Markdown in it. */
function endOf(
  tag: string,
  first: number,
  last: number,
  lineAt: (line: number) => string,
): number | undefined {
  // A table in another is layout; and so no line is looked at for each of many that have no end.
  const deepest = tag === "ul" || tag === "ol" ? deepestList : 1;
  let open = 0;
  for (let line = first; line < last; line++) {
    const text = lineAt(line).toLowerCase();
    open += text.split(`<${tag}`).length - text.split(`</${tag}>`).length;
    if (open <= 0) return tag === "table" || text.trimEnd().endsWith(">") ? line + 1 : undefined;
    if (open > deepest || markdownInside.test(text)) return undefined;
  }
  return undefined;
}

const deepestList = 8;

const begin = /^<(table|[uo]l|h[1-6])[\s>]/iu;

const wrapper = /^<(?:div|section|article|center|figure)(?:\s[^<>]{0,200})?>$/iu;
const mostWrappers = 3;

/** Headings, lists and fences. */
const markdownInside = /^(?:#{1,6}\s|[-*+]\s|```)/u;

/**
 * The headings, lists and tables that HTML holds, with what stands between them, and paragraphs that it begins with (those
 * in a box are of what is shown there, such as a post; a link or a picture alone is a button); nothing where it has none, or a table that is there for the
 * layout: whose rows have a cell each.
 */
export function htmlBlocks(html: string, line: number): readonly Block[] | undefined {
  if (!/<(?:h[1-6]|[uo]l|table)[\s>]|^\s*<p(?:\s[^<>]{0,200})?>(?!\s*<(?:a|img)\s)/iu.test(html))
    return undefined;
  const { blocks } = readHtml(html, line);
  return blocks.length === 0 || blocks.some(isLayout) ? undefined : blocks;
}

function isLayout(block: Block): boolean {
  return block.kind === "table" && block.rows.filter(({ cells }) => cells.length > 1).length < 2;
}
