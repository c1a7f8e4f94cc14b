import { Parser } from "htmlparser2";
import type { Block, ListItem, RichText, TableRow } from "./block.ts";
import { HtmlParagraph } from "./html-paragraph.ts";
import {
  type Attributes,
  embedIn,
  isListTag,
  isSetOff,
  isUnseen,
  opensBlock,
} from "./html-tags.ts";

/** A page of HTML: its blocks, and what its head says. */
export interface HtmlPage {
  readonly blocks: readonly Block[];
  /** Of `<title>`, and of `<meta>` by their names. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Reads HTML into the blocks that Markdown is read into. What a browser does not show is left out.
 *
 * @param first The line at which it begins.
 */
export function readHtml(source: string, first = 1): HtmlPage {
  const page = new PageReader(lineCounter(source, first));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes, parser.startIndex),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.text(text, parser.startIndex),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(source);
  const blocks = page.end();
  // A page's <title> has the name of the site in it, too.
  if (blocks.some((block) => block.kind === "heading" && block.depth === 1)) {
    page.fields.delete("title");
  }
  return { blocks, fields: page.fields };
}

/** No page nests deeper by hand; what is deeper is read as if it were not. */
const deepest = 60;

/** What is open and gathers blocks. */
interface OpenBlock {
  readonly tag: string;
  readonly line: number;
  readonly blocks: Block[];
  readonly items: ListItem[];
  readonly rows: { line: number; cells: RichText[]; isHead: boolean }[];
}

/** Gathers blocks as the parser meets tags. */
class PageReader {
  readonly fields = new Map<string, string>();
  readonly #lineAt: (index: number) => number;
  readonly #open: OpenBlock[];
  #unseen: string[] = [];
  #inTitle = false;
  #isCode = false;
  /** Between `<thead>` and its end, where some write `<td>`. */
  #inHead = false;
  readonly #paragraph = new HtmlParagraph();

  constructor(lineAt: (index: number) => number) {
    this.#lineAt = lineAt;
    this.#open = [blockOf("html", 1)];
  }

  open(tag: string, attributes: Attributes, index: number): void {
    if (tag === "title") this.#inTitle = (this.#unseen[0] ?? "head") === "head";
    if (tag === "meta") this.#readMeta(attributes);
    const isHidden = this.#unseen.length > 0 || isUnseen(tag, attributes);
    if (isHidden) this.#unseen.push(tag);
    const shown = embedIn(tag, attributes);
    if (shown) this.#paragraph.addLink(shown);
    if (isHidden) return;
    const line = this.#lineAt(index);
    if (tag === "hr") this.#add({ kind: "rule", line });
    else if (tag === "thead") this.#inHead = true;
    else if (tag === "td" || tag === "th") this.#startCell(tag);
    else if (tag === "tr") this.#startRow(line);
    else if (opensBlock(tag) && this.#open.length < deepest) {
      this.#flush();
      this.#open.push(blockOf(tag, line));
    } else this.#openInline(tag, attributes);
  }

