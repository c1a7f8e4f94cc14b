import type { Section } from "../forms/section.ts";
import { isMeetupPage } from "../links/link-kind.ts";
import { isAboutNext, isOfOther, withoutOthers } from "./another-meetup.ts";
import { datedLine } from "./day.ts";
import type { HeaderFacts } from "./header.ts";
import { linesOfSection } from "./header-lines.ts";
import { hostThanked } from "./host-thanked.ts";
import { isOfAnother, onlyOne } from "./page.ts";
import { labelledPlaces } from "./venue.ts";

/**
 * What stands behind the talks tells of the meetup: what labels state of when and where, and its page, where it is the only
 * one. Sections about the next meetup or about the party, and links that are called as another meetup is, tell nothing.
 *
 * @param names What the meetup is called.
 */
export function readFoot(rest: readonly Section[], names: readonly string[]): HeaderFacts {
  const bySection = withoutOthers(rest, isOfOther).map(linesOfSection);
  const lines = bySection.flat().filter(({ value }) => !isAboutNext(value.text));
  const date = datedLine(lines.filter(({ label }) => label === "date"))?.found.date;
  const thanked = lines.map(({ value }) => hostThanked(value.text)).find(Boolean);
  const venue = onlyOne(labelledPlaces(bySection)) ?? thanked;
  const links = lines.flatMap(({ value }) => value.links);
  const own = links.filter((link) => !isOfAnother(link, names));
  const url = onlyOne(own.map((link) => link.url).filter(isMeetupPage));
  return { ...(date && { date }), ...(venue && { venue }), ...(url && { url }) };
}
