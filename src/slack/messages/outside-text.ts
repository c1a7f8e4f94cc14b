/**
 * Makes text from outside (notes, questions, names) safe to show in Slack.
 *
 * Without this, `<!channel>` in a question would page everyone. Every function cuts as well, since a
 * cut after escaping could leave half an entity, which Slack would show or refuse.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
import { graphemes } from "./graphemes.ts";

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

function cut(text: string, max: number, write: (grapheme: string) => string): string {
  const whole = write(text);
  if (whole.length <= max) return whole;
  let kept = "";
  // Beyond `max` nothing can be kept, and a character split there would not fit any more.
  for (const grapheme of graphemes(text.slice(0, max))) {
    const next = kept + write(grapheme);
    if (next.length > max - 1) break;
    kept = next;
  }
  return `${kept.trimEnd()}…`;
}
