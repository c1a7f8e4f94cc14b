import type { Meetup, Problem } from "../notes/meetup.ts";

/** Far beyond what a community holds in decades. */
const mostTalks = 20_000;

/**
 * The first talks, and notes of none, with their meetups, and the problem of the first that is left out: a
 * bound by files and bytes alone lets ten million talks of one line each come.
 */
export function limitTalks(
  meetups: readonly Meetup[],
  most = mostTalks,
): { readonly meetups: readonly Meetup[]; readonly problems: readonly Problem[] } {
  const kept: Meetup[] = [];
  let left = most;
  for (const meetup of meetups) {
    const { talks, notes = [] } = meetup;
    const beyond = [...talks, ...notes][left];
    if (beyond) {
      const notesLeft = notes.slice(0, Math.max(0, left - talks.length));
      if (left > 0) kept.push({ ...meetup, talks: talks.slice(0, left), notes: notesLeft });
      const { file, line } = beyond;
      const finding = { kind: "too-many-talks", most } as const;
      return { meetups: kept, problems: [{ file, line, finding, severity: "error" }] };
    }
    left -= talks.length + notes.length;
    kept.push(meetup);
  }
  return { meetups: kept, problems: [] };
}
