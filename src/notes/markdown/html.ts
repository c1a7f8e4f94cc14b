/** HTML in notes: its text is kept, its links are kept, the rest is not. */
import { embedUrl } from "./embed.ts";
import { findUrls } from "./url.ts";

/** The text without tags; a line break where HTML has one. */
export function stripTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, "")
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]*>/giu, "\n")
    .replace(/<\/?[a-z][^<>]*>/giu, "");
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
    return /^<script/iu.test(tag)
      ? []
      : findUrls(target.startsWith("//") ? `https:${target}` : target).slice(0, 1);
  });
}
