import { hasContent } from "./content.ts";
import { takeOffQuestionWords } from "./question-words.ts";
import { insideQuotes, quotedText } from "./typed/quotes.ts";

const quotes = new RegExp(quotedText, "gu");

/** Brackets also set off what somebody says or what a thing is called; at such length that is no phrase. */
const isSaying = /^[「『].{18,}/u;

/** The quoted parts of a question in its NFKC form, and the question without quotes; they stay in the text as words too. */
export function takePhrases(question: string): { phrases: string[]; unquoted: string } {
  const phrases: string[] = [];
  const unquoted = question.replace(quotes, (text, ...groups: (string | undefined)[]) => {
    const phrase = insideQuotes(groups.slice(0, 4)) ?? "";
    if (!isSaying.test(text) && /[\p{L}\p{N}]/u.test(phrase)) phrases.push(phrase);
    return ` ${phrase} `;
  });
  return { phrases: phrases.filter((phrase) => !isQuestion(phrase, unquoted)), unquoted };
}

/** A question that stands in quotes as a whole is no phrase: 「Knative って何？」 */
function isQuestion(phrase: string, unquoted: string): boolean {
  if (phrase !== unquoted.trim()) return false;
  const topic = takeOffQuestionWords(phrase);
  return topic !== phrase && hasContent(topic);
}

/** The text with empty brackets for its phrases: what is quoted asks for nothing. */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => rest.replace(phrase, "「」"), text);
}
