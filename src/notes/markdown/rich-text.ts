import type { Token } from "markdown-it";
import type { RichText, TextLink } from "./block.ts";
import { embedUrl, takeShortcodes } from "./embed.ts";
import { findTagLinks, isTypeArgument, tagText } from "./html.ts";
import { findUrls } from "./url.ts";

/** Text that stands for itself; addresses in it are links all the same. */
export function shownText(source: string): RichText {
  const text = source.trim();
  const links = findUrls(text).map((url) => ({ url, text: url, start: text.indexOf(url) }));
  return { text, links, bold: false };
}

/** What a reader sees of inline tokens: text, and links with the place where their text stands. */
export function richText(tokens: readonly Token[]): RichText {
  const draft: Draft = { text: "", links: [] };
  const startsBold = tokens.find(isSaying)?.type === "strong_open";
  let from = 0;
  const bolds: string[] = [];
  for (const token of tokens) {
    if (token.type === "strong_open") from = draft.text.length;
    readToken(draft, token);
    if (token.type === "strong_close") bolds.push(draft.text.slice(from).trim());
  }
  const boldLead = startsBold ? (bolds[0] ?? "") : "";
  closeLink(draft); // an `<a>` without an end
  const { text, urls } = takeShortcodes(draft.text);
  for (const url of urls) draft.links.push({ url, text: url, start: text.length });
  const lead = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    links: draft.links.map((link) => ({ ...link, start: Math.max(0, link.start - lead) })),
    bold: isBold(tokens),
    ...(boldLead && { boldLead }),
    ...(bolds.length > 0 && { bolds }),
  };
}

interface Draft {
  text: string;
  readonly links: TextLink[];
  open?: { readonly url: string; readonly start: number } | undefined;
}

function readToken(draft: Draft, token: Token): void {
  switch (token.type) {
    case "text":
    case "text_special":
    case "code_inline":
      draft.text += token.content;
      break;
    case "softbreak":
    case "hardbreak":
      draft.text += "\n";
      break;
    case "image":
      // A picture says nothing in text, except where it is all that a link has to show.
      if (draft.open) draft.text += token.content;
      break;
    case "html_inline":
      readTag(draft, token.content);
      break;
    case "link_open":
      draft.open = { url: attribute(token, "href"), start: draft.text.length };
      break;
    case "link_close":
      closeLink(draft);
      break;
  }
}

/** `<a href="…">Ann</a>` is a link with its text, as `[Ann](…)` is. */
function readTag(draft: Draft, tag: string): void {
  const [url] = findTagLinks(tag);
  if (/^<\/a\s*>/iu.test(tag)) closeLink(draft);
  else if (url && /^<a\s/iu.test(tag)) draft.open = { url, start: draft.text.length };
  else if (url) draft.links.push({ url, text: url, start: draft.text.length });
  draft.text += isTypeArgument(tag, draft.text) ? tag : tagText(tag);
}

/** Ends a link; `@[service](id)` is one to the page that the service shows. */
function closeLink(draft: Draft): void {
  const { open } = draft;
  draft.open = undefined;
  if (!open?.url) return;
  const { url, start } = open;
  const name = draft.text.slice(start).trim();
  const embed = draft.text[start - 1] === "@" ? embedUrl(name, url) : undefined;
  if (embed) draft.text = draft.text.slice(0, start - 1);
  draft.links.push({ url: embed ?? url, text: embed ?? (name || url), start });
}

function attribute(token: Token, name: string): string {
  return token.attrs?.find(([key]) => key === name)?.[1]?.toString() ?? "";
}

function isBold(tokens: readonly Token[]): boolean {
  const seen = tokens.filter(isSaying);
  const first = seen[0]?.type === "strong_open";
  const closesLast = seen.findIndex((token) => token.type === "strong_close") === seen.length - 1;
  return first && closesLast;
}

/** Is it more than space and pictures, as they stand before bold text in `🎤 **Kites**`? */
function isSaying({ type, content }: Token): boolean {
  return type !== "text" || !/^(?:\s|\p{Extended_Pictographic}|\uFE0F|\u200D)*$/u.test(content);
}
