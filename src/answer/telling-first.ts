/** What a question asks about goes before the words it asks with: wer, hat, keynote are in many notes. */
import type { Hit } from "../search/hit.ts";
import { isFrameWord } from "./missing/frame-words.ts";

/** The hits, those first that hold a telling word of the question where the best holds none. */
export function tellingFirst(hits: readonly Hit[]): readonly Hit[] {
  const [best] = hits;
  if (!best || holdsTelling(best)) return hits;
  return [...hits.filter(holdsTelling), ...hits.filter((hit) => !holdsTelling(hit))];
}

/** Whether a talk holds a word that tells what is asked about; a number alone is in many notes. */
export function holdsTelling({ matches }: Hit): boolean {
  return matches.some(({ asked }) => !isFrameWord(asked) && !/^\d+$/u.test(asked));
}
