/** What the tags of a page are to its reader. */
import { embedUrl } from "./embed.ts";
import { findUrls } from "./url.ts";

export type Attributes = Readonly<Record<string, string>>;

/** Does nobody see what is in it, or is it no text? */
export function isUnseen(tag: string, { hidden, style = "", ...attributes }: Attributes): boolean {
  const isHidden = hidden !== undefined || attributes["aria-hidden"] === "true";
  return unseen.has(tag) || isHidden || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

const unseen = new Set(
  "script style noscript template svg math head nav footer form select button textarea".split(" "),
);

/** Does a paragraph end where it begins and ends? */
export function isSetOff(tag: string): boolean {
  return blockTags.has(tag);
}

const blockTags = new Set(
  "p div section article main header body html aside figure figcaption address dl dt dd details summary center".split(
    " ",
  ),
);

export function isListTag(tag: string): boolean {
  return tag === "ul" || tag === "ol";
}

/** Does it gather blocks of its own? */
export function opensBlock(tag: string): boolean {
  return isListTag(tag) || /^(?:li|blockquote|table|h[1-6])$/u.test(tag);
}

/** The address of slides or of a video that is shown in place. */
export function embedIn(tag: string, attributes: Attributes): string | undefined {
  const id = attributes["data-id"];
  if (tag === "script" && id && /speakerdeck/iu.test(attributes.src ?? attributes.class ?? ""))
    return embedUrl("speakerdeck", id);
  if (!/^(?:iframe|video|embed|source)$/u.test(tag)) return undefined;
  return findUrls((attributes.src ?? "").replace(/^\/\//u, "https://"))[0];
}
