/** A text of Org as Markdown, and what its keywords say: `#+TITLE:`, `#+DATE:`. */
export interface OrgText {
  readonly text: string;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Reads Org line by line: headlines, lists, blocks, links, tables. Comments, drawers, tags and what is
 * planned are left out, as is a headline marked COMMENT with all below it. The number of lines stays.
 *
 * The parsers there are for JavaScript need many seconds for a large file (docs/decisions/012).
 */
export function markdownOfOrg(source: string): OrgText {
  const fields = new Map<string, string>();
  const state: OrgState = { block: "", isDrawer: false, commented: 0 };
  const lines = source.split("\n").map((line) => readLine(line, state, fields));
  return { text: lines.join("\n"), fields };
}

interface OrgState {
  /** The name of the block that is open, in small letters. */
  block: string;
  isDrawer: boolean;
  /** The level of a headline that is commented out. */
  commented: number;
}

function readLine(line: string, state: OrgState, fields: Map<string, string>): string {
  if (state.block) return readBlockLine(line, state);
  if (state.isDrawer) {
    state.isDrawer = !/^\s*:end:\s*$/iu.test(line);
    return "";
  }
  const headline = /^(\*{1,8}) (.*)$/u.exec(line);
  if (headline) return readHeadline(headline[1]?.length ?? 1, headline[2] ?? "", state);
  if (state.commented > 0) return "";
  const begin = /^\s*#\+begin[_:](\w+)/iu.exec(line)?.[1]?.toLowerCase();
  if (begin) return openBlock(begin, state);
  const keyword = /^\s*#\+(\w+):\s*(.*)$/u.exec(line);
  if (keyword) return readKeyword(keyword[1] ?? "", keyword[2] ?? "", fields);
  if (/^\s*:[\w-]+:\s*$/u.test(line)) {
    state.isDrawer = true;
    return "";
  }
  if (/^\s*#(?:\s|$)|^\s*(?:CLOSED|SCHEDULED|DEADLINE|CLOCK):\s*[<[\d]/u.test(line)) return "";
  if (/^\s*\|[-+]+\|?\s*$/u.test(line)) return line.replaceAll("+", "|");
  if (/^\s*: /u.test(line)) return line.replace(/^\s*: /u, "    ");
  return inline(
    line.replace(/^(\s*(?:[-+]|\s\*|\d+[.)])\s+)(?:\[@\d+\]\s)?(?:\[[ X-]\]\s)?/u, "$1"),
  );
}

function readHeadline(level: number, text: string, state: OrgState): string {
  if (state.commented > 0 && level > state.commented) return "";
  const title = text
    .replace(/\s+:[\p{L}\p{N}_@#%:]+:\s*$/u, "")
    .replace(/^(?:TODO|DONE|NEXT|WAITING|CANCELLED|CANCELED)\s+/u, "")
    .replace(/^\[#[A-Z0-9]\]\s+/u, "");
  state.commented = /^COMMENT(?:\s|$)/u.test(title) ? level : 0;
  return state.commented ? "" : `${"#".repeat(Math.min(6, level))} ${inline(title)}`;
}

/** Blocks of code stay code, quotes and verses text; a comment and what is for export only are hidden. */
function openBlock(name: string, state: OrgState): string {
  state.block = name;
  return isCodeBlock(name) ? "```" : "";
}

function readBlockLine(line: string, state: OrgState): string {
  const name = state.block;
  if (/^\s*#\+end[_:]/iu.test(line)) {
    state.block = "";
    return isCodeBlock(name) ? "```" : "";
  }
  if (name === "comment" || name === "export") return "";
  if (isCodeBlock(name)) return line.replace(/^(\s*)```/u, "$1'''");
  return name === "quote" && line.trim() ? `> ${inline(line.trim())}` : inline(line);
}

function isCodeBlock(name: string): boolean {
  return name === "src" || name === "example";
}

function readKeyword(name: string, value: string, fields: Map<string, string>): string {
  const key = name.toLowerCase();
  if (value && !fields.has(key)) fields.set(key, inline(value.trim()).replace(/[<>[\]]/gu, ""));
  return "";
}

/** Links, stamps of time and emphasis. */
function inline(text: string): string {
  return text
    .replace(
      /\[\[([^[\]]{1,2000})\](?:\[([^[\]]{1,500})\])?\]/gu,
      (_, target: string, name?: string) => link(target, name),
    )
    .replace(/[<[](\d{4}-\d\d-\d\d)([^<>[\]\n]{0,40})[>\]]/gu, "$1$2")
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,300})(?<=[^\s*])\*(?![\w*])/gu, "**$1**")
    .replace(/(?<![\w/:])\/(?=[^\s/])([^/\n]{1,300})(?<=[^\s/])\/(?![\w/])/gu, "*$1*")
    .replace(/(?<![\w=])[=~](?=[^\s=~])([^=~\n]{1,300})(?<=[^\s=~])[=~](?![\w=~])/gu, "`$1`");
}

function link(target: string, name: string | undefined): string {
  if (/^https?:/iu.test(target)) return name ? `[${name}](${target})` : target;
  return name ?? target.replace(/^file:/u, "");
}
