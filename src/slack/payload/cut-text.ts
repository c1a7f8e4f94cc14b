/** More than any text is read, in UTF-16 units: that of 2,000 letters outside the plane of the others. */
const longestText = 4_000;

/** The beginning of a text that somebody sent, without half a character at its end. */
export function cutText(text: string): string {
  if (text.length <= longestText) return text;
  const isHalved = /[\uD800-\uDBFF]/.test(text.charAt(longestText - 1));
  return text.slice(0, isHalved ? longestText - 1 : longestText);
}
