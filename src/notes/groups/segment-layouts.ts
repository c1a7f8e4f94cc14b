/** Layouts of more slots than two: which part of an item's first lines is the title, and which is who speaks. */
import type { RichText } from "../markdown/block.ts";
import { type Layout, slots } from "./layout.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** A place among the segments, from the front or, below 0, from the end; or the first that is set off so. */
type Place = number | Segment["kind"];

const people: readonly number[] = [0, 1, 2, 3, -1, -2];
const titles: readonly Place[] = ["quoted", "bold", "linked", 0, 1, 2, -1];

/** A layout for each pair of places. What holds a name need not stand next to the title: `Room A | Ann Bee | Kites | slides`. */
export const segmentLayouts: readonly Layout[] = people.flatMap((person) =>
  titles.filter((title) => title !== person).map((title) => segmentLayout(title, person)),
);

function segmentLayout(title: Place, person: number): Layout {
  return {
    name: `segment ${title}, segment ${person}`,
    cut: ({ lines }) => {
      const segments = segmentsOfItem(lines);
      const at = placeOf(title, segments);
      const by = placeOf(person, segments);
      return at === by ? undefined : slots(segments[at]?.text ?? "", personAt(by, at, segments));
    },
  };
}

function placeOf(place: Place, segments: readonly Segment[]): number {
  if (typeof place !== "number") return segments.findIndex(({ kind }) => kind === place);
  return place < 0 ? segments.length + place : place;
}

/** Who stands there, with the account or the company in brackets behind. */
function personAt(by: number, title: number, segments: readonly Segment[]): string {
  const [person, behind] = [segments[by], segments[by + 1]];
  const isMore = person && behind?.kind === "bracketed" && by + 1 !== title;
  return isMore ? `${person.text} (${behind.text})` : (person?.text ?? "");
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
