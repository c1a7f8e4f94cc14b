/** How a day of the notes is printed: the one place for it, in both languages. */
import type { Locale } from "../search/query.ts";

/**
 * A day, month or year as one reads it: 2018年8月28日(火), Tue 28 Aug 2018. What is none stays as it is.
 *
 * @param date As `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
export function dateText(date: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date) ?? [];
  if (year === undefined) return date;
  return written[locale](Number(year), Number(month), Number(day));
}

type Write = (year: number, month: number, day: number) => string;

const written: Readonly<Record<Locale, Write>> = {
  ja: (year, month, day) => {
    if (!month) return `${year}年`;
    if (!day) return `${year}年${month}月`;
    return `${year}年${month}月${day}日(${"日月火水木金土"[weekday(year, month, day)]})`;
  },
  en: (year, month, day) => {
    if (!month) return String(year);
    const name = months[month - 1] ?? String(month);
    if (!day) return `${name} ${year}`;
    return `${weekdays[weekday(year, month, day)]} ${day} ${name} ${year}`;
  },
};

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const weekdays = "Sun Mon Tue Wed Thu Fri Sat".split(" ");

/**
 * The day of the week, 0 for Sunday, in the Gregorian calendar.
 *
 * @see https://en.wikipedia.org/wiki/Determination_of_the_day_of_the_week#Sakamoto's_methods
 */
function weekday(year: number, month: number, day: number): number {
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + offset + day) % 7;
}
