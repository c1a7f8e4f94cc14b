import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import type { Hit } from "../../search/hit.ts";
import type { Library } from "../../search/index/library.ts";
import type { Query } from "../../search/query.ts";
import type { Refusal } from "../../search/rank/refuse.ts";
import { search } from "../../search/rank/search.ts";
import { asWritten } from "./as-written.ts";
import { holdsTelling } from "./holds-telling.ts";
import { isKnownByPlace } from "./known-by-place.ts";

/**
 * What is said instead of a talk that has only the frame of a question, as the keynote of "LampCon keynote": each word may be somewhere, but not
 * with the rest. Undefined for a talk that has something that tells, and where the question names whose it is or which.
 */
export function offThePoint(
  best: Hit,
  missing: readonly string[],
  query: Query,
  library: Library,
): Refusal | undefined {
  const telling = missing.filter((word) => !isFrameWord(word) && !isKnownByPlace(word, best.entry));
  const { people, talkId } = query.filters;
  const isNamed = people !== undefined || talkId !== undefined;
  if (telling.length === 0 || isNamed || holdsTelling(best)) return undefined;
  const lacks = asWritten(telling, query.question); // 目安箱 of 目安: guides are in many notes.
  const hitsOf = (text: string) =>
    search({ ...query, text, filters: {}, phrases: [] }, library).hits;
  const held = [...new Set(best.matches.map(({ asked }) => asked))];
  const covers = (hit: Hit) =>
    [...new Set(hit.matches.map(({ asked }) => asked))].filter((word) => !isFrameWord(word));
  return {
    unheld: lacks.filter((word) => hitsOf(word).length === 0),
    nearest: hitsOf(lacks.join(" "))
      .slice(0, 1)
      .map((hit) => ({ hit, covers: covers(hit), lacks: held })),
    mended: [],
  };
}
