/** Title and speakers of siblings: every layout is tried, and the one that most speaks for over all of them is taken. */
import { stripMarks } from "../forms/heading-marks.ts";
import { readTalkHeadings } from "../forms/talk-heading.ts";
import { remembering } from "../../text/remembering.ts";
import { hasHandle } from "../people/handle.ts";
import { isCompany } from "../people/company.ts";
import { segmentsOf } from "./segments.ts";
import type { Speaker } from "../meetup.ts";
import type { KnownPeople } from "../people/known-people.ts";
import { nameScore } from "../people/name-evidence.ts";
import { readPeople } from "../people/person.ts";
import { personScore } from "../people/person-evidence.ts";
import { withoutBy } from "../words/by-words.ts";
import { labelledNames } from "../words/speaker-label.ts";
import { sectionRole } from "../words/section-role.ts";
import type { GroupItem, SiblingGroup } from "./group.ts";
import { type Layout, layoutsOf, plain, type Slots } from "./layouts.ts";

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
  readonly share: number; readonly named: number; readonly sure: number; readonly of: number; readonly setOff: number;
  /** What speaks for it, summed over all siblings. */
  readonly sum: number;
}

/** Reads a group; nothing where no layout shows who speaks of what in most of its items. */
export function readGroup(group: SiblingGroup, known: KnownPeople): GroupReading | undefined {
  const items = group.items.filter(isOpen);
  const readings = layoutsOf({ ...group, items }).flatMap(
    (layout) => readIn(layout, items, known) ?? [],
  );
  const [best] = readings.toSorted((a, b) => b.sum - a.sum);
  return best && group.kind !== "rows" ? withSureLines(best, items, known) : best;
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
    return score >= sureLine && speakers.length > 0 && isTitle(title) && !isSentence(title)
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
  if (cut.filter(Boolean).length * 4 < items.length) return undefined;
  const isPair = cut.some((slots) => slots?.[1] !== undefined);
  const read = isPair
    ? readPairs(cut, known)
    : readLines(
        cut.map((slots) => slots?.[0] ?? ""),
        known,
      );
  const found = items.flatMap((item, at) => {
    const { title = "", speakers = [], score = 0 } = read[at] ?? {};
    return isTitle(title) && speakers.length > 0 ? [{ item, title, speakers, score }] : [];
  });
  const named = found.filter(({ score }) => score >= 1).length;
  const sure = found.filter(({ title, score }) => score >= 3 || (score >= 2 && nameScore(title) <= -3)).length;
  if (found.length > 2 && isOneWord(found)) return undefined;
  const isShared = named * 4 >= items.length && named >= 2 && (named >= 3 || sure >= 1);
  const unnumbered = found.map(({ title }) => title.replace(/[\d.,]+/gu, ""));
  if (!isShared || new Set(unnumbered).size * 5 < found.length * 4) return undefined;
  // A sentence or two below a name tell who that is; a title has no full stop.
  if (found.filter(({ title }) => isSentence(title)).length * 2 > found.length) return undefined;
  const usual = named * 4 >= items.length * 3 ? -3 : 1;
  const own = found.filter(({ score }) => score >= usual);
  return {
    layout: layout.name,
    share: named / items.length,
    named,
    sure,
    of: items.length,
    setOff: layout.bonus ?? 0,
    items: own,
    sum: own.reduce((sum, { score, title }) => sum + capped(score) + titleWorth(title) + (layout.bonus ?? 0), 0),
  };
}

/** Does the same text that is no sure name stand in nearly all? Then it is a word for what stands beside it. */
function isOneWord(found: readonly (Roles & { readonly item: GroupItem })[]): boolean {
  const [first, ...others] = found.map(({ speakers }) => speakers.map(({ name, handle }) => name ?? handle).join());
  const same = others.filter((one) => one === first).length + 1;
  return same * 5 >= found.length * 4 && found.every(({ score }) => score < 3);
}

function areMost(count: number, items: readonly GroupItem[]): boolean {
  return count * 5 >= items.length * 3;
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

/** Title first or speaker first, whichever more speaks for in all of them. */
function readPairs(
  cut: readonly (Slots | undefined)[],
  known: KnownPeople,
): readonly (Roles | undefined)[] {
  const directions = [false, true].map((isSpeakerFirst) =>
    cut.map((slots) => {
      if (!slots?.[1]) return undefined;
      const [title, slot] = isSpeakerFirst ? [slots[1], slots[0]] : [slots[0], slots[1]];
      const people = labelledNames(slot) ?? withoutBy(slot);
      const said = people === slot ? 0 : saidScore;
      return { title, speakers: readPeople(people), score: scoreOf(title, people, known) + said };
    }),
  );
  const sums = directions.map((read) =>
    read.reduce((sum, one) => sum + capped(one?.score) + (one ? titleWorth(one.title) : 0), 0),
  );
  return directions[sums.indexOf(Math.max(...sums))] ?? [];
}

/** What speaks for the one being people; a title that is a name as well is the speaker. */
function scoreOf(title: string, people: string, known: KnownPeople): number {
  return personScore(people, known) - Math.max(0, nameScore(title) - 1);
}

/** `Speaker: …`, `by …`: what stands there is who speaks. */
const saidScore = 3;

function capped(score = 0): number {
  return Math.max(-4, Math.min(score, 4));
}

/** A word at least, and none for a break; a day, an address or a number is no title. */
function isTitle(title: string): boolean {
  return (
    (/\p{L}{2}|\p{Script=Han}/u.test(stripMarks(title).rest) || code.test(title)) &&
    title.length <= longest &&
    sectionRole(title) === undefined &&
    titleWorth(title) > -3 &&
    !/https?:|^(?:n\/a|tb[ad])$/iu.test(title)
  );
}

const longest = 240;
/** Some give their talk a title of code: `[] + {}`. */
const code = /^(?=.*[[\]{}()<>=+*&|!~^]).{7,}$/u;

function isSentence(title: string): boolean {
  return /[。.]$|[。.]\s?\p{Lu}|。\S/u.test(title) && !/\.{3}$/u.test(title);
}

/** What speaks against a text being a title, or being all of it and nothing else. */
const titleWorth = remembering((title): number => {
  let worth = 0;
  const words = title.split(/\s+/u).length;
  const parts = segmentsOf({ text: title, links: [], bold: false });
  if (nameScore(title) >= 1 || hasHandle(title)) worth -= 3;
  else if (parts.length > 1 && parts.some(({ text }) => nameScore(text) >= 3 || hasHandle(text))) worth -= 2;
  if (isCompany(title)) worth -= 3;
  if (words === 1 && /^[\p{Ll}\d._-]+$/u.test(title)) worth -= 3;
  if (title.length < 6) worth -= 1;
  if (/^\p{Ll}+\s/u.test(title)) worth -= 1;
  if (isSentence(title)) worth -= 2;
  if (/\s[|｜\/／–—-]\s|[｜／]/u.test(title)) worth -= Number(process.env.SEP ?? 0);
  if (title.length > Number(process.env.L1 ?? 60)) worth -= 1;
  if (title.length > Number(process.env.L2 ?? 100)) worth -= 1;
  if (withoutBy(title) !== title || /^['’]/u.test(title)) worth -= 3;
  return worth;
});
