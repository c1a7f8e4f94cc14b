/** Layouts of more slots than two: which part of an item's first lines is the title, and which is who speaks. */
import type { RichText } from "../markdown/block.ts";
import type { GroupItem } from "./group.ts";
import type { Layout } from "./layout.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** A place among the segments, from the front or, below 0, from the end; or the first that is set off so. */
type Place = number | Segment["kind"];

const places: readonly number[] = [0, 1, 2, 3, -1, -2];
const titles: readonly Place[] = ["quoted", "bold", "linked", ...places];

/** A layout for each pair of places, where enough items have so many parts: `Room A | Ann Bee | Kites | slides`. */
export function segmentLayouts(items: readonly GroupItem[]): readonly Layout[] {
  const parted = items.filter(({ lines }) => segmentsOfItem(lines).length > 1).length;
  return parted > 1 && parted * 4 >= items.length ? all : [];
}

const all: readonly Layout[] = places.flatMap((person) =>
  titles.filter((title) => title !== person).map((title) => segmentLayout(title, person)),
);

function segmentLayout(title: Place, person: number): Layout {
  return {
    name: `segment ${title}, segment ${person}`,
    isDirected: true,
    cut: ({ lines }) => {
      const segments = segmentsOfItem(lines);
      const at = placeOf(title, segments);
      const by = placeOf(person, segments);
      const [one, two] = [segments[at], segments[by]];
      return one && two && at !== by ? [one.text, personAt(two, by, at, segments)] : undefined;
    },
  };
}

function placeOf(place: Place, segments: readonly Segment[]): number {
  if (typeof place !== "number") return segments.findIndex(({ kind }) => kind === place);
  return place < 0 ? segments.length + place : place;
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

/** Every layout asks for them. */
const known = new WeakMap<readonly RichText[], readonly Segment[]>();

function segmentsOfItem(lines: readonly RichText[]): readonly Segment[] {
  const before = known.get(lines);
  if (before) return before;
  const read = lines.slice(0, mostLines).flatMap(segmentsOf).slice(0, mostSegments);
  known.set(lines, read);
  return read;
}

/** Title and speaker stand in the first two lines; what has more parts is prose. */
const mostLines = 2;
const mostSegments = 12;
