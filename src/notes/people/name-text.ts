import { latin } from "./name-shapes.ts";

/** A text without its honorific and brackets, and its words. */
export interface NameText {
  readonly text: string;
  readonly words: readonly string[];
  /** Is it written as names in Latin script are: two to five words with capitals? */
  readonly isLatin: boolean;
}

/** The text as the evidence looks at it. */
export function nameText(text: string): NameText {
  const bare = bareName(text);
  return { text: bare, words: bare.split(" "), isLatin: latin.test(bare) };
}

/** The text without company, brackets and what follows a comma. */
export function bareName(text: string): string {
  return text
    .replace(/[（(][^（()）]*[)）]/gu, " ")
    .replace(/[,、，/／|].*$/su, "")
    .replace(/(?<=\p{L} )["“][^"“”]{1,20}["”] (?=\p{Lu})/u, "") // Ann "Bee" Cee
    .replace(/\s+/gu, " ")
    .trim();
}
