/** For a question that found nothing: the words of the notes that its misspelt ones were meant to be. */
import { editDistance } from "../../text/edit-distance.ts";
import { foldWord } from "../../text/fold.ts";
import { isKana } from "../../text/kana.ts";
import type { SearchIndex } from "../index/library.ts";
import type { Vocabulary } from "../index/vocabulary.ts";
import type { WeighedWord } from "./weigh-words.ts";

/** A word of the question, as asked, and the one that it was meant to be, as the notes write it. */
export interface Mended {
  readonly asked: string;
  readonly meant: string;
}

/** Shorter words are near to many. */
const shortest = { kana: 3, latin: 4 } as const;
/** One letter in so many may differ. */
const lettersASlip = 4;
/** Letters that may be missing from the end of a word that was not finished. */
const mostUnfinished = 2;

/** The words that are a slip or two away from one of the notes, or its beginning; none for any that the notes have. */
export function mendedWords(asked: readonly WeighedWord[], { vocabulary }: SearchIndex): Mended[] {
  return asked.flatMap((word) => {
    const term = meantBy(word, vocabulary);
    return term === undefined ? [] : [{ asked: word.text, meant: vocabulary.spelling(term) }];
  });
}

/** How a word was found that may have been meant: by a slip, or as one not finished. */
const guessed: ReadonlySet<string> = new Set(["spelling", "prefix"]);

function meantBy({ text, options: [known] }: WeighedWord, { byLetters }: Vocabulary) {
  const word = foldWord(text);
  const isLatin = /^\p{Script=Latin}+$/u.test(word);
  if (!isLatin && !isKana(word)) return undefined;
  if (word.length < shortest[isLatin ? "latin" : "kana"]) return undefined;
  if (known) return guessed.has(known.bridge) ? known.term : undefined;
  const slips = Math.floor(word.length / lettersASlip);
  return byLetters
    .sharingLetters(word)
    .map(({ term }) => term)
    .filter((term) => term[0] === word[0] && !/\d/u.test(term))
    .find(
      (term) =>
        editDistance(word, term, slips) <= slips ||
        (term.startsWith(word) && term.length - word.length <= mostUnfinished),
    );
}
