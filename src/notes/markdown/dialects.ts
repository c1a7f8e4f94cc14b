/**
 * What other writers of Markdown know and CommonMark does not: `[[a|b]]`, `==x==`, `++x++`, `:zap:`, `[^1]`, `^[a note]`,
 * `[name=Ann]`, tags of components. Each is read as what its author sees.
 */
import { nameToEmoji } from "gemoji";
import type { MarkdownIt } from "markdown-it";

/** Teaches the parser all of them. */
export function addDialects(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "wiki_link", (state, silent) => {
    if (silent) return false;
    const read = wikiLinkAt(state.src, state.pos);
    if (!read) return false;
    if (read.isEmbedded) state.pending = state.pending.replace(/!$/u, "");
    else state.pending += read.shown;
    state.pos += read.length;
    return true;
  });
  markdown.inline.ruler.before("link", "bracket_note", (state, silent) => {
    if (silent || state.src[state.pos] !== "[") return false;
    const [all = "", name = ""] =
      bracketNote.exec(state.src.slice(state.pos, state.pos + 130)) ?? [];
    if (!all) return false;
    state.pending += name;
    state.pos += all.length;
    return true;
  });
  markdown.inline.ruler.before("link", "note_within", (state, silent) => {
    if (silent || !state.src.startsWith("^[", state.pos)) return false;
    const [all = "", note = ""] =
      noteWithin.exec(state.src.slice(state.pos, state.pos + 600)) ?? [];
    if (!all) return false;
    state.pending += `${/\s$/u.test(state.pending) ? "" : " "}(${note.trim()})`;
    state.pos += all.length;
    return true;
  });
  markdown.inline.ruler.before("html_inline", "component_tag", (state, silent) => {
    if (silent || state.src[state.pos] !== "<") return false;
    const [tag] = componentTag.exec(state.src.slice(state.pos, state.pos + 600)) ?? [];
    if (!tag) return false;
    state.pos += tag.length;
    return true;
  });
  markdown.inline.ruler.before("emphasis", "highlight", (state, silent) => {
    const mark = state.src.slice(state.pos, state.pos + 2);
    if (silent || (mark !== "==" && mark !== "++")) return false;
    if (!isHighlightMark(mark, state.src, state.pos)) return false;
    state.pos += 2;
    return true;
  });
  markdown.inline.ruler.before("escape", "emoji", (state, silent) => {
    if (silent || state.src[state.pos] !== ":" || /\w/u.test(state.src[state.pos - 1] ?? ""))
      return false;
    const name = emojiCode.exec(state.src.slice(state.pos, state.pos + 60))?.[1] ?? "";
    const picture = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : iconOf(name);
    if (picture === undefined) return false;
    state.pending += picture;
    state.pos += name.length + 2;
    return true;
  });
}

/** `<img src={require("./a.png")} />`: a tag of JSX, which HTML does not know. */
const componentTag = /^<[A-Za-z][\w.]{0,40}\s[^<>{}\n]{0,200}=\{[^<>\n]{0,300}>/u;

const emojiCode = /^:([a-z0-9_+-]{1,50}):/u;

/** `:material-calendar:`: an icon of a set that MkDocs draws, for which there is no letter. */
function iconOf(name: string): string | undefined {
  return /^(?:fontawesome|material|octicons|simple)-[a-z0-9]/u.test(name) ? "" : undefined;
}

/** A footnote's number is dropped; of HackMD's `[name=Ann]` the name is shown, of its colours nothing. */
const bracketNote =
  /^\[(?:\^[^\]\s[]{1,60}|(?:color|colour)=[^\][]{0,60}|(?:name|time)=([^\][]{1,100}))\](?![(:])/u;

/** A footnote that is written where it belongs. */
const noteWithin = /^\^\[([^\][\n]{1,500})\]/u;

interface WikiLink {
  readonly shown: string;
  readonly length: number;
  /** `![[page]]` shows the page itself, which is read where it stands. */
  readonly isEmbedded: boolean;
}

function wikiLinkAt(source: string, start: number): WikiLink | undefined {
  if (!source.startsWith("[[", start)) return undefined;
  const match = /^\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\](?!\()/u.exec(
    source.slice(start, start + 620),
  );
  if (!match) return undefined;
  const [all, target = "", name] = match;
  const page = target.replace(/\\$/u, "").replace(/#\^?/gu, " > ").replace(/^ > /u, "");
  return {
    shown: (name ?? page).trim(),
    length: all.length,
    isEmbedded: source[start - 1] === "!",
  };
}

/** `==` or `++` that text stands right behind or before, where another stands in the same paragraph. `++` of C++ marks nothing. */
function isHighlightMark(mark: string, source: string, at: number): boolean {
  const before = source[at - 1] ?? " ";
  const after = source[at + 2] ?? " ";
  const sign = mark[0] ?? "";
  if (before === sign || after === sign) return false;
  return (
    opens(mark, source, at, source.indexOf(mark, at + 3)) ||
    opens(mark, source, source.lastIndexOf(mark, at - 2), at)
  );
}

/** Whether what two such marks enclose is marked by them. */
function opens(mark: string, source: string, start: number, end: number): boolean {
  if (start < 0 || end < start + 3) return false;
  const sign = mark[0] ?? "";
  const isWithin = [source[start + 2], source[end - 1]].every(
    (letter) => letter !== undefined && /\S/u.test(letter) && letter !== sign,
  );
  return isWithin && (sign === "=" || !/[\p{L}\p{N}]/u.test(source[start - 1] ?? " "));
}
