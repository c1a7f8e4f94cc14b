import type { Hit } from "../../search/hit.ts";
import { bestSentence, inFlow, widthOf } from "./excerpt.ts";

/** As wide as there is room for in a row; a kanji is two. */
const widestLine = 200;

/** What a talk says in the sentence that holds most words of the question; undefined where none holds one, or that is too long for a row. */
export function tellingSentence({ passages: [best], matches }: Hit): string | undefined {
  if (!best || best.words.length === 0) return undefined;
  const sentence = bestSentence(
    inFlow(best.point.text),
    matches.map(({ found }) => found),
  );
  return widthOf(sentence) <= widestLine ? sentence : undefined;
}
