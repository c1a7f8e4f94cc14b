/** Whether a question that names no meetup means one all the same, and which. */
import type { Meetup } from "../notes/meetup.ts";
import type { Hit } from "../search/hit.ts";
import type { Query } from "../search/query.ts";

/**
 * Whether a question is about the meetup of the best hit and not about the talk: every word that
 * matched stands in the name of the meetup.
 *
 * Who asks when, where or for a link means the meetup then. Else no talk may hold any of the words
 * itself, and several must be found: 「縁側の発表」, "anything at the Ropeworks".
 */
export function asksForMeetup(
  { intent }: Query,
  [best, ...others]: readonly [Hit, ...Hit[]],
): boolean {
  const { entry, matches } = best;
  if (entry.talk.isNote && entry.meetup.talks.length === 0) return false; // Such a page is shown itself.
  const inMeetup = new Set(
    matches.filter(({ field }) => field === "meetup").map(({ asked }) => asked),
  );
  if (inMeetup.size === 0 || !matches.every(({ asked }) => inMeetup.has(asked))) return false;
  if (intent === "when" || intent === "where" || intent === "link") return true;
  // The page of a meetup bears its name itself.
  const isOfMeetup = ({ entry, matches }: Hit) =>
    matches.every(
      ({ asked, field }) => field === "meetup" || (entry.talk.isNote && inMeetup.has(asked)),
    );
  return others.length > 0 && [best, ...others].every(isOfMeetup);
}

/**
 * The meetups that a question means without naming them: the one whose talks match best together, and
 * the others whose name or place says as much. Newest first.
 *
 * Words found in the name of the meetup say most.
 */
export function likeliestMeetups(hits: readonly [Hit, ...Hit[]]): readonly [Meetup, ...Meetup[]] {
  const likeliest = likeliestMeetup(hits);
  const ofMeetup = (meetup: Meetup) => hits.filter(({ entry }) => entry.meetup.id === meetup.id);
  const words = new Set(ofMeetup(likeliest).flatMap(wordsInName));
  if (words.size === 0) return [likeliest];
  const all = [...new Set(hits.map(({ entry }) => entry.meetup))];
  const [first = likeliest, ...others] = all
    .filter((meetup) => {
      const said = new Set(ofMeetup(meetup).flatMap(wordsInName));
      return [...words].every((word) => said.has(word));
    })
    .toSorted(
      (a, b) => Number((b.date ?? "") > (a.date ?? "")) - Number((b.date ?? "") < (a.date ?? "")),
    );
  return [first, ...others];
}

function likeliestMeetup([best, ...others]: readonly [Hit, ...Hit[]]): Meetup {
  let likeliest = best.entry.meetup;
  const scores = new Map<string, number>();
  for (const hit of [best, ...others]) {
    const { meetup } = hit.entry;
    const score = (scores.get(meetup.id) ?? 0) + hit.score * (1 + wordsInName(hit).length);
    scores.set(meetup.id, score);
    if (score > (scores.get(likeliest.id) ?? 0)) likeliest = meetup;
  }
  return likeliest;
}

/** The words of the question that the name or the place of the meetup has. */
function wordsInName({ matches }: Hit): readonly string[] {
  return [...new Set(matches.filter(({ field }) => field === "meetup").map(({ asked }) => asked))];
}
