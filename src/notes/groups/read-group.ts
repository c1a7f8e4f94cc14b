/** Title and speakers of siblings: every layout is tried, and the one that most speaks for over all of them is taken. */
import { stripMarks } from "../forms/heading-marks.ts";
import { splitsOf } from "../forms/splits.ts";
import { readTalkHeadings } from "../forms/talk-heading.ts";
import type { Speaker } from "../meetup.ts";
import type { KnownPeople } from "../people/known-people.ts";
import { nameScore } from "../people/name-evidence.ts";
import { readPeople } from "../people/person.ts";
import { personScore } from "../people/person-evidence.ts";
import { hasBy, withoutBy } from "../words/by-words.ts";
import { sectionRole } from "../words/section-role.ts";
import { labelledNames } from "../words/speaker-label.ts";
import type { GroupItem, SiblingGroup } from "./group.ts";
import type { Layout, Slots } from "./layout.ts";
import { layoutsOf } from "./layouts.ts";
import { plain } from "./plain-line.ts";
import { segmentsOf } from "./segments.ts";
import { hasFullStop, titleScore } from "./title-evidence.ts";

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

/** Reads a group; nothing where no layout shows who speaks of what in a good part of its items. */
export function readGroup(group: SiblingGroup, known: KnownPeople): GroupReading | undefined {
  const items = group.items.filter(isOpen);
  if (!areEnough(items.filter((item) => mayName(item, known)).length, items)) return undefined;
  const readings = layoutsOf({ ...group, items }).flatMap(
    (layout) => readIn(layout, items, known) ?? [],
  );
  const [best] = readings.toSorted((a, b) => b.sum - a.sum);
  return best && group.kind !== "rows" ? withSureLines(best, items, known) : best;
}

/** Two at least, and one item in four: a programme has breaks and announcements, too. */
function areEnough(named: number, items: readonly GroupItem[]): boolean {
  return named > 1 && named * 4 >= items.length;
}

/** Is there a part that may be somebody, or a sign of one? Most groups are prose: they need be tried in no layout. */
function mayName({ lines }: GroupItem, known: KnownPeople): boolean {
  return lines.some((line) => {
    const { text, links, boldLead = "" } = line;
    if (signOfPerson.test(text) || hasBy(text) || labelledNames(text) !== undefined) return true;
    const slots = splitsOf(plain(line)).map(({ people }) => people);
    const parts = [boldLead, ...links.map(textOf), ...segmentsOf(line).map(textOf), ...slots];
    return parts.some((part) => personScore(part, known) >= 1);
  });
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

const signOfPerson = /[@＠]|さん|氏|님|老师|先生|\t/u;

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
    return score >= sureLine && speakers.length > 0 && isTitle(title) && !hasFullStop(title)
      ? [{ item, title, speakers }]
      : [];
  });
  return { ...reading, items: [...reading.items, ...sure] };
}

/** Breaks and empty rows are no sign against a layout. */
function isOpen({ lines }: GroupItem): boolean {
  return lines.some(({ text }) => /\p{L}/u.test(text) && sectionRole(text) === undefined);
}

function readIn(
  layout: Layout,
  items: readonly GroupItem[],
  known: KnownPeople,
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
  const found = items.flatMap((item, at) => {
    const { title = "", speakers = [], score = 0 } = read[at] ?? {};
    return isTitle(title) && speakers.length > 0 ? [{ item, title, speakers, score }] : [];
  });
  const named = found.filter(({ score }) => score >= 1).length;
  const sure = found.filter(isSure).length;
  const isNamed = areEnough(named, items) && (named > 2 || sure > 0);
  if (!isNamed || areNoTalks(found)) return undefined;
  const usual = named * 4 >= items.length * 3 ? -3 : 1;
  const own = found.filter(({ score }) => score >= usual);
  return {
    layout: layout.name,
    items: own,
    isMost: named * 5 >= items.length * 3,
    sure,
    sum: own.reduce((sum, one) => sum + worthOf(one), 0),
  };
}

