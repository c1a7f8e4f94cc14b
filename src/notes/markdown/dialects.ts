/**
 * What other writers of Markdown know and CommonMark does not: `[[a|b]]`, `==x==`, `:zap:`, `[^1]`,
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
  markdown.inline.ruler.before("html_inline", "component_tag", (state, silent) => {
    if (silent || state.src[state.pos] !== "<") return false;
    const [tag] = componentTag.exec(state.src.slice(state.pos, state.pos + 600)) ?? [];
    if (!tag) return false;
    state.pos += tag.length;
    return true;
  });
  markdown.inline.ruler.before("emphasis", "highlight", (state, silent) => {
    if (silent || !state.src.startsWith("==", state.pos)) return false;
    if (!isHighlightMark(state.src, state.pos)) return false;
    state.pos += 2;
    return true;
  });
  markdown.inline.ruler.before("escape", "emoji", (state, silent) => {
    if (silent || state.src[state.pos] !== ":" || /\w/u.test(state.src[state.pos - 1] ?? ""))
      return false;
    const name = emojiCode.exec(state.src.slice(state.pos, state.pos + 60))?.[1] ?? "";
    const picture = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;
    if (picture === undefined) return false;
    state.pending += picture;
    state.pos += name.length + 2;
    return true;
  });
}

/** `<img src={require("./a.png")} />`: a tag of JSX, which HTML does not know. */
const componentTag = /^<[A-Za-z][\w.]{0,40}\s[^<>{}\n]{0,200}=\{[^<>\n]{0,300}>/u;

const emojiCode = /^:([a-z0-9_+-]{1,50}):/u;

/** A footnote's number is dropped; of HackMD's `[name=Ann]` the name is shown, of its colours nothing. */
const bracketNote =
  /^\[(?:\^[^\]\s[]{1,60}|(?:color|colour)=[^\][]{0,60}|(?:name|time)=([^\][]{1,100}))\](?![(:])/u;

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

/** `==` that text stands right behind or before, where another stands in the same paragraph. */
function isHighlightMark(source: string, at: number): boolean {
  const before = source[at - 1] ?? " ";
  const after = source[at + 2] ?? " ";
  if (before === "=" || after === "=") return false;
  if (/\S/u.test(after)) {
    const end = source.indexOf("==", at + 3);
    if (end !== -1 && /[^\s=]/u.test(source[end - 1] ?? " ")) return true;
  }
  if (!/\S/u.test(before)) return false;
  const start = source.lastIndexOf("==", at - 2);
  return start !== -1 && /[^\s=]/u.test(source[start + 2] ?? " ");
}
