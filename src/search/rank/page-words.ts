/** A page without talks is cut into its sections, but says what it says as a whole. */
import type { Candidate } from "./candidates.ts";

/**
 * What of the question each candidate holds, where `own` is what it holds itself: a section of a page, as the sections of the same page together.
 * That a meetup was in Graz is said above the list of what was on, and "Graz" beside a topic of that list is no word that it lacks.
 */
export function withPageWords(
  candidates: readonly Candidate[],
  own: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const pages = new Map<string, readonly number[]>();
  for (const [at, candidate] of candidates.entries()) {
    const page = pageOf(candidate);
    const isFound = own[at] ?? [];
    if (page === undefined) continue;
    const known = pages.get(page) ?? [];
    pages.set(
      page,
      isFound.map((held, word) => Math.max(held, known[word] ?? 0)),
    );
  }
  return candidates.map((candidate, at) => pages.get(pageOf(candidate) ?? "") ?? own[at] ?? []);
}

function pageOf({ entry: { talk, meetup } }: Candidate): string | undefined {
  return talk.isNote && meetup.talks.length === 0 ? meetup.id : undefined;
}
