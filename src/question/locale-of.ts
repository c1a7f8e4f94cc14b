import type { Locale } from "../search/query.ts";
import { japaneseLetter } from "../text/japanese-letters.ts";
import { isStopWord } from "../text/words/stop-words.ts";
import { questionBeginnings } from "./lexicon/classes.ts";
import { askedElsewhere } from "./lexicon/elsewhere.ts";
import { thanksElsewhere } from "./lexicon/noise.ts";

/**
 * The language that a text shows by its script; `defaultLocale` where it shows none. Names keep their script in any
 * language: "when was 港の夜 #3?" is asked in English. Who asks in a third language is answered in English.
 */
export function localeOf(question: string, defaultLocale: Locale): Locale {
  if (japaneseLetter.test(question)) return isAskedInEnglish(question) ? "en" : "ja";
  return english.test(question) || thanks.test(question) ? "en" : defaultLocale;
}

/** Does it ask in English about a Japanese name, or in Chinese? No Japanese particle stands behind a Latin word, and no Japanese verb at the end. */
function isAskedInEnglish(question: string): boolean {
  const hasHiragana = /\p{Script=Hiragana}/u.test(question.replace(/(?:さん|くん)/gu, ""));
  if (!hasHiragana && askedElsewhere(question, isStopWord)) return true;
  if (!hasHiragana) return asks.test(question) || joins.test(question);
  return asks.test(question) && !particle.test(question) && !ending.test(question);
}

const asks = new RegExp(`^\\W{0,3}(?:${questionBeginnings})(?:'?s|'re|'d)?\\s`, "iu");
const joins = /\p{Script=Latin}\s(?:of|about|by|from|in|on|at|for|the)\s/iu;
const particle =
  /[\p{Script=Latin}\d)」]\s?(?:の|って|は|を|が|で|に|と|も|とは|から|まで|など)(?!\p{Script=Hiragana})/u;
const ending = /(?<!さ|く)\p{Script=Hiragana}[\s?？!！。]{0,3}$/u;

const thanks = new RegExp(`^\\s*(?:${thanksElsewhere})[\\s.!]*$`, "iu");

/** Two words, numbers and lone letters between them: "top 10 tips", "where's meetup"; or letters of a third language. */
const english =
  /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]|\p{Script=Latin}{2}(?:'\p{Script=Latin}{1,2})?(?:\s+[\d.#]{1,8}){0,2}\s+\p{Script=Latin}{2}/u;
