import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import { isMedia } from "../notes/links/link-kind.ts";
import { foldName } from "../text/fold-name.ts";

/** Whether two notes are of one talk, which was given again or written down twice. */
export function isSameTalk(one: CataloguedTalk, other: CataloguedTalk): boolean {
  if (foldName(one.talk.title) !== foldName(other.talk.title)) return false;
  const isNobodys = one.people.length === 0 || other.people.length === 0;
  return isNobodys || one.people.some(({ id }) => other.people.some((person) => person.id === id));
}

/**
 * Each talk of a day once, where the best of its notes stood: a report and a page of recordings tell of the same. Of several
 * the first that leads to slides or a video, which nobody wants to miss.
 */
export function eachOnce<Found extends { readonly entry: CataloguedTalk }>(
  found: readonly Found[],
): readonly Found[] {
  const groups: [Found, ...Found[]][] = [];
  for (const one of found) {
    const known = groups.find(([first]) => isOfSameDay(first.entry, one.entry));
    if (known) known.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => group.find(({ entry }) => isShown(entry)) ?? group[0]);
}

function isOfSameDay(one: CataloguedTalk, other: CataloguedTalk): boolean {
  return one.meetup.date === other.meetup.date && isSameTalk(one, other);
}

function isShown({ talk }: CataloguedTalk): boolean {
  return talk.links.some(({ kind }) => isMedia(kind));
}
