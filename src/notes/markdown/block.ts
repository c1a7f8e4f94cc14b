/**
 * What a Markdown file is made of, as far as notes need it.
 *
 * The Markdown parser's tokens stop at `markdown.ts`; everything behind it reads these.
 */

/** Text as it reads, without marks, and the links in it. */
export interface RichText {
  readonly text: string;
  readonly links: readonly TextLink[];
  /** All of it is bold: some authors write headings so. */
  readonly bold: boolean;
  /** The bold text that it begins with, where not all of it is bold; a picture may stand before it. */
  readonly boldLead?: string;
  /** What is bold in it, in order. */
  readonly bolds?: readonly string[];
}

/** A link and where its text stands in the {@link RichText}. */
export interface TextLink {
  readonly url: string;
  readonly text: string;
  readonly start: number;
}

export type Block = Heading | Paragraph | List | Quote | Code | Html | Table | Rule;

export interface Heading {
  readonly kind: "heading";
  readonly line: number;
  /** 1 for `#`, 6 for `######`. */
  readonly depth: number;
  readonly content: RichText;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly line: number;
  readonly content: RichText;
  /** Where it ends: a `<br>` begins a line that the file does not have. */
  readonly lastLine?: number;
}

export interface List {
  readonly kind: "list";
  readonly line: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly line: number;
  readonly blocks: readonly Block[];
}

interface Quote {
  readonly kind: "quote";
  readonly line: number;
  readonly blocks: readonly Block[];
}

interface Code {
  readonly kind: "code";
  readonly line: number;
  readonly text: string;
}

interface Html {
  readonly kind: "html";
  readonly line: number;
  /** The source, tags and all. */
  readonly html: string;
}

export interface Table {
  readonly kind: "table";
  readonly line: number;
  readonly header: readonly RichText[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly RichText[];
}

/** `---` between parts. */
interface Rule {
  readonly kind: "rule";
  readonly line: number;
}
