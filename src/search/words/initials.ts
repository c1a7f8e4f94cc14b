/**
 * The abbreviation that words spell by their initials: LSTM for "long short-term memory".
 *
 * The table of terms lists the field's own. Of any other, an asker may spell out what the notes only
 * abbreviate; then some of the words are not in the notes at all.
 */
import type { Word } from "../../text/analyzer.ts";
import type { Vocabulary } from "../index/vocabulary.ts";

/** An abbreviation that the notes use, and the words of the question it stands for. */
export interface Initials {
  readonly term: string;
  readonly start: number;
  /** How many words it takes. */
  readonly length: number;
}

/** Fewer letters are often a word by chance, as are the initials of words that the notes all have. */
const shortestTerm = 4;
const longestTerm = 8;

/** The abbreviations of the longest runs of words, from left to right. */
export function findInitials(words: readonly Word[], vocabulary: Vocabulary): Initials[] {
  const found: Initials[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const longest = abbreviationAt(words, start, vocabulary);
    if (!longest) continue;
    found.push(longest);
    start += longest.length - 1;
  }
  return found;
}

function abbreviationAt(
  words: readonly Word[],
  start: number,
  vocabulary: Vocabulary,
): Initials | undefined {
  const run = words.slice(start, start + longestTerm);
  const other = run.findIndex((word) => !isLatin(word));
  for (let length = other < 0 ? run.length : other; length > 1; length -= 1) {
    const spelledOut = run.slice(0, length);
    const term = spelledOut.map(initialsOf).join("");
    if (term.length < shortestTerm || vocabulary.find(term) === undefined) continue;
    if (spelledOut.every((word) => vocabulary.find(word.term) !== undefined)) continue;
    return { term, start, length };
  }
  return undefined;
}

function isLatin({ script, term }: Word): boolean {
  return script === "latin" && /^[a-z][a-z'-]+$/u.test(term);
}

/** `st` of short-term. */
function initialsOf({ term }: Word): string {
  return term
    .split("-")
    .map((part) => part.charAt(0))
    .join("");
}
