/**
 * The ways in which an item may hold title and speaker: two slots that are set off from each other, or a line
 * that has forms of its own. Which slot is whose is weighed over all siblings (`read-group.ts`).
 */

import { nobody } from "../people/known-people.ts";
import { namesPeople } from "../people/person-evidence.ts";
import { withoutGiving } from "../words/by-words.ts";
import { quotedTitles } from "../words/quoted-titles.ts";
import type { SiblingGroup } from "./group.ts";
import { type Layout, type Slots, slots } from "./layout.ts";
import { plain, tidy } from "./plain-line.ts";
import { segmentLayouts } from "./segment-layouts.ts";

/** The layouts that items of a group may have. */
export function layoutsOf({ kind, items }: SiblingGroup): readonly Layout[] {
  // All rows have all cells; below a bullet who speaks stands where it is a talk, and nothing below breaks.
  const share = kind === "rows" ? 2 : 4;
  const places = [0, 1, 2, 3, 4, 5, 6, 7].filter(
    (place) =>
      items.filter(({ lines }) => lines[place]?.text.trim()).length * share >= items.length,
  );
  if (kind !== "rows") {
    return [
      whole(0),
      ...inLine,
      ...places.slice(1).map(namesBelow),
      ...labels(items),
      ...segmentLayouts({ kind, above: [], items }),
    ];
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

/** The first line, and who is named from that line on: `Ann Bee, Sample` and `Cal Dee, Sample` below each other. */
function namesBelow(at: number): Layout {
  return {
    name: `line 0, line ${at}`,
    cut: ({ lines }) => {
      const [first = "", ...others] = lines.slice(at).map(plain);
      const last = others.findIndex((text) => !namesPeople(text, nobody));
      const also = last === -1 ? others : others.slice(0, last);
      return slots(plain(lines[0]), [first, ...also].join(", "));
    },
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
    name: "**bold** rest",
    cut: ({ lines: [line] }) => (line?.boldLead ? setOff(plain(line), line.boldLead) : undefined),
  },
  {
    name: "speaker: title",
    cut: ({ lines: [line] }) => {
      const [, before = "", after = ""] =
        /^([^:：]{2,40})[:：]\s+(\S.{1,200})$/u.exec(plain(line)) ?? [];
      return slots(before, after);
    },
  },
  {
    name: "title, speaker",
    cut: ({ lines: [line] }) => {
      const [, before = "", after = ""] = /^(.{2,200})[,，、](.{2,60})$/u.exec(plain(line)) ?? [];
      return slots(before, after);
    },
  },
];

function setOff(text: string, part: string): Slots | undefined {
  const at = text.indexOf(part.trim());
  if (at < 0 || !part.trim()) return undefined;
  const before = tidy(text.slice(0, at));
  const rest = tidy(`${before} ${text.slice(at + part.trim().length)}`);
  const given = withoutGiving(rest);
  return slots(part, given === rest ? rest : withoutEnd(given));
}

/** A title at the end of a sentence, without its full stop and its quotation marks: `“Kites”.` */
function withoutEnd(title: string): string {
  const text = title.replace(/(?<=[^.])[.。]$/u, "");
  const [quoted] = quotedTitles(text);
  return quoted && quoted.end - quoted.start === text.length ? quoted.title : text;
}
