/**
 * Makes text from outside (notes, questions, names) safe to show in Slack.
 *
 * Without this, `<!channel>` in a question would page everyone. Every function cuts as well, since a
 * cut after escaping could leave half an entity, which Slack would show or refuse.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
import { wholeGraphemes } from "../../card/graphemes.ts";
import { unbroken } from "./unbroken.ts";

/** Longest line of a list, of a fact or of a heading in a section. */
export const lineLength = 290;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** For a `plain_text` object, which Slack does not parse: one line, cut to `max` characters. */
export function plain(text: string, max: number): string {
  return cut(oneLine(clean(text)), max, (line) => line);
}

/** For a `mrkdwn` object: no mention, link or formatting of its own; may have line breaks. */
export function escaped(text: string, max: number): string {
  return cut(disarm(unbroken(clean(text))), max, escapeEntities);
}

/** As {@link escaped}, on one line. */
export function escapedLine(text: string, max: number): string {
  return cut(disarm(unbroken(oneLine(clean(text)))), max, escapeEntities);
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

/** Takes out what is invisible and can mislead: controls, direction marks, halves of characters. */
export function clean(text: string): string {
  return withoutUser(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replaceAll("\t", " ")
    .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\uFEFF]/gu, "")
    .trim();
}

/** Addresses without the user and password in them, which are a secret, or look like a host. */
export function withoutUser(text: string): string {
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
export function disarm(text: string): string {
  return text.replace(/`|(?<![\p{L}\p{N}])[*_~](?=\S)/gu, "$&\u200B");
}

export function escapeEntities(text: string): string {
  return text.replace(/[&<>]/gu, (character) => entities[character] ?? character);
}

/** "&amp;" is the longest that a character is written as. */
const longestWritten = 5;

export function cut(text: string, max: number, write: (text: string) => string): string {
  const whole = write(text);
  if (whole.length <= max) return whole;
  let fitting = max - 1;
  const over = () => write(text.slice(0, fitting)).length - (max - 1);
  for (let beyond = over(); beyond > 0; beyond = over()) {
    fitting -= Math.ceil(beyond / longestWritten);
  }
  return `${write(wholeGraphemes(text, fitting)).trimEnd()}…`;
}
