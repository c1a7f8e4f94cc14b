/**
 * The ways in which an item may hold title and speaker: two slots that are set off from each other, or a line
 * that has forms of its own. Which slot is whose is weighed over all siblings (`read-group.ts`).
 */

import { stripMarks } from "../forms/heading-marks.ts";
import type { RichText } from "../markdown/block.ts";
import { restAfterDay } from "../talks/day-rows.ts";
import { linkKind } from "../talks/link-kind.ts";
import { withoutGiving, withPlainBy } from "../words/by-words.ts";
import type { GroupItem, SiblingGroup } from "./group.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** A way to find slots in an item. */
export interface Layout {
  readonly name: string;
  /** The two slots, or one line; nothing where the item has none of the kind. */
  readonly cut: (item: GroupItem) => Slots | undefined;
  /** What speaks for its title being one, for each item. */
  readonly bonus?: number;
}

/** Two slots in the order written; a line where there is one only. */
export type Slots = readonly [string, string?];

/** The layouts that items of a group may have. */
export function layoutsOf({ kind, items }: SiblingGroup): readonly Layout[] {
  const places = [0, 1, 2, 3, 4, 5, 6, 7].filter(
    (place) => items.filter(({ lines }) => lines[place]?.text.trim()).length * 2 > items.length,
  );
  if (kind !== "rows") {
    return [whole(0), ...inLine, ...places.slice(1).map((at) => pair(0, at)), ...labels(items), ...bySegments];
  }
  const pairs = places.flatMap((a) => places.filter((b) => b > a).map((b) => pair(a, b)));
  return [...pairs, ...places.map(whole)];
}

function whole(at: number): Layout {
  return {
    name: `line ${at}`,
    cut: ({ lines }) => (lines[at] ? [plain(lines[at])] : undefined),
  };
}

/** Two lines or cells. */
function pair(a: number, b: number): Layout {
  return {
    name: `line ${a}, line ${b}`,
    cut: ({ lines }) => slots(plain(lines[a]), plain(lines[b])),
  };
}

/** What stands behind a word that most siblings have: `author: Ann Bee`. */
function labels(items: SiblingGroup["items"]): readonly Layout[] {
  const counts = new Map<string, number>();
  for (const { lines } of items) {
    const words = new Set(lines.slice(1).flatMap(({ text }) => labelled.exec(text)?.[1] ?? []));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const usual = [...counts].filter(([, count]) => count > 1 && count * 2 > items.length);
  return usual.map(([word]) => ({
    name: `line 0, ${word}:`,
    cut: ({ lines: [first, ...others] }) => {
      const found = others.map(({ text }) => labelled.exec(text)).find((one) => one?.[1] === word);
      return found ? slots(plain(first), found[2] ?? "") : undefined;
    },
  }));
}

const labelled = /^(\p{L}[\p{L} ]{1,20})\s?[:：]\s?(\S.*)$/u;

/** A part of the line that is set off, and the rest of it. */
const inLine: readonly Layout[] = [
  {
    name: "[link] rest",
    cut: ({ lines: [line] }) => {
      const link = line && own(line).at(0);
      return link ? setOff(plain(line), link.text) : undefined;
    },
  },
  {
    name: "**bold** rest",
    cut: ({ lines: [line] }) => (line?.boldLead ? setOff(plain(line), line.boldLead) : undefined),
  },
  {
    name: "title, speaker",
    cut: ({ lines: [line] }) => {
      const [, before = "", after = ""] = /^(.{2,200})[,，、](.{2,60})$/u.exec(plain(line)) ?? [];
      return slots(before, after);
    },
  },
  {
    name: "“title” rest",
    cut: ({ lines: [line] }) => {
      const text = plain(line);
      const quoted = /["“„«](?!\s)([^"“”„«»]{3,200})["”“»]/u.exec(text);
      if (!quoted?.[1]) return undefined;
      const before = tidy(text.slice(0, quoted.index));
      return slots(quoted[1], before || text.slice(quoted.index + quoted[0].length));
    },
  },
];

function slots(a: string, b: string): Slots | undefined {
  const [one, two] = [tidy(a), tidy(b)];
  return one && two ? [one, two] : undefined;
}

function setOff(text: string, part: string): Slots | undefined {
  const at = text.indexOf(part.trim());
  if (at < 0 || !part.trim()) return undefined;
  const before = tidy(text.slice(0, at));
  return slots(
    part,
    withoutGiving(tidy(`${before} ${text.slice(at + part.trim().length)}`)),
  );
}

/** Links that are no word for slides and recordings. */
function own({ links }: RichText) {
  return links.filter(({ text, url }) => text.length > 2 && text !== url && !isMaterial(text, url));
}

/** `[slides](…)`: what it is called says only what it is. */
function isMaterial(text: string, url: string): boolean {
  return (
    text.length < 16 &&
    (linkKind("", text) !== "other" ||
      (linkKind(url, "") !== "other" && /^\P{L}*\p{L}{2,8}\P{L}*$/u.test(text)))
  );
}

/** The line without links to slides, marks and the day before it. Each layout asks for it, in a list alone and among others. */
export function plain(line: RichText | undefined): string {
  if (!line) return "";
  const known = plainLines.get(line);
  if (known !== undefined) return known;
  const read = readPlain(line);
  plainLines.set(line, read);
  return read;
}

const plainLines = new WeakMap<RichText, string>();

function readPlain(line: RichText): string {
  let text = line.text;
  for (const link of line.links.toReversed()) {
    if (!isMaterial(link.text, link.url)) continue;
    text = `${text.slice(0, link.start)} ${text.slice(link.start + link.text.length)}`;
  }
  const day = restAfterDay(text);
  const bare = stripMarks(tidy(day || text)).rest;
  return tidy(withPlainBy(bare));
}

/** Without what separated it from its neighbours. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\s?(?:\(\s*\)|\[\s*\]|（\s*）)/gu, " ")
    .replace(
      /^[\s:：|｜/／,，、;•·・◦▪●■–—-]+|(?<![\s:：|｜/／,，、;–—-])[\s:：|｜/／,，、;–—-]+$/gu,
      "",
    );
}

/** Which of the segments of the first lines is whose. */
const bySegments: readonly Layout[] = [0, 1, 2, 3, -1, -2].flatMap((person) => [
  ...(["quoted", "bold", "linked"] as const).map((kind) => segmentLayout(kind, person)),
  ...[0, 1, 2, -1].filter((title) => title !== person).map((title) => segmentLayout(title, person)),
]);

function segmentLayout(title: number | Segment["kind"], person: number): Layout {
  return {
    name: `segment ${title}, segment ${person}`,
    bonus: typeof title === "number" ? 0 : Number(process.env.BONUS ?? 1),
    cut: ({ lines }) => {
      const segments = segmentsOfItem(lines);
      const at = typeof title === "number" ? (title < 0 ? segments.length + title : title) : segments.findIndex(({ kind }) => kind === title);
      const by = person < 0 ? segments.length + person : person;
      if (at === by) return undefined;
      const name = segments[by];
      const behind = segments[by + 1];
      const named = name && behind?.kind === "bracketed" && by + 1 !== at ? `${name.text} (${behind.text})` : name?.text;
      return slots(segments[at]?.text ?? "", named ?? "");
    },
  };
}

const perItem = new WeakMap<readonly RichText[], readonly Segment[]>();
function segmentsOfItem(lines: readonly RichText[]): readonly Segment[] {
  const known = perItem.get(lines);
  if (known) return known;
  const read = lines.slice(0, 2).flatMap(segmentsOf).slice(0, 12);
  perItem.set(lines, read);
  return read;
}
