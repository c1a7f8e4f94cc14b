/** Text from outside as elements of rich text: with the words of the question in bold, and with links to click on. */
import type { RichTextLink, RichTextText } from "@slack/types";
import { type NamedLink, type Piece, splitAtNames, splitAtUrls } from "../../card/linked-pieces.ts";
import { addressElement, linkElement } from "./link.ts";
import { clean, cut, plain } from "./outside-text.ts";
import { unbroken } from "./unbroken.ts";

type Elements = (RichTextText | RichTextLink)[];

/**
 * A text with `words` in bold wherever they stand, but for those inside an address, a path or an identifier; and with
 * addresses, and names of `links`, to click on. None where nothing is left of the text.
 */
export function richLine(
  text: string,
  { words, links }: { readonly words: readonly string[]; readonly links: readonly NamedLink[] },
  longest: number,
): Elements {
  const pieces = splitAtUrls(clean(text)).flatMap((piece) =>
    piece.url === undefined ? splitAtNames(piece, links) : piece,
  );
  const pattern = patternOf(words);
  return fitting(pieces, longest).flatMap((piece) =>
    piece.url === undefined ? marked(piece.text, pattern) : [written(piece, piece.url)],
  );
}

/** Code or a table as it stands, with its addresses to click on. */
export function richCode(text: string, longest: number): Elements {
  const pieces = splitAtUrls(clean(text));
  return fitting(pieces, longest).map(({ text, url }) =>
    url === undefined ? { type: "text", text } : linkElement(url, text),
  );
}

/** One line of it, in bold. */
export function richHeading(text: string, longest: number): Elements {
  const line = plain(text, longest);
  return line === "" ? [] : [bold(line)];
}

/** The pieces that fit; of the first that does not, what fits of it if it is no address, and an ellipsis. */
function fitting(pieces: readonly Piece[], longest: number): readonly Piece[] {
  const shown: Piece[] = [];
  let room = longest;
  for (const piece of pieces.filter(({ text }) => text !== "")) {
    if (piece.text.length > room) {
      const text = piece.url === undefined && room > 0 ? cut(piece.text, room, asItIs) : "…";
      return [...shown, { text }];
    }
    shown.push(piece);
    room -= piece.text.length;
  }
  return shown;
}

function asItIs(text: string): string {
  return text;
}

function written({ text }: Piece, url: string): RichTextText | RichTextLink {
  return url === text ? addressElement(url) : linkElement(url, text);
}

function marked(text: string, pattern: RegExp | undefined): Elements {
  const elements: Elements = [];
  let from = 0;
  for (const { 0: word, index } of pattern ? text.matchAll(pattern) : []) {
    const end = index + word.length;
    if (isInIdentifier(text, index, end)) continue;
    elements.push(...plainText(text.slice(from, index)), bold(word));
    from = end;
  }
  return [...elements, ...plainText(text.slice(from))];
}

function plainText(text: string): Elements {
  return text === "" ? [] : [{ type: "text", text: unbroken(text) }];
}

function bold(text: string): RichTextText {
  return { type: "text", text, style: { bold: true } };
}

/** Longest path or identifier that is looked at around a word. */
const longestIdentifier = 200;

/** Whether a stretch is part of a path, an address or a name of code: `GC_HEAP`, `a/b.ts`, `camelCase`, `--a-flag`. */
function isInIdentifier(text: string, start: number, end: number): boolean {
  const before =
    /(?<![!-~])[!-~]*$/u.exec(text.slice(Math.max(0, start - longestIdentifier), start))?.[0] ?? "";
  const after = /^[!-~]*/u.exec(text.slice(end, end + longestIdentifier))?.[0] ?? "";
  if (/(?<![\w-])--\w/u.test(before)) return true; // --all-namespaces
  const around = (before + text.slice(start, end) + after).replace(
    /^[^\w/\\@#$]+|(?<![^\w/])[^\w/]+$/gu,
    "",
  );
  if (around.length <= end - start) return false;
  return /[\w)][_/\\@#$=][\w(]|^[/@#$_]|::|[a-z\d]\.[a-z]|[a-z][A-Z]/u.test(around);
}

/** Longest first, so that 「コンテナ基盤」 is one word; a Latin word only where it stands alone. */
function patternOf(words: readonly string[]): RegExp | undefined {
  const alternatives = words
    .filter((word) => /^[\p{L}\p{N}](?:[^*`\n]*[\p{L}\p{N}])?$/u.test(word))
    .filter((word) => !/^[^\p{ASCII}]$/u.test(word)) // 使 stands in half of all words.
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const literal = word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
      return /^[\p{ASCII}]+$/u.test(word) ? `(?<![a-z0-9])${literal}(?![a-z0-9])` : literal;
    });
  return alternatives.length > 0 ? new RegExp(alternatives.join("|"), "giu") : undefined;
}
