import { analyze } from "../text/analyzer.ts";
import { isLightWord } from "../text/light-words.ts";

/**
 * Whether a question holds anything to look for.
 *
 * A word typed in hiragana (こんてな) looks like particles until it is held against the notes, so a
 * longer run of it counts too.
 */
export function hasContent(question: string): boolean {
  return analyze(question).length > 0 || /[ぁ-んー]{4,}/u.test(question);
}

/** Whether a question only says what kind of thing it asks for, of what it names: 「#26 のテーマ」, 「濱さんの LT」. */
export function saysOnlyKind(question: string): boolean {
  const words = analyze(question);
  return words.length > 0 && words.every(({ term }) => isLightWord(term));
}
