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
  const layouts = new Map<string, Layout>();
  for (const person of people) {
    for (const title of titles) {
      const placed = new Map(
        [...segments].map(([item, own]) => [item, placesIn(own, title, person)]),
      );
      // Of two parts the second is the last as well: what cuts all items alike need be tried once.
      const cut = [...placed.values()].map((own) => own?.join(",")).join(" ");
      if (!layouts.has(cut)) layouts.set(cut, layoutOf(title, person, segments, placed));
    }
  }
  return [...layouts.values()];
}

/** Title and speaker stand in the first two lines; what has more parts is prose. */
const mostLines = 2;
const mostSegments = 12;

/** Where the title stands among the segments of an item, and where who speaks. */
type Places = readonly [title: number, person: number];

function placesIn(segments: readonly Segment[], title: Place, person: Place): Places | undefined {
  const [at, by] = [placeOf(title, segments), placeOf(person, segments)];
  return segments[at] && segments[by] && at !== by ? [at, by] : undefined;
}

function layoutOf(
  title: Place,
  person: Place,
  segmentsOfItems: ReadonlyMap<GroupItem, readonly Segment[]>,
  placesOfItems: ReadonlyMap<GroupItem, Places | undefined>,
): Layout {
  return {
    name: `segment ${title}, segment ${person}`,
    isDirected: true,
    cut: (item) => {
      const segments = segmentsOfItems.get(item) ?? [];
      const [at, by] = placesOfItems.get(item) ?? [];
      if (at === undefined || by === undefined) return undefined;
      const [one, two] = [segments[at], segments[by]];
      return one && two && [one.text, personAt(two, by, at, segments), besideOf(segments, at, by)];
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
