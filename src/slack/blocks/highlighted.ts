/** Text from outside with the words of the question in bold, and with links to click on. */
import { type NamedLink, type Piece, splitAtNames, splitAtUrls } from "../../card/linked-pieces.ts";
import { autolink, link } from "./link.ts";
import { clean, disarm, escaped, escapeEntities } from "./outside-text.ts";

/**
 * As {@link escaped}, with `words` in bold wherever they stand, and addresses to click on.
 *
 * Slack sets bold only between spaces or marks of its own script, so a space is added where a word
 * touches a Japanese one. Nothing is bold inside an address, a path or an identifier. Where a name of `links`
 * stands, it can be clicked on, too. Marks that would take the text beyond `max` are left out, the bold first,
 * and no letter is lost for them.
 */
export function highlighted(
  text: string,
  words: readonly string[],
  max: number,
  links: readonly NamedLink[] = [],
): string {
  const source = clean(text);
  const urls = splitAtUrls(source);
  const pieces = urls.flatMap((piece) =>
    piece.url === undefined ? splitAtNames(piece, links) : piece,
  );
  const bold = patternOf(words);
  for (const { of, pattern } of [{ of: pieces, pattern: bold }, { of: pieces }, { of: urls }]) {
    const line = of.map((piece) => written(piece, pattern)).join("");
    if (line.length <= max) return line;
  }
  return escaped(source, max);
}

function written({ text, url }: Piece, bold: RegExp | undefined): string {
  if (url === undefined) return marked(text, bold);
  return url === text ? autolink(url) : link(url, text, url.length * 2 + text.length * 6 + 300);
}

function marked(text: string, pattern: RegExp | undefined): string {
  if (!pattern) return escapeEntities(disarm(text));
  let line = "";
  let from = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const end = index + word.length;
    if (isInIdentifier(text, index, end)) continue;
    const before = escapeEntities(disarm(text.slice(from, index)));
    line += `${before}${gap(text[index - 1])}*${escapeEntities(word)}*${gap(text[end])}`;
    from = end;
  }
  return line + escapeEntities(disarm(text.slice(from)));
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

function gap(neighbour: string | undefined): string {
  return neighbour === undefined || /[\s!-%'-)+-/:;=?@[\]^{|}]/u.test(neighbour) ? "" : " ";
}
