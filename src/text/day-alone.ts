import { monthsByName, weekdayNames } from "./calendar-names.ts";

/** Is the text nothing but a day: 「3月1日（日）」, `Wednesday 10th May`, `26.02.2033 Tuesday`, `Day 2`? */
export function isDay(text: string): boolean {
  if (text.length > longest) return false;
  const folded = text.normalize("NFKC").toLowerCase();
  if (
    /^(?:day ?(?:\d{1,2}|one|two|three|four|five)|(?:\d{1,2}|[一二三四])日目)$/u.test(folded.trim())
  )
    return true;
  const words = folded.match(/\p{L}+|\d+/gu) ?? [];
  if (words.some((word) => signOf(word) === "other")) return false;
  const numbers = words.filter((word) => /\d/u.test(word));
  return (
    words.some((word) => signOf(word) === "name") ||
    numbers.length > 1 ||
    numbers.some((number) => /^(?:19|20)\d{6}$/u.test(number))
  );
}

const longest = 40;

function signOf(word: string): "name" | "number" | "other" {
  if (monthsByName.has(word) || weekdayNames.has(word)) return "name";
  if (/^\d+$/u.test(word) || unit.test(word)) return "number";
  return "other";
}

/** What stands between the numbers of a date. */
const unit = /^(?:st|nd|rd|th|er|of|de|the|年|月|日|年度|曜|曜日|년|월|일|祝|day)$/u;
