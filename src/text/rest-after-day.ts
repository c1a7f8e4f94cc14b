import { findDate, findUndatedDay } from "./calendar-date.ts";
import { monthsByName } from "./calendar-names.ts";

/** What follows the day that a line begins with; nothing where it begins with none. */
export function restAfterDay(line: string): string | undefined {
  const begin = line.slice(0, longestDay);
  const found = [findDate(begin), findUndatedDay(begin)].find((day) => day && day.start <= 2);
  const end = found ? found.start + found.text.length : dayLength(line) || monthLength(line);
  return end === 0 ? undefined : line.slice(end).replace(/^[\s)）\]】,，、:：|–—-]+/u, "");
}

/** `Wednesday, the 23rd of September 2031` */
const longestDay = 40;

/** `08/13`, `1주차(08/13)`: a day without a year, by itself or behind its number. */
function dayLength(line: string): number {
  return (
    /^(?:(?:\p{L}{1,8}\s\d{1,2}|[^\s（(]{1,8})\s?[（(])?\d{1,2}(?:\/\d{1,2}(?:\/(?:19|20)\d\d)?|月\s?\d{1,2}日|월\s?\d{1,2}일|\.\d{1,2}\.)(?!\d)(?:\s?[（(]\p{L}{1,3}[)）])?/u.exec(
      line,
    )?.[0].length ?? 0
  );
}

/** `January - Title`, `März 2031: Titel`: a meetup a month has no other. */
function monthLength(line: string): number {
  const [text = "", name = ""] =
    /^(\p{L}{3,12})\.?(?:\s(?:19|20)\d\d)?(?=\s[-–—]\s\S|\s?[:：|]\s?\S)/u.exec(line) ?? [];
  return monthsByName.has(name.toLowerCase()) ? text.length : 0;
}
