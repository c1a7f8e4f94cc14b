import type { Meetup } from "../../notes/meetup.ts";

/**
 * Which meetups were held by today and which are still to come, both newest first. Without a day, all
 * were held; those without a date are neither.
 */
export function byToday(
  meetups: readonly Meetup[],
  today: string | undefined,
): { readonly held: readonly Meetup[]; readonly coming: readonly Meetup[] } {
  const dated = meetups
    .filter(({ date }) => date !== undefined)
    .toSorted(({ date: a = "" }, { date: b = "" }) => Number(b > a) - Number(b < a));
  if (today === undefined) return { held: dated, coming: [] };
  return {
    held: dated.filter(({ date = "" }) => date <= today),
    coming: dated.filter(({ date = "" }) => date > today),
  };
}
