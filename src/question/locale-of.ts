import type { Locale } from "../search/query.ts";

/** The language that a text shows by its script; `defaultLocale` where it shows none. */
export function localeOf(question: string, defaultLocale: Locale): Locale {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(question)) return "ja";
  return /\p{Script=Latin}{2}\s+\p{Script=Latin}{2}/u.test(question) ? "en" : defaultLocale;
}
