import { foldWidth } from "../text/fold.ts";

declare const normal: unique symbol;

/** A question whose width, quotes and apostrophes are folded. Nobody folds it again. */
export type Normal = string & { readonly [normal]: true };

/**
 * The one form in which a question is read: NFKC, straight quotes, numbers of meetups in digits.
 *
 * Phones and Macs type ’ and “”, and what's is no other word than what’s and whats; "u" is "you".
 */
export function normalize(question: string): Normal {
  const plain = foldWidth(question)
    .replace(/[‘’‛ʼ´`](?=\p{L})|(?<=\p{L})[‘’‛ʼ´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/(?<![\p{L}'])(who|what|when|where|how)s(?![\p{L}'])/giu, "$1's")
    .replace(/(?<=\b(?:can|could|would|will|do|did|have|r|are) )u(?= )/gu, "you")
    .replace(
      /(?<=\b(?:who|what|where|when|how) )r(?= (?:the|you|your|they|these|those)\b)/gu,
      "are",
    )
    .trim();
  return plain as Normal; // as: this is where the brand is given.
}
