/**
 * Dates in notes and in questions, as plain text: `2018-08-28` never passes through a time zone.
 */

import { monthsByName } from "./calendar-names.ts";

/** A date found in text. `text` is what stands there; `date` is missing where no such day exists. */
export interface FoundDate {
  readonly date?: string;
  readonly text: string;
  readonly start: number;
}

/** The first date in `text`, in any form people write it. */
export function findDate(text: string): FoundDate | undefined {
  return year.test(text) ? firstOf(forms, text) : undefined;
}

/** Every form but the oldest names one of these; most texts hold none. */
const year = /[1１][9９][\d０-９]{2}|[2２][0０][\d０-９]{2}|平成|令和/u;

/** `02/06/2031`, where it is known that the day goes first. */
export function findDayFirst(text: string): FoundDate | undefined {
  return firstOf([dayFirst], text);
}

/** The first month of a year in digits alone, `2018-08` or `2018/8`, which in notes may be a number of anything. */
export function findMonth(text: string): FoundDate | undefined {
  return firstOf(months, text);
}

/** The first day without a year, whose `date` is `08-28`: 「8月28日」, "28 August", "Aug 28th". */
export function findUndatedDay(text: string): FoundDate | undefined {
  const found = firstOf(undated, text);
  return found?.date ? { ...found, date: found.date.slice("YYYY-".length) } : undefined;
}

function firstOf(among: readonly DateForm[], text: string): FoundDate | undefined {
  if (!/[\d０-９]/u.test(text)) return undefined;
  const folded = narrow(text);
  let first: FoundDate | undefined;
  for (const { pattern, read } of among) {
    const match = pattern.exec(folded);
    if (!match || (first && first.start <= match.index)) continue;
    const date = checkDate(read(match));
    first = { text: text.slice(match.index, match.index + match[0].length), start: match.index };
    if (date) first = { ...first, date };
  }
  return first;
}

/** Month and day of a date without a year, `08-28` for 「8月28日」, where the text begins with one. */
export function readUndatedDay(text: string): string | undefined {
  const match = /^(\d{1,2})(?: ?月 ?|\/)(\d{1,2})(?: ?日)?(?=[\s(（]|$)/u.exec(narrow(text));
  const date = match && checkDate(parts(anyYear, match[1], match[2]));
  return date ? date.slice(5) : undefined;
}

/** A date in a file or folder name, where `20180828` and `2018_08_28` are dates too. */
export function findDateInName(name: string): string | undefined {
  const match =
    /(?<!\d)((?:19|20)\d\d)[-_./年]?(0[1-9]|1[0-2])[-_./月]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(
      name,
    );
  if (match) return checkDate(parts(match[1], match[2], match[3]));
  const spaced = /(?<!\d)((?:19|20)\d\d) (0[1-9]|1[0-2]) (0[1-9]|[12]\d|3[01])(?!\d)/u.exec(name);
  if (spaced) return checkDate(parts(spaced[1], spaced[2], spaced[3]));
  // 08-27-33, as Americans name files: the last of the three is the year.
  const american = /^(0[1-9]|1[0-2])[-_.](0[1-9]|[12]\d|3[01])[-_.](\d\d)(?!\d)/u.exec(name);
  if (american) return checkDate(parts(`20${american[3]}`, american[1], american[2]));
  // 9-25-2033 and 3-13-33, as Americans name folders: no month is above 12.
  const clear = /(?<![\d-])(0?[1-9]|1[0-2])-(1[3-9]|2\d|3[01])-(?:20)?(\d\d)(?!\d|-\d)/u.exec(name);
  if (clear) return checkDate(parts(`20${clear[3]}`, clear[1], clear[2]));
  const found = findDate(name.replaceAll("_", " "))?.date;
  if (found) return found;
  const month = /(?<!\d)((?:19|20)\d\d)[-_./]?(0[1-9]|1[0-2])(?!\d)/u.exec(name);
  if (month) return checkDate(parts(month[1], month[2]));
  return /(?<!\d)((?:19|20)\d\d)(?!\d)/u.exec(name)?.[1];
}

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Parts;
}

/** A leap year, in which any day may be. */
const anyYear = "2024";

/** How English names of months begin, January first. */
export const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const namesElsewhere = [...monthsByName.keys()].toSorted((a, b) => b.length - a.length);
const monthName = `(${[...namesElsewhere, ...monthNames.map((name) => `${name}[a-z]*`)].join("|")})\\.?`;
const ordinal = "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";

const dayFirst: DateForm = {
  pattern: /(?<![\d./-])(0?[1-9]|[12]\d|3[01])([/-])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?![\d./-])/u,
  read: ([, day, , month, year]) => parts(year, month, day),
};

