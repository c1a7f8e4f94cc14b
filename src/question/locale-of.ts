import type { Locale } from "../search/query.ts";
import { japaneseLetter } from "../text/japanese-letters.ts";

/** The language that a text shows by its script; `defaultLocale` where it shows none. */
export function localeOf(question: string, defaultLocale: Locale): Locale {
  if (japaneseLetter.test(question)) return "ja";
  return twoWords.test(question) ? "en" : defaultLocale;
}

/** Numbers and lone letters may stand between: "top 10 tips", "where's meetup". */
const twoWords =
  /\p{Script=Latin}{2}(?:'\p{Script=Latin}{1,2})?(?:\s+[\d.#]{1,8}){0,2}\s+\p{Script=Latin}{2}/u;
