import { understand } from "../../question/understand.ts";
import type { Hit } from "../../search/hit.ts";
import type { Library } from "../../search/index/library.ts";
import type { Locale } from "../../search/query.ts";
import { search } from "../../search/rank/search.ts";
import { analyze } from "../../text/analyzer.ts";
import type { Answer } from "../answer.ts";
import { shownHit } from "../shown.ts";
import { inMessage } from "../stretch.ts";

/** Sentences looked at of a message that is no question; people come to the point by then. */
const mostSentences = 12;

/**
 * The talks on what a message speaks of, at most five, best first.
 *
 * A message is no question: it greets, tells and asks several things. So talks are looked for by the
 * whole of it, then by each sentence. Who is named in it is whom it speaks to, and limits nothing.
 *
 * @param except The id of a talk that is known already.
 */
export function relatedTalks(
  text: string,
  library: Library,
  defaultLocale: Locale,
  except?: string,
): Answer {
  const query = understand(text, library, defaultLocale);
  const { question, locale } = query;
  const parts = [question, ...sentencesOf(question)].map((part) => find(part, library, locale));
  const talks = best(parts.flatMap(({ hits }) => hits))
    .filter(({ entry }) => entry.talk.id !== except)
    .slice(0, inMessage);
  if (talks.length === 0) {
    return { kind: "nothing", question, locale, suggestions: [] };
  }
  const shown = { rows: talks.map(shownHit), total: talks.length, from: 0 };
  return { kind: "talks", intent: "talks", question, locale, ...shown };
}

function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/[。！？!?\n]|\.\s/u).map((sentence) => sentence.trim());
  return sentences
    .filter((sentence) => sentence !== "" && sentence !== text)
    .slice(0, mostSentences);
}

function find(part: string, library: Library, locale: Locale) {
  const { unknown, ...query } = understand(part, library, locale); // Whom the notes do not know limits nothing either.
  if (analyze(query.text).length === 0) return { hits: [] };
  return search({ ...query, phrases: [], filters: {} }, library);
}

/** Each talk once, by its best hit. */
function best(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits
    .toSorted((a, b) => b.score - a.score)
    .filter(({ entry: { talk } }) => !seen.has(talk.id) && seen.add(talk.id));
}
