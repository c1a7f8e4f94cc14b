/** What kind of word a word of a question is, which decides how much it counts. */
import type { Word } from "../../text/analyzer.ts";
import { japaneseLetter } from "../../text/japanese-letters.ts";
import { isAskersWord } from "../../text/words/asker-words.ts";
import { isLightWord } from "../../text/words/light-words.ts";
import { isLongTerm, type Thesaurus } from "../index/thesaurus.ts";
import { ranking } from "../ranking.ts";

/** How much a word counts for the order of the talks, and for whether a talk answers at all. */
export function weightsOf(word: Word, thesaurus: Thesaurus): { weight: number; tells: number } {
  const { term, script } = word;
  const single = script === "kanji" && term.length === 1;
  const weight = single ? ranking.singleKanji : ranking.script[script];
  if (isAskersWord(word)) return { weight: weight * ranking.asker, tells: ranking.tells.asker };
  if (isLightWord(term)) return { weight: weight * ranking.light, tells: ranking.tells.light };
  if (script === "hiragana") return { weight, tells: ranking.tells.hiragana };
  if (isInflected(term, script)) {
    return { weight: weight * ranking.inflected, tells: ranking.tells.inflected };
  }
  return { weight, tells: isLongTerm(word, thesaurus) ? ranking.tells.term : weight };
}

/** A Latin word among Japanese ones, or one with a capital that begins no sentence. */
export function isNameWord({ text, script, term }: Word, question: string): boolean {
  if (script !== "latin" || isLightWord(term)) return false;
  if (japaneseLetter.test(question)) return true;
  return /[\p{Lu}\d]/u.test(text) && !question.startsWith(text) && !isInTitleCase(question);
}

/** "The Unbearable Vulnerability of Open Source": where every longer word has a capital, none tells a name. */
function isInTitleCase(question: string): boolean {
  const words = question.match(/(?<![\p{L}\d])\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Verbs and adjectives, by their ending in kana; no noun made of two verbs: 引き継ぎ, 問い合わせ. */
function isInflected(term: string, script: Word["script"]): boolean {
  return script === "kanji" && /[ぁ-ん]$/u.test(term) && !twoVerbs.test(term);
}

const twoVerbs =
  /^\p{Script=Han}[ぁ-ん]{0,2}\p{Script=Han}わ?[いきぎしちにびみりえけげせてねべめれ]$/u;
