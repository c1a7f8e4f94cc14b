/** Text in quotes of any kind, as the source of a regular expression for text in its normal form. */
export const quotedText = /"([^"]{1,200})"|「([^」]{1,200})」|『([^』]{1,200})』/u.source;
/** How many groups {@link quotedText} has. */
export const quoteGroups = 3;

/** What stands between the quotes, of the groups that {@link quotedText} matched. */
export function insideQuotes(groups: readonly (string | undefined)[]): string | undefined {
  return groups.find((group) => group !== undefined)?.trim();
}

/** The text with what stands in quotes made unreadable, letter for letter, so that places stay. */
export function maskQuotes(text: string): string {
  return text.replace(quoted, (quote) => mask.repeat(quote.length));
}

const quoted = new RegExp(quotedText, "gu");
/** Stands for a quoted letter; of private use, so that no question needs it. */
const mask = "\u{E000}";
