/** Foreign words in kana that the notes have in Latin letters: ディープレーサー is DeepRacer. */
import { foldWord } from "../../text/fold.ts";
import type { SearchIndex } from "../index/library.ts";
import { ranking } from "../ranking.ts";

/** What is longer is no word, and not worth the time. */
export const longestWord = 40;
/** Shorter ones sound like too much. */
const longWord = 6;

/** Whether a long word in katakana sounds like one that the notes have in Latin letters, and is that word. */
export function isForeign(katakana: string, index: SearchIndex): boolean {
  if (katakana.length < longWord || katakana.length > longestWord) return false;
  return (soundDistance(katakana, index) ?? 1) <= ranking.soundsWhole;
}

/** How far the nearest word of the notes is that sounds like one in katakana, but is written in Latin letters; from 0 to 1. */
export function soundDistance(katakana: string, { vocabulary }: SearchIndex): number | undefined {
  return vocabulary.bySound.inOtherScript(foldWord(katakana))[0]?.distance;
}
