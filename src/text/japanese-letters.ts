/** A letter that no other language of the notes has. */
export const japaneseLetter = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** How many of them stand in the text. */
export function countJapaneseLetters(text: string): number {
  return text.match(everyLetter)?.length ?? 0;
}

const everyLetter = new RegExp(japaneseLetter, "gu");

/** Share of Japanese letters from which a text is Japanese: notes are full of Latin names. */
const japaneseFrom = 0.1;

/** Whether a text is Japanese, by its letters. */
export function isJapanese(text: string): boolean {
  const japanese = countJapaneseLetters(text);
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return japanese > 0 && japanese >= japaneseFrom * (japanese + latin);
}
