import MarkdownIt, { type Token } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import type { Block, ListItem, RichText, TableRow } from "./block.ts";
import { addDialects } from "./dialects.ts";
import { hasHtml, htmlText } from "./html.ts";
import { addHtmlElements, htmlBlocks } from "./html-elements.ts";
import { addHandles, addUrls } from "./markdown-inline.ts";
import { richText, shownText } from "./rich-text.ts";
import { withPlainSpacesInTags } from "./tag-spaces.ts";

const markdown = new MarkdownIt({ html: true })
  .disable("inline") // done per block below, and only where there is something to do
  .use(cjkFriendly) // 「**東京(港区)**に」: no space stands beside a mark
  .use(addUrls)
  .use(addHandles)
  .use(addDialects)
  .use(addHtmlElements);
markdown.normalizeLink = (url) => url; // as written: it is shown, compared and opened by people

/**
 * Beyond this no author wrote the paragraph, and the parser would look for the partner of every mark.
 * It is kept as plain text, with the addresses in it.
 */
const longestInline = 20_000;
const mostMarks = 600;

/** Characters without which text is the same with and without Markdown. */
const mark = /[\\`*_[\]<>&!~:{}=+]/u;

/**
 * Reads Markdown with GFM tables into blocks.
 *
 * Front matter is no Markdown and must be blank by now; blank lines keep the line numbers right.
 */
export function parseMarkdown(text: string): readonly Block[] {
  const root: Block[] = [];
  const reading: Reading = { open: [{ blocks: root }], env: {} };
  for (const token of markdown.parse(withPlainSpacesInTags(text), reading.env)) {
    readToken(token, reading);
  }
  return root;
}

/** A line of Markdown as it reads, for a text from elsewhere such as front matter. */
export function plainInline(source: string): string {
  return readInline(source, {}).text;
}

type MarkdownEnv = Parameters<typeof markdown.parse>[1];

/** What is open, and what the parser knows of the whole text: where `[slides][s]` leads. */
interface Reading {
  readonly open: Container[];
  readonly env: MarkdownEnv;
}

/** A block that is still open, and what it has gathered so far. */
interface Container {
  readonly blocks: Block[];
  readonly items?: ListItem[];
  readonly rows?: TableRow[];
  readonly cells?: RichText[];
  readonly line?: number;
}

function readToken(token: Token, { open, env }: Reading): void {
  const top = open.at(-1) ?? { blocks: [] };
  const line = (token.map?.[0] ?? 0) + 1;
  switch (token.type) {
    case "bullet_list_open":
    case "ordered_list_open":
      open.push({ blocks: [], items: [], line });
      break;
    case "table_open":
      open.push({ blocks: [], rows: [], line });
      break;
    case "tr_open":
      open.push({ blocks: [], cells: [], line });
      break;
    case "list_item_open":
    case "blockquote_open":
    case "heading_open":
    case "paragraph_open":
    case "th_open":
    case "td_open":
      open.push({ blocks: [], line });
      break;
    case "inline":
      top.blocks.push(
        bareTable(token.content, line, env) ?? {
          kind: "paragraph",
          line,
          content: readInline(token.content, env),
          lastLine: token.map?.[1] ?? line,
        },
      );
      break;
    case "fence":
    case "code_block":
      top.blocks.push({ kind: "code", line, text: token.content.replace(/\n$/u, "") });
      break;
    case "html_block":
      top.blocks.push(
        ...(htmlBlocks(token.content, line) ?? [
          { kind: "html" as const, line, html: token.content },
        ]),
      );
      break;
    case "hr":
      top.blocks.push({ kind: "rule", line });
      break;
    default:
      if (token.nesting === -1) closeContainer(token, open);
  }
}

function closeContainer(token: Token, open: Container[]): void {
  if (!closing.has(token.type)) return;
  const done = open.pop();
  const parent = open.at(-1);
  if (!done || !parent) return;
  const { blocks, line = 1 } = done;
  switch (token.type) {
    case "bullet_list_close":
    case "ordered_list_close":
      parent.blocks.push({ kind: "list", line, items: done.items ?? [] });
      break;
    case "list_item_close":
      parent.items?.push({ line, blocks });
      break;
    case "blockquote_close":
      parent.blocks.push({ kind: "quote", line, blocks });
      break;
    case "heading_close":
      parent.blocks.push({
        kind: "heading",
        line,
        depth: Number(token.tag.slice(1)),
        content: contentOf(blocks),
      });
      break;
    case "paragraph_close":
      for (const block of blocks) parent.blocks.push(block);
      break;
    case "tr_close":
      parent.rows?.push({ line, cells: done.cells ?? [] });
      break;
    case "table_close": {
      const [header, ...rows] = done.rows ?? [];
      parent.blocks.push({ kind: "table", line, header: header?.cells ?? [], rows });
      break;
    }
    default: // th, td
      parent.cells?.push(contentOf(blocks));
  }
}

const closing = new Set(
  "bullet_list ordered_list list_item blockquote heading paragraph th td tr table"
    .split(" ")
    .map((name) => `${name}_close`),
);

/** Rows between pipes without the line that GFM asks for below the first. */
function bareTable(source: string, line: number, env: MarkdownEnv): Block | undefined {
  if (!source.startsWith("|")) return undefined;
  const lines = source.split("\n");
  if (!lines.every((row) => /^\s*\|.*\|\s*$/u.test(row))) return undefined;
  const rows = lines.map((row, at) => ({
    line: line + at,
    cells: row
      .trim()
      .slice(1, -1)
      .split("|")
      .map((cell) => readInline(cell.trim(), env)),
  }));
  return { kind: "table", line, header: [], rows };
}

function contentOf(blocks: readonly Block[]): RichText {
  const [first] = blocks;
  return first?.kind === "paragraph" ? first.content : shownText("");
}

function countMarks(source: string): number {
  return source.match(/[*_`[\]<&~=]/gu)?.length ?? 0;
}

function readInline(source: string, env: MarkdownEnv): RichText {
  if (!mark.test(source)) return shownText(source);
  if (source.length > longestInline || countMarks(source) > mostMarks)
    return shownText(hasHtml(source) ? htmlText(source) : source);
  const tokens: Token[] = [];
  markdown.inline.parse(source, markdown, env, tokens);
  return richText(tokens);
}
