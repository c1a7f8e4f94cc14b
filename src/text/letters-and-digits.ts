/** The letters and digits of a text without case and width: what two writings of one title share. */
export function lettersAndDigits(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Is the word in Latin letters, and in nothing else? */
export function isLatinWord(word: string): boolean {
  return /^\p{Script=Latin}+$/u.test(word);
}
