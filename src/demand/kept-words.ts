import { firstGraphemes } from "../card/graphemes.ts";
import { foldText } from "../text/fold.ts";

/** Longest question that is kept, in characters as readers see them, and in units of UTF-16. */
const longest = 120;
const largest = 400;

/**
 * The words of a question as they are kept: on one line, without what names a member of the workspace
 * (mentions, the names they are read as, ids, addresses of mail) and without addresses of the web.
 */
export function keptWords(question: string): string {
  const plain = question
    .normalize("NFKC")
    .replace(/@"[^"]*"/gu, " ")
    .replace(/<[^<>]*>/gu, " ")
    .replace(/https?:\S+/gu, " ")
    .replace(/[^\s@]{1,64}@[^\s@]{1,255}/gu, " ")
    .replace(/\b[UW][A-Z0-9]{7,}\b/gu, " ")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return firstGraphemes(plain, longest, largest);
}

/** What two spellings of one question share. */
export function keyOfWords(words: string): string {
  const letters = foldText(words).replace(/[^\p{L}\p{N}]+/gu, " ");
  return letters.trim() || words;
}
