/** Title and speakers of siblings: every layout is tried, and the one that most speaks for over all of them is taken. */
import { isUsualForm } from "../forms/usual-form.ts";
import type { Speaker } from "../meetup.ts";
import type { KnownPeople } from "../people/known-people.ts";
import { sectionRole } from "../words/section-role.ts";
import { roleOfWords } from "../words/words-above.ts";
import type { GroupItem, SiblingGroup } from "./group.ts";
import type { Layout } from "./layout.ts";
import { layoutsOf } from "./layouts.ts";
import { looksNaming, mayName } from "./may-name.ts";
import { plain } from "./plain-line.ts";
import { isBeyondDoubt, type Roles, readLines, readPairs, sureLine, worthOf } from "./roles.ts";
import { hasFullStop, isTitleLikeName, mayBeTitle } from "./title-evidence.ts";

/** An item with its slots known. */
export interface ReadItem {
  readonly item: GroupItem;
  readonly title: string;
  readonly speakers: readonly Speaker[];
}

/** A group in the layout that fits it best. */
export interface GroupReading {
  /** The name of the layout. */
  readonly layout: string;
  readonly items: readonly ReadItem[];
  /** Do most items of the group name somebody? */
  readonly isMost: boolean;
  /** How many name somebody beyond doubt. */
  readonly sure: number;
  /** What speaks for it, summed over all siblings. */
  readonly sum: number;
}

/**
 * Reads a group; nothing where no layout shows who speaks of what in a good part of its items.
 *
 * @param share The part of them that must seem to name somebody for the group to be read at all.
 */
export function readGroup(
  group: SiblingGroup,
  known: KnownPeople,
  share = goodPart,
): GroupReading | undefined {
  const items = openItems(group);
  const isEnough = [looksNaming, mayName].every((is) =>
    holdsForEnough(items, (item) => is(item, known), share),
  );
  const isAnnounced = roleOfWords(group.above[0] ?? "") === "talks";
  if (!(isAnnounced && items.every(isParted)) && !isEnough) return undefined;
  const readings = layoutsOf({ ...group, items }).flatMap(
    (layout) => readIn(layout, items, known, isAnnounced) ?? [],
  );
  const [best] = readings.toSorted((a, b) => b.sum - a.sum);
  return best && group.kind !== "rows" ? withSureLines(best, items, known) : best;
}

