/**
 * A clock time as people write it: sources of expressions, for the flags `iu`.
 *
 * How much must be written depends on what stands beside it. Before a title an hour alone may count things, 「3点建议」,
 * so there are minutes, a half, or am and pm; behind a day nothing but an hour is meant by `19 Uhr` or 「7時」.
 */

const amOrPm = "[ap]\\.?m";
const chineseHalf = "上午|下午|晚上";
const japaneseOrKoreanHalf = "午前|午後|오전|오후";
/** In Chinese, Japanese and Korean. */
const oClock = "[时時点點시]";

/** `19:00`, `7 pm`, as in a sentence. */
export const clockTime = `\\d{1,2}(?::\\d\\d| ?${amOrPm}\\b\\.?)`;

/** `19:00-21:00 Uhr`, `7pm`, `19h`: before a place. */
export const hoursBeforePlace = `(?:${clockTime}|\\d{1,2}h(?:\\d\\d)?(?!\\p{L}))(?:\\s?[-–~〜]\\s?${clockTime})?(?: Uhr)?`;

const half = `(?:${chineseHalf}|中午|早上|${japaneseOrKoreanHalf})`;
const zone = "\\s?(?:Uhr|hrs|UTC|GMT|JST|KST|CES?T|[ECMP][SD]T)(?![-\\p{L}])";
const beforeTitle =
  `(?:(?:${half}\\s?)?\\d{1,2}[:：]\\d{2}(?:\\s?${amOrPm}\\b\\.?)?|\\d{1,2}\\s?${amOrPm}\\b\\.?|\\d{1,2}h\\d{2}\\b` +
  `|${half}\\s?\\d{1,2}${oClock}(?:\\s?\\d{1,2}[分분]|[半반])?|\\d{1,2}[点點시]\\s?(?:\\d{1,2}[分분]|[半반]))` +
  `(?:${zone}|(?!${zone}))`;

/** `10:00 - 10:30`, `6:30pm`, 「下午2点30分」: round a title. */
export const hoursOfTitle = `(?:${beforeTitle}(?:\\s*[-–—~〜～→]+\\s*|\\s+)(?:${beforeTitle})?|${beforeTitle})`;

const withMinutes = "\\d{1,2}時(?:\\d{2}分|半)?";

/** 「19時〜20時30分」: from when it is, at least; 「3時のおやつ」 is a title. */
export const hoursInKanji = `${withMinutes}\\s*[-–~〜～]\\s*(?:${withMinutes})?`;

const behindDay =
  `(?:(?:${japaneseOrKoreanHalf}|夜|저녁|${chineseHalf})\\s?)?\\d{1,2}(?:[:：.]\\d\\d(?:\\s?${amOrPm}\\.?)?(?:\\s?Uhr)?` +
  `|\\s?(?:${amOrPm}\\.?|Uhr|hrs?|h(?:\\d\\d)?|${oClock}(?:\\s?(?:\\d{1,2}[分분]|[半반]))?))(?:(?![\\p{L}\\d])|(?=から|부터))`;

/** `from 7 pm to 9 pm`, 「夜7時」, `19 Uhr`: behind a day. */
export const hoursBehindDay =
  `(?:(?:from|at|um|ab|von|à|dès|a las|às|das|de)\\s)?${behindDay}` +
  `(?:\\s?(?:[\\p{Pd}〜～~]|to|bis|à|a|até|から|至)\\s?(?:${behindDay})?)?(?:から|부터)?`;

/** `19:00〜21:30`, `7 pm - 9 pm`, `10:00から17:00`. */
const fromTo = new RegExp(
  `(?<![\\d:])(\\d{1,2}(?::\\d\\d)?(?: ?${amOrPm}\\b\\.?)?) ?(?:[-–—~〜～]|から|to|bis) ?(\\d{1,2}:\\d\\d(?: ?${amOrPm}\\b\\.?)?|\\d{1,2} ?${amOrPm}\\b\\.?)`,
  "iu",
);

/** The hours that a line tells, `19:00–21:30`; undefined where it tells none. */
export function hoursIn(text: string): string | undefined {
  const [, from, to] = fromTo.exec(text.normalize("NFKC")) ?? [];
  return from && to ? `${from}–${to}` : undefined;
}
