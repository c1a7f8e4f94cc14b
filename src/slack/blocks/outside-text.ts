/**
 * Makes text from outside (notes, questions, names) safe to show in Slack.
 *
 * Without this, `<!channel>` in a question would page everyone. Every function cuts as well, since a
 * cut after escaping could leave half an entity, which Slack would show or refuse.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
import { graphemes } from "../../card/graphemes.ts";
import { findUrls } from "../../notes/markdown/url.ts";

/** Longest line of a list, of a fact or of a heading in a section. */
export const lineLength = 290;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** For a `plain_text` object, which Slack does not parse: one line, cut to `max` characters. */
export function plain(text: string, max: number): string {
  return cut(oneLine(clean(text)), max, (grapheme) => grapheme);
}

/** For a `mrkdwn` object: no mention, link or formatting of its own; may have line breaks. */
export function escaped(text: string, max: number): string {
  return cut(disarm(clean(text)), max, escapeEntities);
}

/** As {@link escaped}, on one line. */
export function escapedLine(text: string, max: number): string {
  return escaped(oneLine(clean(text)), max);
}

/** For a message's `text`, which is read out as it stands: no mention or link. */
export function escapedText(text: string, max: number): string {
  return cut(clean(text), max, escapeEntities);
}

/** A whole line in bold. Slack ignores a `*` that touches a Japanese letter, so bold is never part of a line. */
export function boldLine(text: string, max: number): string {
  const line = escapedLine(text.replaceAll("*", "∗"), max - 2);
  return line && `*${line}*`;
}

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

/** An address and what it is called in the text. */
interface NamedLink {
  readonly text: string;
  readonly url: string;
}

/** A stretch of a text, and where it leads. */
interface Piece {
  readonly text: string;
  readonly url?: string;
}

function written({ text, url }: Piece, bold: RegExp | undefined): string {
  if (url === undefined) return marked(text, bold);
  return url === text ? autolink(url) : link(url, text, url.length * 2 + text.length * 6 + 300);
}

function splitAtUrls(text: string): readonly Piece[] {
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
function splitAtNames({ text }: Piece, links: readonly NamedLink[]): readonly Piece[] {
  const named = links
    .map((one) => ({ name: clean(one.text), url: one.url }))
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

/** Longest address that is shown whole. */
const longestAddress = 60;

function autolink(url: string): string {
  return link(
    url,
    cut(shownAddress(url), longestAddress, (letter) => letter),
    url.length * 2 + longestAddress * 6,
  );
}

/** An address as a label: without what every address has, and without a user and password. */
export function shownAddress(url: string): string {
  return withoutUser(url)
    .replace(/^https?:\/\//iu, "")
    .replace(/\/$/u, "");
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

/** Whether a stretch is part of a path, an address or a name of code: `GC_HEAP`, `a/b.ts`, `camelCase`. */
function isInIdentifier(text: string, start: number, end: number): boolean {
  const before =
    /(?<![!-~])[!-~]*$/u.exec(text.slice(Math.max(0, start - longestIdentifier), start))?.[0] ?? "";
  const after = /^[!-~]*/u.exec(text.slice(end, end + longestIdentifier))?.[0] ?? "";
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

/** Code in a box, as it stands. */
export function codeBlock(text: string, max: number): string {
  const code = clean(text).replaceAll("`", "`\u200B");
  return `\`\`\`${cut(code, max - 6, escapeEntities)}\`\`\``;
}

/** A named link; the bare label where the address is none that a browser should open. */
export function link(url: string, label: string, max: number): string {
  const address = safeAddress(url);
  if (address === undefined || address.length > max / 2) return escapedLine(label, max);
  const end = claimsOther(label, url) ? ` (${new URL(url).host})` : "";
  const room = max - address.length - end.length - 3;
  const name = escapedLine(label.replaceAll("|", "｜"), room);
  return name ? `<${address}|${name}${end}>` : `<${address}>`;
}

/** Whether a label reads as the address of another host than the link's: `bank.example` on `https://thief.example/`. */
function claimsOther(label: string, url: string): boolean {
  const claimed =
    /https?:\/\/([^\s/?#:@]{1,253})|^\s*((?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,63})(?=[/?#:@\s]*$|[/?#:@]\S*\s*$)/iu.exec(
      label,
    );
  const host = claimed?.[1] ?? claimed?.[2];
  if (host === undefined || !URL.canParse(`https://${host}/`)) return false;
  const bare = (one: string) => one.replace(/^www\./u, "");
  return bare(new URL(`https://${host}/`).hostname) !== bare(new URL(url).hostname);
}

function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return undefined;
  parsed.username = "";
  parsed.password = "";
  return parsed.href.replace(/[\s|<>]/gu, encodeURIComponent).replaceAll("&", "&amp;");
}

/** Takes out what is invisible and can mislead: controls, direction marks, halves of characters. */
function clean(text: string): string {
  return withoutUser(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replaceAll("\t", " ")
    .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\uFEFF]/gu, "")
    .trim();
}

/** Addresses without the user and password in them, which are a secret, or look like a host. */
function withoutUser(text: string): string {
  return text.replace(/(https?:\/\/)[^\s/?#@]{0,200}@/giu, "$1");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/**
 * Stops `*`, `_`, `~` and backticks from formatting: an invisible space follows each that could open.
 *
 * Slack has no escape for them, and opens only after a boundary and before a letter.
 */
function disarm(text: string): string {
  return text.replace(/`|(?<![\p{L}\p{N}])[*_~](?=\S)/gu, "$&\u200B");
}

function escapeEntities(grapheme: string): string {
  return grapheme.replace(/[&<>]/gu, (character) => entities[character] ?? character);
}

/** A family of emoji has 11 UTF-16 units, a flag 14; beyond this are letters buried under accents. */
const longestGrapheme = 50;

function cut(text: string, max: number, write: (grapheme: string) => string): string {
  const whole = write(text);
  if (whole.length <= max) return whole;
  let kept = "";
  // So much more that no character is split before `max`; the whole of a long text would take long.
  for (const grapheme of graphemes(text.slice(0, max + longestGrapheme))) {
    const next = kept + write(grapheme);
    if (next.length > max - 1) break;
    kept = next;
  }
  return `${kept.trimEnd()}…`;
}
