import type { Meetup } from "../notes/meetup.ts";
import type { Hit } from "../search/hit.ts";

/** The evening that a question means without naming it: the one whose talks match best together. */
export function likeliestEvening([best, ...others]: readonly [Hit, ...Hit[]]): Meetup {
  let likeliest = best.entry.meetup;
  const scores = new Map<string, number>();
  for (const { entry, score } of [best, ...others]) {
    const { id } = entry.meetup;
    scores.set(id, (scores.get(id) ?? 0) + score);
    if ((scores.get(id) ?? 0) > (scores.get(likeliest.id) ?? 0)) likeliest = entry.meetup;
  }
  return likeliest;
}
