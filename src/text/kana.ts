/** Katakana as hiragana, ヴ as ブ, iteration marks written out. */
export function foldKana(word: string): string {
  return word
    .replace(/ヴ([ァィェォ])/gu, (_, small: string) => vowelOfB[small] ?? "ぶ")
    .replace(/ヴ/gu, "ぶ")
    .replace(/[ァ-ヶ]+/gu, hiragana)
    .replace(/([ぁ-ん])[ゝヽ]/gu, "$1$1");
}

const vowelOfB: Readonly<Record<string, string>> = { ァ: "ば", ィ: "び", ェ: "べ", ォ: "ぼ" };

function hiragana(katakana: string): string {
  return String.fromCharCode(...Array.from(katakana, (kana) => kana.charCodeAt(0) - 0x60));
}

/** Whether a folded word is written in kana. */
export function isKana(term: string): boolean {
  return /^[ぁ-んー]+$/u.test(term);
}

/** Hiragana as katakana. */
export function katakana(word: string): string {
  return word.replace(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
