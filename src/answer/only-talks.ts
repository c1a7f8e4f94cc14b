import type { Hit } from "../search/hit.ts";

/** Of talks and of notes that are none, the talks, if there is one: a list of talks has no other rows. */
export function onlyTalks(hits: readonly Hit[]): readonly Hit[] {
  const talks = hits.filter(({ entry }) => !entry.talk.isNote);
  return talks.length > 0 ? talks : hits;
}
