/** The shapes that names have in the scripts they are written in. */

const particles = "de|van|von|der|den|la|le|di|da|dos|du|bin|al|y|e|ter|zu";
/** Two to five words with capitals, particles aside. */
export const latin = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?\\p{Lu}[\\p{Script=Latin}\\p{M}'’.-]*(?: (?:\\p{Lu}[\\p{Script=Latin}\\p{M}'’.-]*|${particles}|["“(][\\p{L} ]{1,20}["”)])){1,4}$`,
  "u",
);
const han = "\\p{Script=Han}々ヶ〆";
const kana = "\\p{Script=Hiragana}\\p{Script=Katakana}ー";
/** 河野 信吾 */
export const spacedJapanese = new RegExp(`^[${han}]{1,4}[ 　][${han}${kana}]{1,6}$`, "u");
/** 山田太郎 */
export const joinedJapanese = new RegExp(`^[${han}]{3,5}$`, "u");
/** スコット・ロウ */
export const transcribed =
  /^[\p{Script=Katakana}ー]{2,}(?:[・＝ ][\p{Script=Katakana}ー]{2,}){1,3}$/u;
/** One of the surnames of Korea, and two syllables: 김민수 */
export const korean =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][\p{Script=Hangul}]{2}$/u;
/** A particle of a name in Latin script: the "van" of Vincent van Gogh. */
export const particle = new RegExp(`^(?:${particles})$`, "u");

/**
 * May a part of the text be a name: are there two words with capitals beside each other, a few kanji or three Korean
 * syllables by themselves? Cheaper than to weigh the evidence.
 */
export function mayHoldName(text: string): boolean {
  return anyName.test(text);
}

const anyName = new RegExp(
  [
    `(?<!\\p{Script=Latin})\\p{Lu}[\\p{Script=Latin}\\p{M}'’.-]{0,39}(?:\\s+(?:\\p{Lu}|(?:${particles})(?!\\p{L})|["“])|\\s*[(（])`,
    `(?<!\\p{L})[${han}]{3,5}(?!\\p{L})`,
    `[${han}][ 　][${han}${kana}]`,
    "\\p{Script=Katakana}[・＝ ]\\p{Script=Katakana}",
    "(?<!\\p{L})\\p{Script=Hangul}{3}(?!\\p{L})",
  ].join("|"),
  "u",
);
