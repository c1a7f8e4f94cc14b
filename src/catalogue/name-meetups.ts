import type { Meetup } from "../notes/meetup.ts";
import type { NamedMeetups } from "./catalogue.ts";
import { foldName } from "./fold-name.ts";

/** Every name of the meetups, folded: titles, aliases, and what the evenings of a series share. */
export function nameMeetups(meetups: readonly Meetup[]): ReadonlyMap<string, NamedMeetups> {
  const byName = new Map<string, NamedMeetups>();
  const add = (name: string, meetup: Meetup, series: boolean) => {
    const key = foldName(name);
    const named = byName.get(key);
    if (!named) byName.set(key, { meetups: [meetup], series });
    else if (!named.meetups.includes(meetup)) {
      byName.set(key, { meetups: [...named.meetups, meetup], series: true });
    }
  };
  for (const meetup of meetups) {
    for (const title of [meetup.title, ...meetup.aliases]) {
      const series = seriesName(title);
      add(title, meetup, series === undefined);
      for (const name of seriesNames(series)) add(name, meetup, true);
    }
  }
  byName.delete("");
  return byName;
}

/** PaaS勉強会 is PaaS Meetup to those who ask in English, and the other way round. */
function seriesNames(series: string | undefined): string[] {
  if (series === undefined) return [];
  return [
    series,
    series.replace(/勉強会|ミートアップ/u, " meetup"),
    series.replace(/ ?(?:meet-?up|ミートアップ)/iu, "勉強会"),
  ];
}

/** A title without its number, or nothing where it has none: PaaS勉強会 of 第38回 PaaS勉強会. */
function seriesName(title: string): string | undefined {
  const plain = title.normalize("NFKC");
  const series = plain
    .replace(/【[^】]*】/gu, " ")
    .replace(numberMark, " ")
    .trim();
  return series === plain.trim() ? undefined : series;
}

/** `第38回`, `38回`, `#38`, `vol.38`, `No. 38`, or a number of up to three digits at the end. */
const numberMark = /第 ?\d+ ?回目?|\d+ ?回目?|# ?\d+|\b(?:vol|no)\.? ?\d+|(?<!\d)\d{1,3}$/iu;
