/** Words that no talk has, with those beside them that make one longer word of them in the question. */

import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import { analyze } from "../../text/analyzer.ts";
import { asWritten } from "./as-written.ts";

/**
 * As they stand in the question, each with the words that it makes one with: who asks about a 量子コンピュータ is not told that there is no
 * コンピュータ, for no talk that lacks a part of a word has the whole of it.
 */
export function wholeCompounds(words: readonly string[], question: string): readonly string[] {
  const asked = analyze(question)
    .map(({ text }) => text)
    .filter((word) => !isFrameWord(word));
  const joined = [...words];
  for (const one of joined) {
    const beside = asked.filter((other) => isOneWord(one, other, question));
    joined.push(...beside.filter((other) => !joined.includes(other))); // Each is looked at in its turn.
  }
  return asWritten(joined, question);
}

/** Whether two words stand side by side in Japanese, with nothing between. */
function isOneWord(one: string, other: string, question: string): boolean {
  const sides = [`${one.slice(-1)}${other[0]}`, `${other.slice(-1)}${one[0]}`];
  const isWritten = [one + other, other + one].map((word) => question.includes(word));
  return sides.some((side, at) => isWritten[at] && isJapanese.test(side));
}

const isJapanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
