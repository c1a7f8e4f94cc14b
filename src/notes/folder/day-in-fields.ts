/** When the meetup was, as front matter and the name of the file tell it: a post's day may be that of writing. */
import { dayNumber, findDate, findDateInName, findUndatedDay } from "../../text/calendar-date.ts";
import type { FrontMatter } from "../front-matter/pick-fields.ts";
import { baseName } from "../kinds/file-name.ts";
import { isDayOfMeetup, type Page } from "./post-evidence.ts";

/** What the text tells of the day without its year. */
interface ToldDay {
  /** Month and day: `08-28`. */
  readonly day?: string;
  /** Does it say that it was on the day of writing? */
  readonly isToday?: boolean;
}

/**
 * The day of the meetup by front matter: that of its title; a day of the text in the year of the post, the post's own day where the text says
 * that it was today, or where more speaks for its being the meetup's than against it.
 */
export function dayInFields(page: Page, told: ToldDay): string | undefined {
  const { fields, file } = page;
  const titled = findDate(fields.title ?? "")?.date;
  if (titled?.length === "YYYY-MM-DD".length) return titled;
  const written = dayOfWriting(fields, file);
  const near = nearestDay(told.day ?? findUndatedDay(fields.title ?? "")?.date, written);
  if (near) return near;
  if (told.isToday && written) return written;
  return isDayOfMeetup(page) ? findDate(fields.date ?? "")?.date : undefined;
}

/** A day without a year in the year in which it is nearest to the day of the post; nothing where that is months away. */
function nearestDay(day = "", written = ""): string | undefined {
  if (!day || !written) return undefined;
  const year = Number(written.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((one) => `${one}-${day}`)
    .find((date) => Math.abs(dayNumber(date) - dayNumber(written)) < mostDays);
}

/** Who tells of a meetup later than this tells its year, too. */
const mostDays = 90;

/** The day on which a file was written, where it says so: it need not be that of the meetup. */
export function dayOfWriting({ posted, date }: FrontMatter, file: string): string | undefined {
  const named = findDateInName(baseName(file));
  const days = [findDate(posted ?? "")?.date, findDate(date ?? "")?.date, named];
  return days.find((day) => day?.length === "YYYY-MM-DD".length);
}
