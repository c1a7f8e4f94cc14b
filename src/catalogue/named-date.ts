/** A day or month in a text, and where it stands. */
export interface NamedDate {
  /** `2018-08-28`, or `2018-08` for a month. */
  readonly prefix: string;
  readonly precision: "day" | "month";
  readonly start: number;
  readonly end: number;
}

const numeric =
  /(?<!\d)((?:19|20)\d\d) ?[-/.年] ?(\d{1,2})(?:(?: ?[-/.]| ?月) ?(\d{1,2})(?!\d)(?: ?日)?| ?月|(?!\d))/u;
const english =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: (\d{1,2})(?:st|nd|rd|th)?,?)? ((?:19|20)\d\d)\b/iu;
const months = "janfebmaraprmayjunjulaugsepoctnovdec";

/** Reads the first date that names its year from a text in its NFKC form. */
export function findDate(text: string): NamedDate | undefined {
  const match = numeric.exec(text);
  if (match) return dateOf(match, match[1], Number(match[2]), Number(match[3] ?? 0));
  const named = english.exec(text);
  if (!named) return undefined;
  const month = months.indexOf((named[2] ?? "").toLowerCase()) / 3 + 1;
  return dateOf(named, named[4], month, Number(named[1] ?? named[3] ?? 0));
}

function dateOf(
  match: RegExpExecArray,
  year = "",
  month: number,
  day: number,
): NamedDate | undefined {
  if (month < 1 || month > 12 || day > 31) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const prefix = `${year}-${pad(month)}`;
  if (day === 0) return { prefix, precision: "month", ...span };
  return { prefix: `${prefix}-${pad(day)}`, precision: "day", ...span };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