const forms: readonly DateForm[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d\d) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/u,
    read: ([, year, , month, day]) => parts(year, month, day),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/u,
    read: ([, year, month, day]) => parts(year, month, day),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d) ?년 ?(\d{1,2}) ?월(?: ?(\d{1,2}) ?일)?/u,
    read: ([, year, month, day]) => parts(year, month, day),
  },
  {
    // 15.03.2033: with dots the day goes first everywhere.
    pattern: /(?<![\d.])(\d{1,2})\. ?(0?\d|1[0-2])\. ?((?:19|20)\d\d)(?![\d.])/u,
    read: ([, day, month, year]) => parts(year, month, day),
  },
  {
    // 02.26.2033 and 3/13/2033, as Americans write: no month is above 12.
    pattern: /(?<![\d./])(0?[1-9]|1[0-2])([./])(1[3-9]|2\d|3[01])\2((?:19|20)\d\d)(?![\d./])/u,
    read: ([, month, , day, year]) => parts(year, month, day),
  },
  {
    // 23/05/2033, as most others write: no month is above 12.
    pattern: /(?<![\d./-])(1[3-9]|2\d|3[01])([/-])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?![\d./-])/u,
    read: ([, day, , month, year]) => parts(year, month, day),
  },
  {
    pattern: /(平成|令和) ?(元|\d{1,2}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/u,
    read: ([, era, year, month, day]) =>
      parts(
        String((era === "平成" ? 1988 : 2018) + (year === "元" ? 1 : Number(year))),
        month,
        day,
      ),
  },
  {
    // 22-Apr-2033 and 22/Apr/2033, as machines and forms write.
    pattern: /(?<![\p{L}\d./-])(\d{1,2})([/-])([a-z]{3,9})\2((?:19|20)\d\d)(?!\d)/iu,
    read: ([, day, , month, year]) => parts(year, monthNumber(month), day),
  },
  {
    pattern: new RegExp(
      `(?<!#|\\b[Nn](?:\\.?[°º]|[or]\\.?|\\.) ?)\\b${ordinal}(?: ?[-–~] ?(\\d{1,2})(?:st|nd|rd|th)?)?(?: of| de)? ${monthName},?(?: del?)? ((?:19|20)\\d\\d)\\b`,
      "iu",
    ),
    // Days of one meetup go up, a week at most: `Meetup 8 - 2 March 2033` is on the second.
    read: ([, first, last, month, year]) => {
      const days = Number(last) - Number(first);
      return parts(year, monthNumber(month), days <= 0 || days > 7 ? last : first);
    },
  },
  {
    pattern: new RegExp(
      `\\b${monthName} ${ordinal}(?: ?[-–~] ?(?:[a-z]{3,9} )?\\d{1,2}(?:st|nd|rd|th)?)?,? ((?:19|20)\\d\\d)\\b`,
      "iu",
    ),
    read: ([, month, day, year]) => parts(year, monthNumber(month), day),
  },
  {
    pattern: new RegExp(`\\b${monthName},? ((?:19|20)\\d\\d)\\b`, "iu"),
    read: ([, month, year]) => parts(year, monthNumber(month)),
  },
];

const months: readonly DateForm[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d\d) ?[-/.] ?(\d{1,2})(?![\d])/u,
    read: ([, year, month]) => parts(year, month),
  },
];

/** Without a year beside it, "decided 20" is no month. */
const exactMonth = `(${[...namesElsewhere, "sept"].join("|")})\\.?`;
const undated: readonly DateForm[] = [
  {
    pattern: /(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]/u,
    read: ([, month, day]) => parts(anyYear, month, day),
  },
  {
    pattern: new RegExp(`\\b${ordinal}(?: of| de)? ${exactMonth}(?!\\p{L})`, "iu"),
    read: ([, day, month]) => parts(anyYear, monthNumber(month), day),
  },
  {
    pattern: new RegExp(`\\b${exactMonth} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "iu"),
    read: ([, month, day]) => parts(anyYear, monthNumber(month), day),
  },
];

function parts(year: string | undefined, month?: string, day?: string): Parts {
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

function monthNumber(name = ""): string {
  const known = monthsByName.get(name.toLowerCase());
  return String(known ?? monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** `YYYY-MM-DD`, or as much of it as is known; nothing for a day that does not exist. */
function checkDate({ year, month, day }: Parts): string | undefined {
  const two = (number: number) => String(number).padStart(2, "0");
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** How many days a date is from the year 0, each month having 31: near enough to compare. */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return (year * 12 + month) * 31 + day;
}

/** How many days a month has, from 1 for January. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Full-width digits and signs as ASCII, one for one, so that positions stay. */
function narrow(text: string): string {
  return text.replace(/[！-～　]/gu, (char) =>
    char === "　" ? " " : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}
