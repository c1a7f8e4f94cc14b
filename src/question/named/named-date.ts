import { findDate, findMonth, findUndatedDay } from "../../text/calendar-date.ts";
import { monthsByName } from "../../text/calendar-names.ts";
import type { Place } from "../span.ts";

/** A day or month in a text, and where it stands. */
export interface NamedDate extends Place {
  /** Whether a meetup's date is meant. */
  readonly covers: (date: string) => boolean;
  /** `day` of a year, a `month` of a year, a day of `any year`, or a month of any, which may be anything's. */
  readonly precision: "day" | "month" | "any year" | "any month";
}

/** Reads the first date from a text in its NFKC form, as the notes are read: a day or month of a year, else of any. */
export function findNamedDate(text: string): NamedDate | undefined {
  const {
    date,
    start = 0,
    text: words = "",
  } = [findDate(text), findMonth(text), findUndatedDay(text)].find((one) => one?.date) ?? {};
  if (!date) return findSlashedDay(text) ?? findUndatedMonth(text);
  const place = { start, end: start + words.length };
  if (date.length < "YYYY-MM".length) {
    return { ...place, covers: (day) => day.endsWith(`-${date}`), precision: "any year" };
  }
  const precision = date.length > "YYYY-MM".length ? "day" : "month";
  return { ...place, covers: (day) => day.startsWith(date), precision };
}

/** 「9/18の勉強会」, the month first as Japanese has it; elsewhere it may be a fraction. */
function findSlashedDay(text: string): NamedDate | undefined {
  const found = slashedDay.exec(text);
  const [words, month, day] = found ?? [];
  if (!found || !words || !month || !day) return undefined;
  const date = `-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const covers = (one: string) => one.endsWith(date);
  return { covers, precision: "any year", start: found.index, end: found.index + words.length };
}

const slashedDay =
  /(?<![\d/.])(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?![\d/.])(?= ?(?:\([月火水木金土日]\) ?)?(?:の|に|$|[\s?]*$))/u;

/** The name of a month, wherever it stands: beside that of a series, "Tanuki Night August". */
export function findMonthName(text: string): NamedDate | undefined {
  return monthIn(text, anyMonth);
}

/** 8月 of 「8月の勉強会」, August of "the August meetup" and "meetups in August"; "may" is a verb as well. */
function findUndatedMonth(text: string): NamedDate | undefined {
  return monthIn(text, monthAlone);
}

function monthIn(text: string, form: RegExp): NamedDate | undefined {
  const { 0: words, index = 0 } = form.exec(text) ?? {};
  if (words === undefined) return undefined;
  const month = Number.parseInt(words, 10) || monthsByName.get(words.toLowerCase());
  const covers = (day: string) => Number(day.slice("YYYY-".length, "YYYY-MM".length)) === month;
  return { covers, precision: "any month", start: index, end: index + words.length };
}

const name = `(?:${[...monthsByName.keys()].toSorted((a, b) => b.length - a.length).join("|")})`;
const event = "(?:meet-?ups?|meetings?|events?)";
const monthAlone = new RegExp(
  `(?<![\\d年/.-] ?)(?:1[0-2]|[1-9]) ?月(?=[のに])|\\b${name}(?= ${event}\\b)|(?<=\\b${event} (?:in|of|from) )${name}\\b`,
  "iu",
);
const anyMonth = new RegExp(
  `(?<![\\d年/.-] ?)(?:1[0-2]|[1-9]) ?月(?!\\d)|(?<!\\p{L})${name}(?!\\p{L})`,
  "iu",
);