/** Is it a name in full, or one that may be beside a title that is surely none? */
function isSure({ title, score }: Roles): boolean {
  return score >= sureName || (score >= 2 && nameScore(title) <= -3);
}

const sureName = 3;

function worthOf({ title, score }: Roles): number {
  return capped(score) + titleScore(title);
}

/** What is no reading of talks, over all of them. */
function areNoTalks(found: readonly Roles[]): boolean {
  const titles = found.map(({ title }) => title);
  const own = new Set(titles.map((title) => title.replace(/[\d.,]+/gu, "")));
  return (
    // Titles are as many as talks, numbers in them aside.
    own.size * 5 < found.length * 4 ||
    // A sentence or two below a name tell who that is; a title has no full stop.
    titles.filter(hasFullStop).length * 2 > found.length ||
    (found.length > 2 && areOneWord(found))
  );
}

/** Does the same text that is no sure name stand in nearly all? Then it is a word for what stands beside it. */
function areOneWord(found: readonly Roles[]): boolean {
  const [first, ...others] = found.map(({ speakers }) =>
    speakers.map(({ name, handle }) => name ?? handle).join(),
  );
  const same = 1 + others.filter((one) => one === first).length;
  return same * 5 >= found.length * 4 && found.every(({ score }) => score < sureName);
}

interface Roles {
  readonly title: string;
  readonly speakers: readonly Speaker[];
  readonly score: number;
}

/** Lines as headings are read: a handle, さん and `by` are sure. */
function readLines(lines: readonly string[], people: KnownPeople): readonly Roles[] {
  return readTalkHeadings(lines, { people, forms: [] }).map(
    ({ title, speakers, isGuess, people: text = "" }) => ({
      title,
      speakers,
      score: isGuess ? scoreOf(title, text, people) : sureLine,
    }),
  );
}

const sureLine = 4;

/** Title first or, where that may be, speaker first: whichever more speaks for in all of them. */
function readPairs(
  cut: readonly (Slots | undefined)[],
  known: KnownPeople,
  orders: readonly boolean[],
): readonly (Roles | undefined)[] {
  const directions = orders.map((isSpeakerFirst) =>
    cut.map((slots) => {
      if (!slots?.[1]) return undefined;
      const [title, slot] = isSpeakerFirst ? [slots[1], slots[0]] : [slots[0], slots[1]];
      const people = labelledNames(slot) ?? withoutBy(slot);
      const said = people === slot ? 0 : saidScore;
      return { title, speakers: readPeople(people), score: scoreOf(title, people, known) + said };
    }),
  );
  const sums = directions.map((read) =>
    read.reduce((sum, one) => sum + (one ? worthOf(one) : 0), 0),
  );
  return directions[sums.indexOf(Math.max(...sums))] ?? [];
}

/** What speaks for the one being people; a title that is a name as well is the speaker. */
function scoreOf(title: string, people: string, known: KnownPeople): number {
  return personScore(people, known) - Math.max(0, nameScore(title) - 1);
}

/** `Speaker: …`, `by …`: what stands there is who speaks. */
const saidScore = 3;

function capped(score: number): number {
  return Math.max(-4, Math.min(score, 4));
}

/** A word at least, and none for a break; a day, an address or a number is no title. */
function isTitle(title: string): boolean {
  return (
    (/\p{L}{2}|\p{Script=Han}/u.test(stripMarks(title).rest) || code.test(title)) &&
    title.length <= longest &&
    sectionRole(title) === undefined &&
    titleScore(title) > leastTitle &&
    !/https?:|^(?:n\/a|tb[ad])$/iu.test(title)
  );
}

const longest = 240;
/** So much against it is more than a title bears, {@link titleScore}. */
const leastTitle = -3;
/** Some give their talk a title of code: `[] + {}`. */
const code = /^(?=.*[[\]{}()<>=+*&|!~^]).{7,}$/u;
