import type { Hit } from "../search/hit.ts";
import type { Query } from "../search/query.ts";

/**
 * Whether a question about the best hit is about its evening and not about the talk: it asks when,
 * where or for a link, and every word that matched stands in the name of the meetup.
 */
export function asksForEvening({ intent }: Query, { matches }: Hit): boolean {
  if (intent !== "when" && intent !== "where" && intent !== "link") return false;
  const inMeetup = new Set(
    matches.filter(({ field }) => field === "meetup").map(({ asked }) => asked),
  );
  return inMeetup.size > 0 && matches.every(({ asked }) => inMeetup.has(asked));
}
