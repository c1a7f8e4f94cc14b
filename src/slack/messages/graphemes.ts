const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The characters of a text as readers see them: an emoji or a letter with its accents is one. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** The first `count` characters of a text as readers see them. */
export function firstGraphemes(text: string, count: number): string {
  let length = 0;
  let taken = 0;
  for (const grapheme of graphemes(text)) {
    if (taken === count) break;
    taken += 1;
    length += grapheme.length;
  }
  return text.slice(0, length);
}