  #openInline(tag: string, attributes: Attributes): void {
    if (tag === "br") this.#paragraph.addBreak(this.#inCell());
    else if (tag === "a") this.#paragraph.openLink(attributes.href ?? "");
    else if (tag === "b" || tag === "strong") this.#paragraph.openBold();
    else if (tag === "pre") {
      this.#flush();
      this.#isCode = true;
    } else if (isSetOff(tag)) this.#break();
  }

  close(tag: string): void {
    if (tag === "title") this.#inTitle = false;
    if (this.#unseen.length > 0) {
      const at = this.#unseen.lastIndexOf(tag);
      if (at !== -1) this.#unseen.length = at;
      return;
    }
    if (tag === "a") this.#paragraph.closeLink();
    else if (tag === "b" || tag === "strong") this.#paragraph.closeBold();
    else if (tag === "pre") this.#closeCode();
    else if (tag === "thead") this.#inHead = false;
    else if (tag === "td" || tag === "th") this.#closeCell();
    else if (opensBlock(tag)) this.#closeBlock(tag);
    else if (isSetOff(tag)) this.#break();
  }

  text(text: string, index: number): void {
    if (this.#inTitle) this.fields.set("title", ((this.fields.get("title") ?? "") + text).trim());
    if (this.#unseen.length > 0) return;
    if (this.#paragraph.isBlank) {
      const blank = /^\s*/u.exec(text)?.[0].length ?? 0;
      this.#paragraph.line = this.#lineAt(index + blank);
    }
    if (this.#isCode) this.#paragraph.addPlain(text);
    else this.#paragraph.add(text.replace(/\s+/gu, " "));
  }

  end(): readonly Block[] {
    while (this.#open.length > 1) this.#closeBlock(this.#open.at(-1)?.tag ?? "");
    this.#flush();
    return this.#open[0]?.blocks ?? [];
  }

  #add(block: Block): void {
    this.#flush();
    this.#open.at(-1)?.blocks.push(block);
  }

  #readMeta({ name, property, content }: Attributes): void {
    const key = (name ?? property ?? "").toLowerCase();
    if (key && content && !this.fields.has(key)) this.fields.set(key, content.slice(0, 500));
  }

  /** What was read so far becomes a paragraph. */
  #flush(): void {
    if (this.#isCode) return;
    const { line } = this.#paragraph;
    const content = this.#paragraph.take();
    if (content.text === "" && content.links.length === 0) return;
    const top = this.#open.at(-1);
    const list = top && isListTag(top.tag) ? top : undefined;
    // Text in a list outside its items is an item, too.
    if (list) list.items.push({ line, blocks: [{ kind: "paragraph", line, content }] });
    else top?.blocks.push({ kind: "paragraph", line, content });
  }

  /** Between two paragraphs: in a cell of a table a new line. */
  #break(): void {
    if (this.#inCell()) this.#paragraph.addLine();
    else this.#flush();
  }

  #inCell(): boolean {
    const top = this.#open.at(-1);
    return top?.tag === "table" && top.rows.length > 0;
  }

  #closeCode(): void {
    this.#isCode = false;
    const { line } = this.#paragraph;
    const text = this.#paragraph.takeCode().replace(/^\n/u, "").trimEnd();
    if (text) this.#open.at(-1)?.blocks.push({ kind: "code", line, text });
  }

  #startRow(line: number): void {
    this.#flush();
    this.#open.at(-1)?.rows.push({ line, cells: [], isHead: true });
  }

  #startCell(tag: string): void {
    if (this.#open.at(-1)?.tag !== "table") return;
    this.#flush();
    const row = this.#open.at(-1)?.rows.at(-1);
    if (row && tag === "td" && !this.#inHead) row.isHead = false;
  }

  #closeCell(): void {
    const top = this.#open.at(-1);
    if (top?.tag === "table" && top.rows.length > 0)
      top.rows.at(-1)?.cells.push(this.#paragraph.take());
    else this.#flush();
  }

  /** Closes the innermost block of this tag, and all that are open in it. */
  #closeBlock(tag: string): void {
    const at = this.#open.findLastIndex((block) => block.tag === tag);
    if (at < 1) return;
    while (this.#open.length > at) this.#closeInnermost();
  }

  #closeInnermost(): void {
    const depth = Number(/^h([1-6])$/u.exec(this.#open.at(-1)?.tag ?? "")?.[1] ?? 0);
    const content = depth > 0 ? this.#paragraph.take() : undefined;
    if (!content) this.#flush();
    const done = this.#open.pop();
    const parent = this.#open.at(-1);
    if (!done || !parent) return;
    if (content && (content.text !== "" || content.links.length > 0))
      parent.blocks.push({ kind: "heading", line: done.line, depth, content });
    if (done.tag === "li" && isListTag(parent.tag)) parent.items.push(done);
    else parent.blocks.push(...blocksOf(done));
  }
}

/** What a tag that is closed leaves in its parent. */
function blocksOf({ tag, line, blocks, items, rows }: OpenBlock): readonly Block[] {
  if (tag === "li") return [{ kind: "list", line, items: [{ line, blocks }] }];
  if (isListTag(tag)) return [{ kind: "list", line, items }];
  if (tag === "blockquote") return [{ kind: "quote", line, blocks }];
  if (tag !== "table") return blocks;
  const [first] = rows;
  const header = first?.isHead ? first.cells : [];
  const body: readonly TableRow[] = first?.isHead ? rows.slice(1) : rows;
  return [...blocks, { kind: "table", line, header, rows: body }];
}

function blockOf(tag: string, line: number): OpenBlock {
  return { tag, line, blocks: [], items: [], rows: [] };
}

/** The line of a place in the text, for places that only go forward. */
function lineCounter(source: string, first: number): (index: number) => number {
  let line = first;
  let counted = 0;
  return (index) => {
    for (; counted < Math.min(index, source.length); counted++) {
      if (source.charCodeAt(counted) === 10) line += 1;
    }
    return line;
  };
}
