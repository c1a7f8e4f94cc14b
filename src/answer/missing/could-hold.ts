import { hasInParts } from "./in-parts.ts";
import { hasForm } from "./other-form.ts";
import { isOfOtherLanguage } from "./other-language.ts";

/**
 * Whether a text may have a word in a form, in letters or in a language in which nobody has found it: only of what
 * cannot be there at all is it said that it is missing.
 *
 * @param question Whose language is that of the word, where its letters do not tell.
 */
export function couldHold(text: string, word: string, question = word): boolean {
  return hasForm(text, word) || hasInParts(text, word) || isOfOtherLanguage(word, text, question);
}
