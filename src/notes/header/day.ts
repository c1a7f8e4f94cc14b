import {
  dayNumber,
  type FoundDate,
  findDate,
  findDateInName,
  findDayFirst,
  findUndatedDay,
  readUndatedDay,
} from "../../text/calendar-date.ts";
import { weekdayNames } from "../../text/calendar-names.ts";
import type { HeaderLine } from "./label-line.ts";
import { tellsOfOther, withoutDay } from "./told-evidence.ts";

/** A line that states the day, and the day in it. */
export interface DatedLine {
  readonly line: HeaderLine;
  readonly found: FoundDate;
}

/** The line labelled as date; else the first that begins with one, as a statement and not in prose. */
export function datedLine(lines: readonly HeaderLine[]): DatedLine | undefined {
  const dated = lines.flatMap((line) => {
    const found =
      findDate(line.value.text) ??
      (line.isDayFirst ? findDayFirst(line.value.text) : undefined) ??
      (line.label === "date" ? packed(line) : undefined);
    return found ? [{ line, found }] : [];
  });
  const labelled = dated.filter(({ line }) => line.label === "date");
  // Of several meetups nobody knows which is that of the file.
  const days = labelled.flatMap(({ found: { date } }) => (date?.length === 10 ? date : []));
  if (days.length > 1 && areApart(days)) return undefined;
  return (
    labelled[0] ??
    dated.find(
      ({ line, found }) =>
        !line.label && isFirst(line, found) && isShort(line, found) && isOwn(line, found),
    )
  );
}

/** Are they not those of one conference, which lasts a week at most? */
export function areApart(dates: readonly string[]): boolean {
  const days = dates.map(dayNumber);
  return Math.max(...days) - Math.min(...days) > 7;
}

/** `310824`, year, month and day in two figures each, or `23/09/31`, where a label says that it is a day. */
function packed({ value }: HeaderLine): FoundDate | undefined {
  const [text, first, , second, year] =
    /^(?:\d{6}|(\d{1,2})([/.])(\d{1,2})\2(\d\d))(?!\d)/u.exec(value.text) ?? [];
  if (!text) return undefined;
  const date = year ? findDate(`${first}/${second}/20${year}`)?.date : findDateInName(`20${text}`);
  return date?.length === 10 ? { date, text, start: 0 } : undefined;
}

/** `Le 23 mars à 19h`, `Thursday 13th of February`: month and day, `03-23`, where the line begins with them. */
export function namedDay(line: HeaderLine): string | undefined {
  const begun = readUndatedDay(line.value.text);
  if (begun) return begun;
  const found = findUndatedDay(line.value.text);
  // `The 1st of January 2016` has its year, and may be of anything.
  return found?.date &&
    findDate(line.value.text)?.start !== found.start &&
    isFirst(line, found) &&
    isOwn(line, found)
    ? found.date
    : undefined;
}

/** Does the line begin with the date, or with the day of the week or `on` before it? */
function isFirst({ value }: HeaderLine, { start }: FoundDate): boolean {
  const before =
    value.text
      .slice(0, start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return (
    start <= 2 ||
    (start < 20 && before.every((word) => weekdayNames.has(word) || opening.test(word)))
  );
}

const opening = /^(?:held|on|am|den|le|el|em|dia|no|the|date)$/u;

/** Is it not the day of something else, such as that until which one can sign up? */
function isOwn({ value }: HeaderLine, found: FoundDate): boolean {
  return !tellsOfOther({ text: withoutDay(value.text, found), isFirst: true, names: [] });
}

/** After the date there may be a weekday, times and a place, but no sentence. */
function isShort({ value }: HeaderLine, { text }: FoundDate): boolean {
  const rest = value.text.slice(text.length);
  return (
    rest.length < 60 && !/^\s*[:：]\s*\p{L}|[。、]|に行われ|に開催|(?:です|ます|した)/u.test(rest)
  );
}
