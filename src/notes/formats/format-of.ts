/** How a file of notes is written, as its name tells. */
export type NotesFormat = "markdown" | "mdx" | "html" | "org";

const endings: Readonly<Record<string, NotesFormat>> = {
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  txt: "markdown",
  mdx: "mdx",
  html: "html",
  htm: "html",
  org: "org",
};

/** The format of a file; nothing where it is no notes. `.md.erb` and `.html.erb` are what stands before. */
export function formatOf(file: string): NotesFormat | undefined {
  const ending = /\.(\w+)(?:\.erb)?$/iu.exec(file)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}

/** Is the file a template of Ruby, with tags in `<% … %>`? */
export function hasErbTags(file: string): boolean {
  return /\.erb$/iu.test(file);
}

/**
 * The ending of a file that somebody may have meant as notes and that is not read: `.rst`. Nothing
 * for pictures, programs and all else that nobody would look for here.
 */
export function unreadEnding(file: string): string | undefined {
  const ending = /\.(\w+)$/u.exec(file)?.[1]?.toLowerCase() ?? "";
  return documents.has(ending) ? `.${ending}` : undefined;
}

const documents = new Set(
  "rst adoc asciidoc asc textile wiki mediawiki creole pod rdoc tex rtf doc docx odt pages ipynb yml yaml json csv tsv xls xlsx xml typ".split(
    " ",
  ),
);
