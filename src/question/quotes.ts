/** Text in quotes of any kind, as the source of a regular expression for text in its normal form. */
export const quotedText = /"[^"]{1,200}"|「[^」]{1,200}」|『[^』]{1,200}』/u.source;

/** What stands between the quotes of a text that {@link quotedText} matched. */
export function insideQuotes(quoted: string): string {
  return quoted.slice(1, -1).trim();
}

/** The text with what stands in quotes made unreadable, letter for letter, so that places stay. */
export function maskQuotes(text: string): string {
  return text.replace(quotes, (quoted) => mask.repeat(quoted.length));
}

/** All text in quotes. */
export const quotes = new RegExp(quotedText, "gu");
/** Stands for a quoted letter; of private use, so that no question needs it. */
const mask = "\u{E000}";
