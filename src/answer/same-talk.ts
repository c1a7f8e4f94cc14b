import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import { foldName } from "../text/fold-name.ts";

/** Whether two notes are of one talk, which was given again or written down twice. */
export function isSameTalk(one: CataloguedTalk, other: CataloguedTalk): boolean {
  if (foldName(one.talk.title) !== foldName(other.talk.title)) return false;
  const isNobodys = one.people.length === 0 || other.people.length === 0;
  return isNobodys || one.people.some(({ id }) => other.people.some((person) => person.id === id));
}

/** Each talk once, the best of what was written of it: a report and a page of recordings tell of the talks of one day. */
export function eachOnce<Found extends { readonly entry: CataloguedTalk }>(
  found: readonly Found[],
): readonly Found[] {
  const dayOf = ({ entry }: Found) => entry.meetup.date;
  return found.filter(
    (one, at) =>
      !found
        .slice(0, at)
        .some((before) => dayOf(before) === dayOf(one) && isSameTalk(before.entry, one.entry)),
  );
}
