import { foldWidth } from "../text/fold.ts";

declare const normal: unique symbol;

/** A question whose width, quotes and apostrophes are folded. Nobody folds it again. */
export type Normal = string & { readonly [normal]: true };

/**
 * The one form in which a question is read: NFKC, straight quotes, numbers of meetups in digits.
 *
 * Phones and Macs type ’ and “”, and what's is no other word than what’s.
 */
export function normalize(question: string): Normal {
  const plain = foldWidth(question)
    .replace(/[‘’‛ʼ´`](?=\p{L})|(?<=\p{L})[‘’‛ʼ´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .trim();
  return plain as Normal; // as: this is where the brand is given.
}
