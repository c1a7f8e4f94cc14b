/** A question that finds nothing, asked again without what the place of the notes says: see {@link withoutKnown}. */
import { hasContent } from "../../question/content.ts";
import type { Question } from "../../question/question.ts";
import type { Library } from "../../search/index/library.ts";
import { type SearchResult, search } from "../../search/rank/search.ts";
import { holdsTelling } from "./holds-telling.ts";
import { withoutKnown } from "./known-by-place.ts";
import { lacking } from "./missed.ts";

/**
 * The question by what the talk that comes nearest has of it, where that lacks nothing that tells, or without what the
 * place of that talk says; undefined where it does not answer even so.
 */
export function withoutPlace(
  query: Question,
  { refusal }: SearchResult,
  library: Library,
): Question | undefined {
  const [near] = refusal?.nearest ?? [];
  if (!near) return undefined;
  const lacks = lacking(near.lacks, near.hit.entry);
  const text =
    lacks.length === 0 ? near.covers.join(" ") : withoutKnown(query.text, near.hit.entry);
  if (text === query.text || !hasContent(text)) return undefined;
  const asked = { ...query, text };
  const [best] = search(asked, library).hits;
  const isNear = best !== undefined && best.entry.talk.file === near.hit.entry.talk.file;
  return isNear && holdsTelling(best) ? asked : undefined;
}
