/** Text in quotes of any kind, as the source of a regular expression for text in its NFKC form. */
export const quotedText =
  /"([^"]{1,200})"|[“”„]([^”“]{1,200})[”“]|「([^」]{1,200})」|『([^』]{1,200})』/u.source;

/** What stands between the quotes, of the groups that {@link quotedText} matched. */
export function insideQuotes(groups: readonly (string | undefined)[]): string | undefined {
  return groups.find((group) => group !== undefined)?.trim();
}