function isParted({ lines: [line] }: GroupItem): boolean {
  return (
    line !== undefined && line.text.length < longestLine && /[:：|｜/／「(（–—-]/u.test(line.text)
  );
}

/** Longer than who speaks and a title. */
const longestLine = 120;

/** Most groups are prose: no more of it is looked at than decides. */
function holdsForEnough(
  items: readonly GroupItem[],
  is: (item: GroupItem) => boolean,
  share: number,
): boolean {
  let found = 0;
  for (const [at, item] of items.entries()) {
    if (!areEnough(found + items.length - at, items, share)) return false;
    if (is(item) && areEnough(++found, items, share)) return true;
  }
  return false;
}

/** One item in four: a programme has breaks and announcements, too. */
export const goodPart = 1 / 4;

/** The part of its items that names somebody where most do. */
export const mostPart = 3 / 5;

/** Two at least, and so great a part of the items. */
function areEnough(named: number, { length }: readonly GroupItem[], share = goodPart): boolean {
  return named > 1 && named / length >= share;
}

/** The reading with those siblings that are not in its layout and name by a sure sign who speaks: `by`, a handle, さん. */
function withSureLines(
  reading: GroupReading,
  items: readonly GroupItem[],
  known: KnownPeople,
): GroupReading {
  const taken = new Set(reading.items.map(({ item }) => item));
  const open = items.filter((item) => !taken.has(item));
  const read = readLines(
    open.map(({ lines: [line] }) => plain(line)),
    known,
  );
  const sure = open.flatMap((item, at) => {
    const { title = "", speakers = [], score = 0 } = read[at] ?? {};
    return score >= sureLine && speakers.length > 0 && mayBeTitle(title) && !hasFullStop(title)
      ? [{ item, title, speakers }]
      : [];
  });
  return { ...reading, items: [...reading.items, ...sure] };
}

/** Without what is surely no talk, and so no sign against a layout: breaks, empty rows, what stands there again and again: `Video`. */
function openItems({ kind, items }: SiblingGroup): readonly GroupItem[] {
  const open = items.filter(isOpen);
  if (kind === "rows") return open;
  const counts = new Map<string, number>();
  for (const text of open.map(firstText)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return open.filter((item) => counts.get(firstText(item)) === 1);
}

function firstText({ lines }: GroupItem): string {
  return lines[0]?.text ?? "";
}

function isOpen({ lines }: GroupItem): boolean {
  return lines.some(({ text }) => /\p{L}/u.test(text) && sectionRole(text) === undefined);
}

function readIn(
  layout: Layout,
  items: readonly GroupItem[],
  known: KnownPeople,
  isAnnounced: boolean,
): GroupReading | undefined {
  const cut = items.map(layout.cut);
  if (!areEnough(cut.filter(Boolean).length, items)) return undefined;
  const isPair = cut.some((slots) => slots?.[1] !== undefined);
  const read = isPair
    ? readPairs(cut, known, layout.isDirected ? [false] : [false, true])
    : readLines(
        cut.map((slots) => slots?.[0] ?? ""),
        known,
      );
  const spoken = items.flatMap((item, at) => {
    const roles = read[at];
    return roles && roles.speakers.length > 0 ? [{ item, ...roles }] : [];
  });
  const found = spoken.filter(({ title }) => mayBeTitle(title));
  const named = found.filter(({ score }) => score >= 1).length;
  const sure = found.filter(isBeyondDoubt).length;
  const areAll = spoken.length === items.length;
  // Where talks are announced and all have one form, half of the names say of the others what they are, and nicks are names.
  const isSaid =
    isAnnounced && areAll && areLong(found) && (named * 2 >= items.length || areNicks(found));
  const isNamed = isSaid || (areEnough(named, items) && (named > 2 || sure > 0));
  if (!isNamed || areNoTalks(found)) return undefined;
  const isUsual = isSaid || isUsualForm(named, items.length, areAll);
  const own = found.filter(({ score }) => score >= (isUsual ? leastUsual : 1));
  const likeNames = isUsual ? spoken.filter(isSureBesideName) : [];
  return {
    layout: layout.name,
    items: [...own, ...likeNames],
    isMost: isSaid || named / items.length >= mostPart,
    sure,
    sum: own.reduce((sum, one) => sum + worthOf(one), 0),
  };
}

/** Each time one other short word, and no thing. */
function areNicks(found: readonly Roles[]): boolean {
  const people = found.map(({ speakers: [only, ...others] }) =>
    others.length === 0 && only ? (only.name ?? only.handle ?? "") : "",
  );
  return (
    found.length > 2 &&
    new Set(people).size === people.length &&
    people.every((name) => nick.test(name)) &&
    // With a capital a word is a thing as well: `Ruby: all that is new`.
    found.every(({ score }, at) => score >= (/^\p{Lu}/u.test(people[at] ?? "") ? 1 : 0))
  );
}

/** Are the titles longer than names and companies are beside them? Letters of East Asia say twice as much. */
function areLong(found: readonly Roles[]): boolean {
  const letters = (texts: readonly string[]) => texts.join("").replace(/\p{Lo}/gu, "xx").length;
  const people = found.flatMap(({ speakers }) =>
    speakers.flatMap(({ name, handle }) => name ?? handle ?? []),
  );
  return letters(found.map(({ title }) => title)) > letters(people) * 1.5;
}

const nick = /^[^\s\d「」:：][^\s「」:：]{1,11}$/u;

/** Where nearly all siblings name somebody, even a nick or an odd name is somebody. */
const leastUsual = -3;

/** Beside somebody whom more speaks for, a title may look like a name, too. */
function isSureBesideName({ title, score }: Roles): boolean {
  return score >= 1 && isTitleLikeName(title);
}

/** What is no reading of talks, over all of them. */
function areNoTalks(found: readonly Roles[]): boolean {
  const titles = found.map(({ title }) => title);
  const own = new Set(titles.map((title) => title.replace(/[\d.,]+/gu, "")));
  return (
    // Titles are as many as talks, numbers in them aside.
    own.size * 5 < found.length * 4 ||
    // A sentence or two below a name tell who that is; a title has no full stop.
    titles.filter(hasFullStop).length * 2 > found.length
  );
}
