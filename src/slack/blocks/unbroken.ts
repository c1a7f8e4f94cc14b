/** Days, counts and shares of a hundred that no narrow screen takes apart, and lines that begin with no dot. */

/** A space at which no line ends, and what keeps two letters together that have none between them. */
const space = "\u00A0";
const joiner = "\u2060";

const days = "Mon|Tue|Wed|Thu|Fri|Sat|Sun";
const months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

/** Spaces before the dot between two facts and before `#7`, within `Wed 5 Nov 2025`, and within `2 %`, `4 talks`, 「発表 4 件」. */
const spaces = new RegExp(
  [
    " (?=· |#\\d)",
    `(?<=\\b(?:${days})) (?=\\d)`,
    `(?<=\\d) (?=(?:${months})\\b)`,
    `(?<=\\b(?:${months})) (?=\\d{4}\\b)`,
    "(?<=\\d) (?=[%件回人年]|(?:talks?|meetups?|people|person|more)\\b)",
    "(?<=発表|ほか|全) (?=\\d)",
  ].join("|"),
  "gu",
);
const japaneseDay = /\d{4}年\d{1,2}月(?:\d{1,2}日(?:\([日月火水木金土]\))?)?|発表(?=\u00A0\d)/gu;

/** Longest name that stands whole in a line, and longest of Japanese letters, each of which may end one. */
const longestWhole = 24;
const longestJapanese = 8;

/** A short name that no narrow screen takes apart. */
export function wholeName(name: string): string {
  if (name.length > longestWhole) return name;
  const words = name.replaceAll(" ", space);
  if (name.length > longestJapanese) return words;
  return words.replace(
    /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])(?=\p{L})/gu,
    joiner,
  );
}

/** A text with its days and counts whole; what one reads of it stays the same. */
export function unbroken(text: string): string {
  return text
    .replace(spaces, space)
    .replace(japaneseDay, (day) =>
      day.replace(/(?<=\p{Script=Han})(?=[\d(表])|(?<=\d)(?=\p{Script=Han})/gu, joiner),
    );
}
