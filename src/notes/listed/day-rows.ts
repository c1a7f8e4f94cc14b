import { findDate, findUndatedDay } from "../../text/calendar-date.ts";
import { monthsByName } from "../../text/calendar-names.ts";
import { readTalkHeadings } from "../forms/talk-heading.ts";
import { nothingTold } from "../forms/told.ts";
import type { List, ListItem } from "../markdown/block.ts";
import type { Speaker } from "../meetup.ts";
import { nameScore } from "../people/name-evidence.ts";
import { isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";

/** A bullet that begins with a day: `2031-03-07, Ann Bee, Title`. */
export interface DayRow {
  readonly item: ListItem;
  readonly title: string;
  readonly speakers: readonly Speaker[];
}

/** Does most of the list begin with days, one a bullet? Then none of them is the day of the file. */
export function isOfDays({ items }: List): boolean {
  const dated = items.filter((item) => restAfterDay(firstLine(item)) !== undefined).length;
  return dated > 1 && dated * 2 > items.length;
}

/**
 * The talks of such a list; nothing where its bullets do not name who speaks and of what.
 *
 * @param fewest Fewer are none.
 * @param areTalks Does the heading above say that these are talks? Else only sure signs count: it may be a log of work.
 */
export function readDayRows({ items }: List, areTalks: boolean, fewest: number): readonly DayRow[] {
  const rows = items.flatMap((item) => {
    const rest = restAfterDay(firstLine(item));
    return rest ? [{ item, rest }] : [];
  });
  const read = readTalkHeadings(
    rows.map(({ rest }) => rest),
    nothingTold,
  );
  const inForm = rows.flatMap(({ item }, at) => {
    const { title = "", speakers = [], isGuess } = read[at] ?? {};
    const isSaid = title !== "" && speakers.length > 0 && (areTalks || !isGuess);
    return isSaid ? [{ item, title, speakers }] : [];
  });
  const found = [inForm, areTalks ? inColumns(rows) : []].find(
    (own) => own.length >= fewest && own.length * 2 >= rows.length,
  );
  return found ?? [];
}

interface Row {
  readonly item: ListItem;
  /** What stands behind the day. */
  readonly rest: string;
}

/** `Name, Title` or `Names - Title`: the column whose names look like some, where a name comes again or is one beyond doubt. */
function inColumns(rows: readonly Row[]): readonly DayRow[] {
  const cut = rows.map(({ item, rest }) => {
    const separator = /\s[-–—]\s/u.test(rest) ? /\s+[-–—]\s+/u : /[,，、]\s*/u;
    const [name = ""] = rest.split(separator);
    const title = rest.slice(name.length).replace(/^[\s,，、–—-]+/u, "");
    return { item, title, speakers: readPeople(name) };
  });
  const names = cut.flatMap(({ speakers }) =>
    speakers.map(({ name = "" }) => name.replaceAll("_", " ")),
  );
  const isRepeated = new Set(names).size < names.length;
  if (!names.every(isNameOrNick) || !(isRepeated || names.some((name) => nameScore(name) > 1)))
    return [];
  return cut.filter(({ title }) => title !== "" && nameScore(title) < 1);
}

/** What follows the day that a bullet begins with; nothing where it begins with none. */
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

/** The first line of a bullet; empty where it does not begin with text. */
export function firstLine({ blocks: [head] }: ListItem): string {
  return head?.kind === "paragraph" ? (head.content.text.split("\n")[0] ?? "") : "";
}
