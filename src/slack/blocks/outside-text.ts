/**
 * Makes text from outside (notes, questions, names) safe to show in Slack.
 *
 * Without this, `<!channel>` in a question would page everyone. Every function cuts as well, since a
 * cut after escaping could leave half an entity, which Slack would show or refuse.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
import { graphemes } from "../../card/graphemes.ts";

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
 * As {@link escaped}, with `words` in bold wherever they stand.
 *
 * Slack sets bold only between spaces or marks of its own script, so a space is added where a word
 * touches a Japanese one. Words that would take the text beyond `max` cost it its bold, no letter.
 */
export function highlighted(text: string, words: readonly string[], max: number): string {
  const pattern = patternOf(words);
  const source = clean(text);
  if (pattern === undefined) return escaped(source, max);
  const pieces = source.split(pattern); // Every second piece is a word: the pattern captures.
  const marked = pieces.map((piece, index) => {
    if (index % 2 === 0) return escapeEntities(disarm(piece));
    const before = pieces[index - 1]?.at(-1);
    const after = pieces[index + 1]?.at(0);
    return `${gap(before)}*${escapeEntities(piece)}*${gap(after)}`;
  });
  const line = marked.join("");
  return line.length <= max ? line : escaped(source, max);
}

/** Longest first, so that 「コンテナ基盤」 is one word; a Latin word only where it stands alone. */
function patternOf(words: readonly string[]): RegExp | undefined {
  const alternatives = words
    .filter((word) => /^[\p{L}\p{N}](?:[^*`\n]*[\p{L}\p{N}])?$/u.test(word))
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const literal = word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
      return /^[\p{ASCII}]+$/u.test(word) ? `(?<![a-z0-9])${literal}(?![a-z0-9])` : literal;
    });
  return alternatives.length > 0 ? new RegExp(`(${alternatives.join("|")})`, "giu") : undefined;
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
  const name = escapedLine(label.replaceAll("|", "｜"), max - address.length - 3);
  return name ? `<${address}|${name}>` : `<${address}>`;
}

function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  return href.replace(/[\s|<>]/gu, encodeURIComponent).replaceAll("&", "&amp;");
}

/** Takes out what is invisible and can mislead: controls, bidi overrides, halves of characters. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replaceAll("\t", " ")
    .replace(/(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "")
    .trim();
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
