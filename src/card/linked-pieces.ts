/** A text in pieces: what of it leads somewhere, as an address or by the name of a link. */
import { findUrls } from "../notes/markdown/url.ts";

/** An address and what it is called in the text. */
export interface NamedLink {
  readonly text: string;
  readonly url: string;
}

/** A stretch of a text, and where it leads. */
export interface Piece {
  readonly text: string;
  readonly url?: string;
}

/** A text at each address in it. */
export function splitAtUrls(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const url of findUrls(text)) {
    const at = text.indexOf(url, from);
    pieces.push({ text: text.slice(from, at) }, { text: url, url });
    from = at + url.length;
  }
  return [...pieces, { text: text.slice(from) }];
}

/** Links that are looked for in one text. */
const mostNamed = 50;

/** A text at the first place of each name; none within a longer word. */
export function splitAtNames({ text }: Piece, links: readonly NamedLink[]): readonly Piece[] {
  const named = links
    .map((one) => ({ name: one.text.trim(), url: one.url }))
    .filter(({ name }) => text.includes(name))
    .slice(0, mostNamed)
    .toSorted((a, b) => b.name.length - a.name.length);
  const found: { readonly at: number; readonly end: number; readonly url: string }[] = [];
  for (const { name, url } of named) {
    const at = text.indexOf(name);
    const end = at + name.length;
    const isFree = found.every((one) => end <= one.at || at >= one.end);
    if (isFree && isWhole(text, at, end)) found.push({ at, end, url });
  }
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, end, url } of found.toSorted((a, b) => a.at - b.at)) {
    pieces.push({ text: text.slice(from, at) }, { text: text.slice(at, end), url });
    from = end;
  }
  return [...pieces, { text: text.slice(from) }];
}

/** Whether a stretch begins and ends where a word does; where Latin letters stand on neither side, any does. */
function isWhole(text: string, at: number, end: number): boolean {
  const joins = (pair: string) => /^[\p{Script=Latin}\p{N}_]{2}$/u.test(pair);
  return !joins(text.slice(at - 1, at + 1)) && !joins(text.slice(end - 1, end + 1));
}
