const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The characters of a text as readers see them: an emoji or a letter with its accents is one. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/**
 * The first `count` characters of a text as readers see them.
 *
 * @param size Longest that they may be together as JSON, in UTF-16 units: a quote takes two, a family of
 * emoji a dozen.
 */
export function firstGraphemes(
  text: string,
  count: number,
  size = Number.POSITIVE_INFINITY,
): string {
  let length = 0;
  let taken = 0;
  let written = 0;
  for (const grapheme of graphemes(text)) {
    written += JSON.stringify(grapheme).length - 2; // Without the quotes around it.
    if (taken === count || written > size) break;
    taken += 1;
    length += grapheme.length;
  }
  return text.slice(0, length);
}

/** A family of emoji has 11 UTF-16 units, a flag 14; beyond this are letters buried under accents. */
const longestGrapheme = 50;

/** The first `length` UTF-16 units of a text, without a last character that would be cut in two. */
export function wholeGraphemes(text: string, length: number): string {
  const near = text.slice(0, length + longestGrapheme); // To look at all of a long text takes long.
  return text.slice(0, segmenter.segment(near).containing(length)?.index ?? length);
}
