/** A letter that no other language of the notes has. */
export const japaneseLetter = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** How many of them stand in the text. */
export function countJapaneseLetters(text: string): number {
  return text.match(everyLetter)?.length ?? 0;
}

const everyLetter = new RegExp(japaneseLetter, "gu");
