/** HTML in notes: its text is kept, its links are kept, the rest is not. */
import { Parser } from "htmlparser2";
import { embedUrl } from "./embed.ts";
import { findUrls } from "./url.ts";

/** What a reader sees of a piece of HTML: no tags, no code of the page, characters for their names; a line where a block ends. */
export function htmlText(html: string): string {
  let text = "";
  let unseen = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (codeTags.has(name)) unseen += 1;
    },
    ontext: (part) => {
      if (unseen === 0) text += part;
    },
    onclosetag: (name) => {
      if (codeTags.has(name)) unseen -= 1;
      text += lineAfter(name);
    },
  });
  parser.end(html);
  // Markdown between tags stays as it is written; of its links the text is what is meant.
  return text.replace(/\[([^\][\n]{1,200})\]\([^()\s]{1,300}\)/gu, "$1");
}

/** What belongs to the page and is no text. */
const codeTags = new Set("script style template svg noscript".split(" "));

/** What a tag leaves in the text: a line where one ends, else nothing; `<!channel>` is none, and what somebody wrote. */
export function tagText(tag: string): string {
  if (/^<!(?!doctype\b)[a-z]/iu.test(tag)) return tag;
  const [, name = ""] = /^<\/?([a-z][a-z\d]*)/iu.exec(tag) ?? [];
  return /^<(?:\/|br)/iu.test(tag) ? lineAfter(name.toLowerCase()) : "";
}

function lineAfter(name: string): string {
  return /^(?:br|p|div|li|tr|dt|dd|h[1-6]|summary)$/u.test(name) ? "\n" : "";
}

/** Does the text hold a tag or a named character of HTML? */
export function hasHtml(text: string): boolean {
  return /<\/?(?:a|b|br|code|del|div|em|font|h[1-6]|i|img|ins|li|mark|ol|p|s|small|span|strong|sub|sup|u|ul|wbr)(?:\s[^<>]{0,300})?\/?>|&(?:[a-z]{2,10}|#\d{1,6}|#x[\da-f]{1,6});/iu.test(
    text,
  );
}

/** Is the tag one that stands behind a word, as in `Option<T>`? Then it is text. */
export function isTypeArgument(tag: string, before: string): boolean {
  return /^<[A-Za-z]\w{0,20}>$/u.test(tag) && /\w$/u.test(before) && !hasHtml(tag);
}

/** Addresses that tags point to: links and embeds, not pictures or styles. */
export function findTagLinks(html: string): readonly string[] {
  const tags = html.match(/<(?:a|iframe|video|source|embed|script)\s[^<>]*>/giu) ?? [];
  return tags.flatMap((tag) => {
    const target = /\s(?:href|src)\s*=\s*["']?([^"'\s>]+)/iu.exec(tag)?.[1] ?? "";
    const id = /speakerdeck/iu.test(tag)
      ? /\sdata-id\s*=\s*["']?(\w+)/iu.exec(tag)?.[1]
      : undefined;
    if (id) return [embedUrl("speakerdeck", id) ?? []].flat();
    if (/^<script/iu.test(tag)) return [];
    // A card shows the page whose address it is given.
    const shown = /^<iframe/iu.test(tag) ? /[?&]url=(https?:.*)/iu.exec(target)?.[1] : undefined;
    return findUrls(shown ?? (target.startsWith("//") ? `https:${target}` : target)).slice(0, 1);
  });
}
