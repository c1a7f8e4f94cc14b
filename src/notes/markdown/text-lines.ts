import type { RichText } from "./block.ts";

/** The lines of a paragraph, each with the links that begin in it. */
export function splitLines({ text, links, bold }: RichText): readonly RichText[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    const own = links.filter((link) => link.start >= from && link.start < start);
    return { text: line, links: own.map((link) => ({ ...link, start: link.start - from })), bold };
  });
}
