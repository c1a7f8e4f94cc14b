/**
 * Words for a year, a month or a day: named, as in 2018年5月 and "May 2018", or counted from today,
 * as in 去年 and "two months ago". They are read as the notes write them: `2018`, `2018-05`, `2018-05-10`.
 */
import { daysIn, findDate, monthNames } from "../../text/calendar-date.ts";

const year = "(?:19|20)\\d\\d";
const month = "(?:1[0-2]|0?[1-9])";
const day = "(?:3[01]|[12]\\d|0?[1-9])";
const kanjiDigits = "一二三四五六七八九";
export const englishNumbers = "one|two|three|four|five|six|seven|eight|nine|ten";
/** How many of years or months. */
export const number = `\\d{1,2}|[${kanjiDigits}]|${englishNumbers}`;
/** No number goes on in front of or behind it. */
const whole = (form: string) => `(?<![\\d.])${form}(?![\\d%])`;

/** A year in digits alone, which may be a number of anything. */
export const bareYear = whole(year);
/** A year, month or day that can be nothing else. */
export const namedMoment = [
  whole(`${year} ?年(?:度| ?の? ?${month} ?月(?: ?${day} ?日)?)?`),
  whole(`${year}[-/]${month}(?:[-/]${day})?`),
  `\\b(?:${monthNames.join("|")})[a-z]{0,6}\\.?,? ${whole(year)}`,
].join("|");

interface Relative {
  readonly unit: "year" | "month";
  /** How many of them ahead of this one; undefined where the words count them. */
  readonly ahead?: number;
  readonly words: string;
}

/** The longer of two that end alike comes first. */
const relatives: readonly Relative[] = [
  { unit: "year", ahead: -2, words: "一昨年|おととし|the year before last" },
  { unit: "year", ahead: -1, words: "去年|昨年|last year" },
  { unit: "year", ahead: 0, words: "今年|本年|this year" },
  { unit: "year", ahead: 2, words: "再来年" },
  { unit: "year", ahead: 1, words: "来年|next year" },
  { unit: "month", ahead: -2, words: "先々月|the month before last" },
  { unit: "month", ahead: -1, words: "先月|last month" },
  { unit: "month", ahead: 0, words: "今月|this month" },
  { unit: "month", ahead: 1, words: "来月|next month" },
  { unit: "year", words: `(?:${number}) ?年前|(?:${number}|a) years? ago` },
  { unit: "month", words: `(?:${number}) ?[かヶケヵカ箇]月前|(?:${number}|a) months? ago` },
];

/** 過去年 and 今月号 are other words; "in the last year" are the twelve months up to now. */
export const relativeMoment = `(?<![\\p{Script=Han}\\d.])(?<!\\bthe )(?<![a-z](?=[a-z]))(?:${relatives
  .map(({ words }) => words)
  .join("|")})(?:度(?=[の以かま]))?(?!(?<=[a-z])[a-z]|号)`;

const moments = new RegExp(`${namedMoment}|${relativeMoment}|${bareYear}`, "giu");

/** Reads the words for moments in a text, in order; undefined for those counted from a day that is not known. */
export function readMoments(text: string, today?: string): readonly (string | undefined)[] {
  return [...text.matchAll(moments)].map(([words]) => named(words) ?? counted(words, today));
}

/** Reads a text that is nothing but a year, a month or a day in digits: `2018-05`, 2018年5月. */
export function wholeMoment(text: string): string | undefined {
  const plain = text.replaceAll(".", "-");
  return onlyMoment.test(plain) ? named(plain) : undefined;
}

const onlyMoment = new RegExp(`^(?:${namedMoment}|${bareYear})$`, "iu");

/** How many years or months some words count back from today: the day that these begin with. */
export function dayBack(words: string, today: string): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const count = numberIn(numberWords.exec(words)?.[0] ?? "a");
  const months = count * (/年|year/iu.test(words) ? 12 : 1);
  const [y = 0, m = 1] = monthFrom(year, month - months)
    .split("-")
    .map(Number);
  return `${y}-${two(m)}-${two(Math.min(day, daysIn(y, m)))}`;
}

/** The moment as many years, months or days on as `step` says, of the same precision. */
export function stepFrom(moment: string, step: 1 | -1): string {
  const [year = 0, month, day] = moment.split("-").map(Number);
  if (month === undefined) return String(year + step);
  if (day === undefined) return monthFrom(year, month + step);
  if (day + step < 1) return monthFrom(year, month - 1);
  if (day + step > daysIn(year, month)) return monthFrom(year, month + 1);
  return `${moment.slice(0, 7)}-${two(day + step)}`;
}

function named(words: string): string | undefined {
  const date = findDate(words)?.date;
  if (date) return date;
  const [year = "", ...others] = words.match(/\d+/gu) ?? [];
  return year.length === 4 ? [year, ...others.map(Number).map(two)].join("-") : undefined;
}

function counted(words: string, today?: string): string | undefined {
  const relative = relatives.find((_, at) => readers[at]?.test(words));
  if (!relative || !today) return undefined;
  const [year = 0, month = 1] = today.split("-").map(Number);
  const ahead = relative.ahead ?? -numberIn(words);
  return relative.unit === "year" ? String(year + ahead) : monthFrom(year, month + ahead);
}

const readers = relatives.map(({ words }) => new RegExp(`^(?:${words})`, "iu"));

const numberWords = new RegExp(`(?<![a-z])(?:${number})(?![a-z])`, "iu");

/** Of 「3年前」, "three years ago" and "a year ago". */
function numberIn(words: string): number {
  const said = /^(?:\d+|[a-z]+|.)/iu.exec(words)?.[0].toLowerCase() ?? "";
  if (said === "a") return 1;
  const at = [[...kanjiDigits], englishNumbers.split("|")].map((all) => all.indexOf(said));
  return Math.max(...at) + 1 || Number(said);
}

/** The month of a year, or of one of the years around it where the number goes beyond twelve. */
function monthFrom(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
