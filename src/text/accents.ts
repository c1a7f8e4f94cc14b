/** Letters that are no others with an accent, and how people type them without their keys. */
const typedAs: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const beyondAscii = /[\u00df-\u024f\u1e00-\u1eff]/gu;

/** A lower-case text with the Latin letters that any keyboard has: hervé is herve, łukasz is lukasz. */
export function withoutAccents(text: string): string {
  return text.replace(
    beyondAscii,
    (letter) => typedAs[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, ""),
  );
}
