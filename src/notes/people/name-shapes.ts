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
const japaneseEnding = "[田川村沢澤崎﨑藤島嶋橋岡谷塚森尾浦瀬坂井本木原野口山根]";
const chineseSurname =
  "[王李张張刘劉陈陳杨楊赵趙黄黃吴吳徐孙孫胡朱郭马馬罗梁宋郑鄭谢韩韓冯馮董萧蕭曹袁邓鄧许傅曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈魏薛叶葉阎閻潘戴钟鍾汪姜范谭譚廖邹鄒陆陸郝崔邱秦顾顧侯邵孟钱錢汤黎乔喬贺賀赖賴龚龔何林]";
/** Words made as such names are. */
const words =
  "日本|基本|資本|标本|標本|見本|台本|脚本|絵本|古本|手本|製本|抜本|成本|版本|土木|樹木|草原|平原|高原|還原|分野|視野|荒野|窓口|入口|出口|人口|悪口|糸口|接口|登山|火山|鉱山|天井|水田|油田|河川|農村|漁村|諸島|列島|半島|離島|語尾|末尾|電池|渓谷|林業|森林|王国|何度|何人|何個|何故|胡椒|朱肉|曾経|曾经";
/** 山田, 佐藤: two kanji, the second of which ends many family names. */
export const japaneseSurname = new RegExp(`^(?!${words})[${han}]${japaneseEnding}$`, "u");
/** 王磊, 陈晓东: one of the commonest family names of China, and one or two characters. */
export const chinese = new RegExp(`^(?!${words})${chineseSurname}[${han}]{1,2}$`, "u");
/** スコット・ロウ */
export const transcribed =
  /^[\p{Script=Katakana}ー]{2,}(?:[・＝ ][\p{Script=Katakana}ー]{2,}){1,3}$/u;
const koreanSurname =
  "[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모]";
/** One of the surnames of Korea, and two syllables: 김민수 */
export const korean = new RegExp(`^${koreanSurname}\\p{Script=Hangul}{2}$`, "u");
/** 류진: the same with one syllable, where a name is looked for. */
export const shortKorean = new RegExp(`^${koreanSurname}\\p{Script=Hangul}{1,2}$`, "u");
/** A particle of a name in Latin script: the "van" of Vincent van Gogh. */
export const particle = new RegExp(`^(?:${particles})$`, "u");

/**
 * May a part of the text be a name: are there two words with capitals beside each other, a few kanji or three Korean
 * syllables by themselves? Cheaper than to weigh the evidence.
 */
export function mayHoldName(text: string): boolean {
  return latinName.test(text) || otherName.test(text);
}

const latinName = new RegExp(
  `(?<!\\p{Script=Latin})\\p{Lu}[\\p{Script=Latin}\\p{M}'’.-]{0,19}(?:\\s+(?:\\p{Lu}|(?:${particles})(?!\\p{L})|["“])|\\s*[(（])`,
  "u",
);
const otherName = new RegExp(
  [
    `(?<!\\p{L})[${han}]{3,5}(?!\\p{L})`,
    `(?<![${han}])(?:[${han}]${japaneseEnding}|${chineseSurname}[${han}])(?![${han}])`,
    `[${han}][ 　][${han}${kana}]`,
    "\\p{Script=Katakana}[・＝ ]\\p{Script=Katakana}",
    "(?<!\\p{L})\\p{Script=Hangul}{3}(?!\\p{L})",
  ].join("|"),
  "u",
);
