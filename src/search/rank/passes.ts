import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Filters } from "../query.ts";
import { languageOf } from "./language.ts";

/** Whether a talk is within the limits the question sets. A talk without a date is in no year. */
export function passes({ talk, people, meetup }: CataloguedTalk, filters: Filters): boolean {
  const { people: anyOf, meetups, talkId, year, after, before, lang, has = [] } = filters;
  const { date = "" } = meetup;
  if (anyOf && !people.some(({ id }) => anyOf.some((one) => one.id === id))) return false;
  if (meetups && !meetups.some(({ id }) => id === meetup.id)) return false;
  if (talkId !== undefined && talkId !== talk.id) return false;
  if (year !== undefined && !date.startsWith(String(year))) return false;
  if (!isWithin(date, after, before)) return false;
  if (!has.every((kind) => talk.links.some((link) => link.kind === kind))) return false;
  return lang === undefined || languageOf(talk) === lang;
}

/** Whether a day, empty where it is not known, is within a stretch of days, months or years. */
function isWithin(date: string, after = "", before?: string): boolean {
  if (date < after) return false;
  return before === undefined || (date !== "" && date.slice(0, before.length) <= before);
}
