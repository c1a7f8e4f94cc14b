/**
 * Two things that Markdown does not know and notes are full of: bare addresses and handles.
 *
 * Both are read before emphasis, which would take the underscores out of them.
 */
import type { MarkdownIt } from "markdown-it";
import { urlAt } from "./url.ts";

/** Makes a link of a bare `https://…`, ending where Japanese text or a full-width bracket begins. */
export function addUrls(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("escape", "bare_url", (state, silent) => {
    if (silent || state.src.charCodeAt(state.pos) !== 0x3a /* : */) return false;
    // Asked of the source first: to look at what is pending costs as much as it is long.
    if (!/https?$/iu.test(state.src.slice(Math.max(0, state.pos - 5), state.pos))) return false;
    const scheme = /https?$/iu.exec(state.pending.slice(-5))?.[0];
    if (!scheme) return false;
    const url = urlAt(state.src, state.pos - scheme.length, state.posMax);
    if (!url) return false;
    state.pending = state.pending.slice(0, -scheme.length);
    if (state.linkLevel > 0) {
      state.pending += url; // the text of a link that says where it goes
    } else {
      state.push("link_open", "a", 1).attrs = [["href", url]];
      state.push("text", "", 0).content = url;
      state.push("link_close", "a", -1);
    }
    state.pos += url.length - scheme.length;
    return true;
  });
}

/** Keeps the underscores of `@_name_`. */
export function addHandles(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("emphasis", "handle", (state, silent) => {
    if (silent || state.src.charCodeAt(state.pos) !== 0x5f /* _ */) return false;
    if (!/@\w*$/u.test(state.pending.slice(-longestHandle))) return false;
    const [rest = ""] = /^\w+/u.exec(state.src.slice(state.pos, state.pos + longestHandle)) ?? [];
    state.pending += rest;
    state.pos += rest.length;
    return true;
  });
}

const longestHandle = 40;
