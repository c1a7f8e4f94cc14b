import { localeOf } from "../../question/locale-of.ts";
import type { Locale } from "../../search/query.ts";
import type { Payload } from "./payload.ts";

/**
 * What a person typed, out of what Slack made of it: the bot's own mention and every other token
 * taken off, links as their labels, entities as their characters.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function questionFrom(text: string): string {
  return text
    .replace(/<([^<>]*)>/gu, (_, token: string) => readable(token))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&") // Last: `&amp;lt;` is somebody's `&lt;`.
    .replace(/\s+/gu, " ")
    .replace(/(\p{M}{4})\p{M}+/gu, "$1") // No letter of any script has more marks.
    .trim();
}

/** `@U1` and `!channel` name nobody to search for; `#C1|general` and `https://…|label` have a label. */
function readable(token: string): string {
  const bar = token.indexOf("|");
  const target = bar === -1 ? token : token.slice(0, bar);
  const label = bar === -1 ? "" : token.slice(bar + 1);
  switch (target[0]) {
    case "@":
    case "!":
      return " ";
    case "#":
      return label && `#${label}`;
    default:
      return label || target;
  }
}

/** More shows no more of a language. */
const longestShown = 500;

/** The language in which a person asked; `fallback` where their words show none, or are not theirs. */
export function languageAsked({ surface, words }: Payload, fallback: Locale): Locale {
  if (words === undefined || surface === "shortcut") return fallback;
  return localeOf(questionFrom(words.slice(0, longestShown)), fallback);
}
