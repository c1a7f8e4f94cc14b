import { analyze } from "./analyzer.ts";

/**
 * Whether a question holds anything to look for.
 *
 * A word typed in hiragana (こんてな) looks like particles until it is held against the notes, so a
 * longer run of it counts too.
 */
export function hasContent(question: string): boolean {
  return analyze(question).length > 0 || /[ぁ-んー]{4,}/u.test(question);
}
