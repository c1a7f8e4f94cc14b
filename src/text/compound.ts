/**
 * The parts of a katakana compound: コンテナ and ランタイム of コンテナランタイム.
 *
 * Katakana words are written without a space between them, so a note about コンテナランタイム must be
 * found by either. `Intl.Segmenter` knows many of the parts but shreds the words it does not know
 * (ガ/ベ/ージ/コレクション). Shreds in a row are taken to be one such word.
 */
/** Cuts Japanese where a dictionary has words. */
export const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const shortestPart = 3;
const shortestCompound = 6;
/** Ends of words, which the segmenter takes for words. */
const endings: ReadonlySet<string> = new Set(["ション", "メント", "ティブ", "リティ", "ミング"]);

const cache = new Map<string, readonly string[]>();
const cachedWords = 20_000;

/** The parts in order; none where the word is no compound, or an unknown one. */
export function compoundParts(word: string): readonly string[] {
  if (word.length < shortestCompound) return [];
  const known = cache.get(word);
  if (known) return known;
  const parts = split(word);
  if (cache.size >= cachedWords) cache.clear();
  cache.set(word, parts);
  return parts;
}

function split(word: string): readonly string[] {
  const parts: string[] = [];
  let shreds = "";
  for (const { segment } of segmenter.segment(word)) {
    if (segment.length < shortestPart || endings.has(segment)) {
      shreds += segment;
      continue;
    }
    if (shreds.length >= shortestPart) parts.push(shreds);
    else if (shreds !== "") parts.push(shreds + segment); // ラン/タイム
    shreds = "";
    parts.push(segment);
  }
  if (shreds.length >= shortestPart) parts.push(shreds);
  return parts.filter((part) => part !== word);
}
