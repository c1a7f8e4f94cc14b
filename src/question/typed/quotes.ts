/** Text in quotes of any kind, as the source of a regular expression for text in its NFKC form. */
export const quotedText =
  /"([^"]{1,200})"|[“”„]([^”“]{1,200})[”“]|「([^」]{1,200})」|『([^』]{1,200})』/u.source;

/** What stands between the quotes, of the groups that {@link quotedText} matched. */
export function insideQuotes(groups: readonly (string | undefined)[]): string | undefined {
  return groups.find((group) => group !== undefined)?.trim();
}

/** The text after `change`, which does not see what stands in quotes. */
export function outsideQuotes(text: string, change: (text: string) => string): string {
  const quotes: string[] = [];
  const bare = text.replaceAll(gap, " ").replace(quoted, (quote) => {
    quotes.push(quote);
    return gap;
  });
  return change(bare).replaceAll(gap, () => quotes.shift() ?? "");
}

const quoted = new RegExp(quotedText, "gu");
/** Stands for a quoted part; of private use, so that no question needs it. */
const gap = "\u{E000}";
