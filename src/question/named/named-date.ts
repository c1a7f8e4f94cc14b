import { monthNames } from "../../text/calendar-date.ts";

/** A day or month in a text, and where it stands. */
export interface NamedDate {
  /** Whether a meetup's date is meant. */
  readonly covers: (date: string) => boolean;
  /** `day` of a year, a `month` of a year, or a day of `any year`. */
  readonly precision: "day" | "month" | "any year";
  readonly start: number;
  readonly end: number;
}

const dayOrMonth =
  /(?<!\d)(?<year>(?:19|20)\d\d) ?[-/.年] ?(?<month>\d{1,2})(?:(?: ?[-/.]| ?月) ?(?<day>\d{1,2})(?!\d)(?: ?日)?| ?月|(?!\d))/u;
const someMonth = monthNames.join("|");
const dayFirst = new RegExp(
  `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<name>${someMonth})[a-z]{0,6}\\.?(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`,
  "iu",
);
const monthFirst = new RegExp(
  `\\b(?<name>${someMonth})[a-z]{0,6}\\.? (?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?(?: (?<year>(?:19|20)\\d\\d)\\b)?|(?<only>(?:19|20)\\d\\d)\\b)`,
  "iu",
);
const dayOnly = /(?<!\d)(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/u;

/** Reads the first date from a text in its NFKC form. */
export function findNamedDate(text: string): NamedDate | undefined {
  for (const form of [dayOrMonth, dayFirst, monthFirst, dayOnly]) {
    const match = form.exec(text);
    const date = match && dateOf(match);
    if (date) return date;
  }
  return undefined;
}

function dateOf(match: RegExpExecArray): NamedDate | undefined {
  const { year, only, month, name, day } = match.groups ?? {};
  const inYear = year ?? only;
  const number = name ? monthNames.indexOf(name.toLowerCase()) + 1 : Number(month);
  if (number < 1 || number > 12 || Number(day ?? 1) > 31) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const monthDay = [number, day]
    .filter((part) => part !== undefined)
    .map(pad)
    .join("-");
  if (inYear) {
    const prefix = `${inYear}-${monthDay}`;
    return { covers: (date) => date.startsWith(prefix), precision: day ? "day" : "month", ...span };
  }
  return { covers: (date) => date.endsWith(`-${monthDay}`), precision: "any year", ...span };
}

function pad(value: number | string): string {
  return String(value).padStart(2, "0");
}
