import type { Locale } from "../search/query.ts";
import { japaneseLetter } from "../text/japanese-letters.ts";
import { isStopWord } from "../text/stop-words.ts";

/** The language that a text shows by its script; `defaultLocale` where it shows none. */
export function localeOf(question: string, defaultLocale: Locale): Locale {
  if (japaneseLetter.test(question)) return asksInEnglish(question) ? "en" : "ja";
  return twoWords.test(question) ? "en" : defaultLocale;
}

/** Numbers and lone letters may stand between: "top 10 tips", "where's meetup". */
const twoWords =
  /\p{Script=Latin}{2}(?:'\p{Script=Latin}{1,2}|(?:\s+[\d.#]{1,8}){1,2})?\s+\p{Script=Latin}{2}/u;

/** "when was 港の夜 #3?": English around a Japanese name, where no Japanese sentence goes on behind a Latin word. */
function asksInEnglish(question: string): boolean {
  const [, first = "", second = ""] = firstTwo.exec(question.toLowerCase()) ?? [];
  if (!isStopWord(first) && !isStopWord(second)) return false;
  return !particleBehind.test(question) && !/\p{Script=Hiragana}[\s?？!！。]*$/u.test(question);
}

const firstTwo = /^\s*([a-z']{1,20})\s+([a-z']{1,20})\b/u;
const particleBehind = /[\p{Script=Latin}\d) ](?:の|って|は|を|が|で|に|と|も|から|まで|など)/u;
