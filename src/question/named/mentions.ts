import { beginning, type Names } from "../../catalogue/names.ts";
import { type FoldedLetter, foldLetters } from "../../text/fold-name.ts";
import type { Place } from "../span.ts";

/** A name found in a text in its normal form. */
export interface Mention<T> extends Place {
  readonly value: T;
}

/** Names are looked for up to this length, and at the beginning of a text: a question is short. */
const longestName = 60;
const longestText = 200;

/**
 * Finds the known names in a text, in its order, whatever spaces and punctuation stand inside them.
 *
 * A Latin name must be whole words and a number a whole number; Japanese needs no border. Of two
 * that overlap, the one that begins first counts, and of these the longer.
 */
export function findMentions<T>(text: string, byName: Names<T>): Mention<T>[] {
  const plain = text.slice(0, longestText);
  const letters = foldLetters(plain);
  const mentions: Mention<T>[] = [];
  let from = 0;
  while (from < letters.length) {
    const found = isBorder(letters, from) ? longestAt(letters, from, byName) : undefined;
    if (found) mentions.push(withUnderscores(found.mention, plain));
    from = found ? found.to : from + 1;
  }
  return mentions;
}

/** A handle may end in underscores, which are no letters. */
function withUnderscores<T>(mention: Mention<T>, text: string): Mention<T> {
  let { end } = mention;
  while (text[end] === "_") end += 1;
  return { ...mention, end };
}

function longestAt<T>(
  letters: readonly FoldedLetter[],
  from: number,
  byName: Names<T>,
): { mention: Mention<T>; to: number } | undefined {
  let name = "";
  let longest: { mention: Mention<T>; to: number } | undefined;
  for (let to = from + 1; to <= Math.min(letters.length, from + longestName); to++) {
    const first = letters[from];
    const last = letters[to - 1];
    name += last?.folded ?? "";
    if (to - from === beginning && !byName.mayBeginWith(name)) break;
    const value = byName.get(name);
    const isWhole = to - from > 1 || standsAlone(letters, from);
    if (value !== undefined && first && last && isWhole && isBorder(letters, to)) {
      longest = { mention: { value, start: first.at, end: last.end }, to };
    }
  }
  return longest;
}

/** Whether no kanji stands beside the one at `index`: 会 is the name of a series, and no part of 会場. */
function standsAlone(letters: readonly FoldedLetter[], index: number): boolean {
  const [before, letter, after] = [letters[index - 1], letters[index], letters[index + 1]];
  const isBeside = (a?: FoldedLetter, b?: FoldedLetter) =>
    a !== undefined && b !== undefined && a.end === b.at && isKanji.test(a.folded + b.folded);
  return !isBeside(before, letter) && !isBeside(letter, after);
}

const isKanji = /^\p{Script=Han}{2}$/u;

/** Whether a word may end before the letter at `index`. */
function isBorder(letters: readonly FoldedLetter[], index: number): boolean {
  const before = letters[index - 1];
  const after = letters[index];
  if (!before || !after || before.end !== after.at) return true;
  const kinds = [kindOf(before.folded), kindOf(after.folded)];
  return kinds.includes("other") || kinds[0] !== kinds[1];
}

function kindOf(letter: string): "latin" | "digit" | "other" {
  // Most are of these: the scripts take long to tell.
  if (letter >= "a" && letter <= "z") return "latin";
  if (letter >= "ぁ" && letter <= "鿿") return "other";
  if (/\p{N}/u.test(letter)) return "digit";
  return /\p{Script=Latin}/u.test(letter) ? "latin" : "other";
}
