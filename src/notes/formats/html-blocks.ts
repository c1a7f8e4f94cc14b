import { Parser } from "htmlparser2";
import type { Block, ListItem, RichText, TableRow, TextLink } from "../markdown/block.ts";
import { embedUrl } from "../markdown/embed.ts";
import { shownText } from "../markdown/rich-text.ts";
import { findUrls } from "../markdown/url.ts";

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

/** Tags whose content nobody sees, or that is no text. */
const unseen = new Set(
  "script style noscript template svg math head nav footer form select button textarea".split(" "),
);
const blockTags = new Set(
  "p div section article main header body html aside figure figcaption address dl dt dd details summary center".split(
    " ",
  ),
);
/** No page nests deeper by hand; what is deeper is read as if it were not. */
const deepest = 60;

/** A `<br>` in a cell, until it is known what else is in there; nobody types this one. */
const softBreak = "\v";

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
  // The paragraph that is being read.
  #text = "";
  #links: TextLink[] = [];
  #line = 1;
  #link: { readonly url: string; readonly start: number } | undefined;
  #bold = 0;
  #boldLetters = 0;
  #letters = 0;

  constructor(lineAt: (index: number) => number) {
    this.#lineAt = lineAt;
    this.#open = [blockOf("html", 1)];
  }

  open(tag: string, attributes: Attributes, index: number): void {
    if (tag === "title") this.#inTitle = (this.#unseen[0] ?? "head") === "head";
    if (tag === "meta") this.#readMeta(attributes);
    if (this.#unseen.length > 0 || isUnseen(tag, attributes)) {
      this.#unseen.push(tag);
      this.#readEmbed(tag, attributes);
      return;
    }
    this.#readEmbed(tag, attributes);
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
    if (tag === "br") this.#text += this.#link ? " " : this.#inCell() ? softBreak : "\n";
    else if (tag === "a") this.#openLink(attributes.href ?? "");
    else if (tag === "b" || tag === "strong") this.#bold += 1;
    else if (tag === "pre") {
      this.#flush();
      this.#isCode = true;
    } else if (blockTags.has(tag)) this.#break();
  }

  close(tag: string): void {
    if (tag === "title") this.#inTitle = false;
    if (this.#unseen.length > 0) {
      const at = this.#unseen.lastIndexOf(tag);
      if (at !== -1) this.#unseen.length = at;
      return;
    }
    if (tag === "a") this.#closeLink();
    else if (tag === "b" || tag === "strong") this.#bold = Math.max(0, this.#bold - 1);
    else if (tag === "pre") this.#closeCode();
    else if (tag === "thead") this.#inHead = false;
    else if (tag === "td" || tag === "th") this.#closeCell();
    else if (opensBlock(tag)) this.#closeBlock(tag);
    else if (blockTags.has(tag)) this.#break();
  }

  text(text: string, index: number): void {
    if (this.#inTitle) this.fields.set("title", ((this.fields.get("title") ?? "") + text).trim());
    if (this.#unseen.length > 0) return;
    if (this.#text.trim() === "") {
      const blank = /^\s*/u.exec(text)?.[0].length ?? 0;
      this.#line = this.#lineAt(index + blank);
    }
    const shown = this.#isCode ? text : text.replace(/\s+/gu, " ");
    const letters = shown.replace(/\s/gu, "").length;
    this.#letters += letters;
    if (this.#bold > 0) this.#boldLetters += letters;
    this.#text += shown;
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

  /** Slides and videos shown in place. */
  #readEmbed(tag: string, attributes: Attributes): void {
    const id = attributes["data-id"];
    const shown =
      tag === "script" && id && /speakerdeck/iu.test(attributes.src ?? attributes.class ?? "")
        ? embedUrl("speakerdeck", id)
        : /^(?:iframe|video|embed|source)$/u.test(tag)
          ? findUrls((attributes.src ?? "").replace(/^\/\//u, "https://"))[0]
          : undefined;
    if (shown) this.#links.push({ url: shown, text: shown, start: this.#text.length });
  }

  #openLink(href: string): void {
    this.#closeLink();
    this.#link = { url: href.trim(), start: this.#text.length };
  }

  #closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link?.url) return;
    const name = this.#text.slice(link.start).trim();
    this.#links.push({ url: link.url, text: name || link.url, start: link.start });
  }

  #content(): RichText {
    this.#closeLink();
    const lead = this.#text.length - this.#text.trimStart().length;
    // Between paragraphs of a cell that are set off as such, a break in one of them is none of the sense.
    const isSetOff = this.#text.split("\n").filter((line) => line.trim()).length > 1;
    const text = this.#text
      .replaceAll(softBreak, isSetOff ? " " : "\n")
      .split("\n")
      .map((line) => line.trim())
      .join("\n")
      .trim();
    const known = new Set(this.#links.map(({ url }) => url));
    const bare = shownText(text).links.filter(({ url }) => !known.has(url));
    const content: RichText = {
      text,
      links: [
        ...this.#links.map((link) => ({ ...link, start: Math.max(0, link.start - lead) })),
        ...bare,
      ],
      bold: this.#letters > 0 && this.#boldLetters === this.#letters,
    };
    this.#text = "";
    this.#links = [];
    this.#letters = 0;
    this.#boldLetters = 0;
    return content;
  }

  /** What was read so far becomes a paragraph. */
  #flush(): void {
    if (this.#isCode) return;
    const line = this.#line;
    const content = this.#content();
    if (content.text === "" && content.links.length === 0) return;
    const top = this.#open.at(-1);
    const list = top && isList(top.tag) ? top : undefined;
    // Text in a list outside its items is an item, too.
    if (list) list.items.push({ line, blocks: [{ kind: "paragraph", line, content }] });
    else top?.blocks.push({ kind: "paragraph", line, content });
  }

  /** Between two paragraphs: in a cell of a table a new line. */
  #break(): void {
    if (this.#inCell()) this.#text += "\n";
    else this.#flush();
  }

  #inCell(): boolean {
    const top = this.#open.at(-1);
    return top?.tag === "table" && top.rows.length > 0;
  }

  #closeCode(): void {
    this.#isCode = false;
    const text = this.#text.replace(/^\n/u, "").trimEnd();
    const line = this.#line;
    this.#content();
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
    if (top?.tag === "table" && top.rows.length > 0) top.rows.at(-1)?.cells.push(this.#content());
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
    const content = depth > 0 ? this.#content() : undefined;
    if (!content) this.#flush();
    const done = this.#open.pop();
    const parent = this.#open.at(-1);
    if (!done || !parent) return;
    if (content) parent.blocks.push({ kind: "heading", line: done.line, depth, content });
    if (done.tag === "li" && isList(parent.tag)) parent.items.push(done);
    else parent.blocks.push(...blocksOf(done));
  }
}

/** What a tag that is closed leaves in its parent. */
function blocksOf({ tag, line, blocks, items, rows }: OpenBlock): readonly Block[] {
  if (tag === "li") return [{ kind: "list", line, items: [{ line, blocks }] }];
  if (isList(tag)) return [{ kind: "list", line, items }];
  if (tag === "blockquote") return [{ kind: "quote", line, blocks }];
  if (tag !== "table") return blocks;
  const [first] = rows;
  const header = first?.isHead ? first.cells : [];
  const body: readonly TableRow[] = first?.isHead ? rows.slice(1) : rows;
  return [...blocks, { kind: "table", line, header, rows: body }];
}

type Attributes = Readonly<Record<string, string>>;

function blockOf(tag: string, line: number): OpenBlock {
  return { tag, line, blocks: [], items: [], rows: [] };
}

function isList(tag: string): boolean {
  return tag === "ul" || tag === "ol";
}

function opensBlock(tag: string): boolean {
  return isList(tag) || /^(?:li|blockquote|table|h[1-6])$/u.test(tag);
}

function isUnseen(tag: string, { hidden, style = "", ...attributes }: Attributes): boolean {
  const isHidden = hidden !== undefined || attributes["aria-hidden"] === "true";
  return unseen.has(tag) || isHidden || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
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
