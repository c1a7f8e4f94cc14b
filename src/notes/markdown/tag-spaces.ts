/**
 * The text with plain spaces instead of all others, such as U+00A0 and U+3000, wherever a tag of HTML
 * may be: from a `<` and a letter to the next blank line.
 *
 * markdown-it 15.0.3 takes such a space in a tag for one that divides and for a part of a value, and
 * tries both each time: `<a x= b= b= b=…` with a hundred of them would never be read to its end.
 */
export function withPlainSpacesInTags(text: string): string {
  let mayBeTag = false;
  const lines = text.split("\n").map((line) => {
    const start = mayBeTag ? 0 : line.search(/<[A-Za-z]/u);
    mayBeTag = line.trim() !== "" && (mayBeTag || start !== -1);
    return mayBeTag ? line.slice(0, start) + line.slice(start).replace(/[^\S\t ]/gu, " ") : line;
  });
  return lines.join("\n");
}
