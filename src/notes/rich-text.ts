import type { Token } from "markdown-it";
import type { RichText, TextLink } from "./block.ts";
import { findTagLinks, stripTags } from "./html.ts";
import { findUrls } from "./url.ts";

/** Text that stands for itself; addresses in it are links all the same. */
export function plainText(source: string): RichText {
  const text = source.trim();
  const links = findUrls(text).map((url) => ({ url, text: url, start: text.indexOf(url) }));
  return { text, links, bold: false };
}

/** What a reader sees of inline tokens: text, and links with the place where their text stands. */
export function richText(tokens: readonly Token[]): RichText {
  let text = "";
  const links: TextLink[] = [];
  let openLink: { url: string; start: number } | undefined;
  for (const token of tokens) {
    switch (token.type) {
      case "text":
      case "text_special":
      case "code_inline":
        text += token.content;
        break;
      case "softbreak":
      case "hardbreak":
        text += "\n";
        break;
      case "image":
        // A picture says nothing in text, except where it is all that a link has to show.
        if (openLink) text += token.content;
        break;
      case "html_inline":
        for (const url of findTagLinks(token.content)) {
          links.push({ url, text: url, start: text.length });
        }
        text += stripTags(token.content);
        break;
      case "link_open":
        openLink = { url: attribute(token, "href"), start: text.length };
        break;
      case "link_close":
        if (openLink?.url) {
          links.push({ ...openLink, text: text.slice(openLink.start).trim() || openLink.url });
        }
        openLink = undefined;
        break;
    }
  }
  const lead = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    links: links.map((link) => ({ ...link, start: Math.max(0, link.start - lead) })),
    bold: isBold(tokens),
  };
}

function attribute(token: Token, name: string): string {
  return token.attrs?.find(([key]) => key === name)?.[1]?.toString() ?? "";
}

function isBold(tokens: readonly Token[]): boolean {
  const seen = tokens.filter((token) => token.type !== "text" || token.content.trim());
  const first = seen[0]?.type === "strong_open";
  const closesLast = seen.findIndex((token) => token.type === "strong_close") === seen.length - 1;
  return first && closesLast;
}
