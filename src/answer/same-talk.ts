import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import { isMedia } from "../notes/links/link-kind.ts";
import { foldName } from "../text/fold-name.ts";

/** Whether two notes are of one talk, which was given again or written down twice. */
export function isSameTalk(one: CataloguedTalk, other: CataloguedTalk): boolean {
  if (nameOf(one) !== nameOf(other)) return false;
  const isNobodys = one.people.length === 0 || other.people.length === 0;
  return isNobodys || one.people.some(({ id }) => other.people.some((person) => person.id === id));
}

/** Without the language it was given in: `Kites at night (EN)`. */
function nameOf({ talk: { title } }: CataloguedTalk): string {
  return foldName(title.replace(/\s?[（(](?:EN|JA|JP|DE|FR|ES|PT|KO|ZH|英語|日本語)[)）]$/iu, ""));
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
