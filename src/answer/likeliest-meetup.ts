import type { Meetup } from "../notes/meetup.ts";
import type { Hit } from "../search/hit.ts";

/**
 * The meetup that a question means without naming it: the one whose talks match best together.
 *
 * Words found in the name of the meetup say most.
 */
export function likeliestMeetup([best, ...others]: readonly [Hit, ...Hit[]]): Meetup {
  let likeliest = best.entry.meetup;
  const scores = new Map<string, number>();
  for (const hit of [best, ...others]) {
    const { meetup } = hit.entry;
    const score = (scores.get(meetup.id) ?? 0) + hit.score * (1 + wordsInName(hit));
    scores.set(meetup.id, score);
    if (score > (scores.get(likeliest.id) ?? 0)) likeliest = meetup;
  }
  return likeliest;
}

function wordsInName({ matches }: Hit): number {
  return new Set(matches.filter(({ field }) => field === "meetup").map(({ asked }) => asked)).size;
}
