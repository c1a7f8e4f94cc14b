/** Layouts of more slots than two: which part of an item's first lines is the title, and which is who speaks. */
import type { GroupItem, SiblingGroup } from "./group.ts";
import type { Layout, Slots } from "./layout.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** A place among the segments, from the front or, below 0, from the end; or the first that is set off so. */
type Place = number | Segment["kind"];

const people: readonly number[] = [0, 1, 2, 3, -1, -2];
const titles: readonly Place[] = ["quoted", "bold", "linked", ...people];

/** A layout for each pair of places, where enough items have so many parts: `Room A | Ann Bee | Kites | slides`. */
export function segmentLayouts({ kind, items }: SiblingGroup): readonly Layout[] {
  // Below a heading stand the notes of what it is called: who speaks is no part of these.
  const lines = kind === "headings" ? 1 : mostLines;
  const segments = new Map(
    items.map((item) => [
      item,
      item.lines.slice(0, lines).flatMap(segmentsOf).slice(0, mostSegments),
    ]),
  );
  const parted = [...segments.values()].filter(({ length }) => length > 1).length;
  if (parted < 2 || parted * 4 < items.length) return [];
  return people.flatMap((person) =>
    titles
      .filter((title) => title !== person)
      .map((title) => layoutOf(title, person, (item) => segments.get(item) ?? [])),
  );
}

/** Title and speaker stand in the first two lines; what has more parts is prose. */
const mostLines = 2;
const mostSegments = 12;

function layoutOf(
  title: Place,
  person: number,
  segmentsIn: (item: GroupItem) => readonly Segment[],
): Layout {
  return {
    name: `segment ${title}, segment ${person}`,
    isDirected: true,
    cut: (item) => {
      const segments = segmentsIn(item);
      const at = placeOf(title, segments);
      const by = placeOf(person, segments);
      const [one, two] = [segments[at], segments[by]];
      if (!one || !two || at === by) return undefined;
      return [one.text, personAt(two, by, at, segments), besideOf(segments, at, by)];
    },
  };
}

function placeOf(place: Place, segments: readonly Segment[]): number {
  if (typeof place !== "number") return segments.findIndex(({ kind }) => kind === place);
  return place < 0 ? segments.length + place : place;
}

/** What stands in quotes right behind who speaks; else the longest text. */
function besideOf(segments: readonly Segment[], title: number, person: number): Slots[2] {
  const others = segments.filter((_, at) => at !== title && at !== person);
  const behind = segments[person + 1];
  const quoted = others.find((other) => other === behind && other.kind === "quoted");
  const [longest] = others.toSorted((a, b) => b.text.length - a.text.length);
  const beside = quoted ?? longest;
  return beside && { text: beside.text, isQuoted: beside === quoted };
}

/** Who stands there, with the account or the company in brackets behind. */
function personAt(
  { text }: Segment,
  by: number,
  title: number,
  segments: readonly Segment[],
): string {
  const behind = segments[by + 1];
  return behind?.kind === "bracketed" && by + 1 !== title ? `${text} (${behind.text})` : text;
}
