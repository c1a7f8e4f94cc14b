import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import type { Hit } from "../../search/hit.ts";

/** Whether a talk holds a word that tells what is asked about; a number alone is in many notes. */
export function holdsTelling({ matches }: Hit): boolean {
  return matches.some(({ asked }) => !isFrameWord(asked) && !/^\d+$/u.test(asked));
}
