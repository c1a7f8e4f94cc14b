import { findDate, findMonth, findUndatedDay } from "../../text/calendar-date.ts";
import type { Place } from "../span.ts";

/** A day or month in a text, and where it stands. */
export interface NamedDate extends Place {
  /** Whether a meetup's date is meant. */
  readonly covers: (date: string) => boolean;
  /** `day` of a year, a `month` of a year, or a day of `any year`. */
  readonly precision: "day" | "month" | "any year";
}

/** Reads the first date from a text in its NFKC form, as the notes are read: a day or month of a year, else a day of any. */
export function findNamedDate(text: string): NamedDate | undefined {
  const found = [findDate(text), findMonth(text)].find((one) => one?.date !== undefined);
  if (found?.date) {
    const { date, start } = found;
    const precision = date.length > "YYYY-MM".length ? "day" : "month";
    const covers = (day: string) => day.startsWith(date);
    return { covers, precision, start, end: start + found.text.length };
  }
  const undated = findUndatedDay(text);
  if (!undated?.date) return undefined;
  const { date, start } = undated;
  const covers = (day: string) => day.endsWith(`-${date}`);
  return { covers, precision: "any year", start, end: start + undated.text.length };
}
