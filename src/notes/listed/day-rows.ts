import { restAfterDay } from "../../text/rest-after-day.ts";
import type { List, ListItem } from "../markdown/block.ts";
import { firstLine } from "../markdown/text-lines.ts";
import type { Speaker } from "../meetup.ts";
import { nameScore } from "../people/name-evidence.ts";
import { isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { type AmongSiblings, readTogether } from "./among-siblings.ts";

/** A bullet that begins with a day: `2031-03-07, Ann Bee, Title`. */
export interface DayRow {
  readonly item: ListItem;
  readonly title: string;
  readonly speakers: readonly Speaker[];
}

/**
 * The talks of such a list; nothing where its bullets do not name who speaks and of what.
 *
 * @param fewest Fewer are none.
 * @param among How its bullets are read among those of other lists.
 * @param areTalks Does the heading above say that these are talks? Else only sure signs count: it may be a log of work.
 */
export function readDayRows(
  { items }: List,
  areTalks: boolean,
  fewest: number,
  among: AmongSiblings,
): readonly DayRow[] {
  const rows = items.flatMap((item) => {
    const rest = restAfterDay(firstLine(item));
    return rest ? [{ item, rest }] : [];
  });
  const read = readTogether(
    rows.map(({ item }) => item),
    among,
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
