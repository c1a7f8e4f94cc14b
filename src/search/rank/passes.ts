import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Meetup } from "../../notes/meetup.ts";
import type { Filters } from "../query.ts";
import { languageOf } from "./language.ts";

/** Whether a talk is within the limits the question sets. A talk without a date is in no year. */
export function passes({ talk, people, meetup }: CataloguedTalk, filters: Filters): boolean {
  const { people: anyOf, meetups, talkId, lang, has = [] } = filters;
  if (anyOf && !people.some(({ id }) => anyOf.some((one) => one.id === id))) return false;
  if (meetups && !meetups.some(({ id }) => id === meetup.id)) return false;
  if (talkId !== undefined && talkId !== talk.id) return false;
  if (!isOfDays(meetup, filters)) return false;
  if (!has.every((kind) => talk.links.some((link) => link.kind === kind))) return false;
  return lang === undefined || languageOf(talk) === lang;
}

/** Whether a meetup was on the days that a question is limited to; one without a date is in no year. */
export function isOfDays({ date = "" }: Meetup, { year, after, before }: Filters): boolean {
  return (year === undefined || date.startsWith(String(year))) && isWithin(date, after, before);
}

/** Whether a day, empty where it is not known, is within a stretch of days, months or years. */
function isWithin(date: string, after = "", before?: string): boolean {
  if (date < after) return false;
  return before === undefined || (date !== "" && date.slice(0, before.length) <= before);
}
