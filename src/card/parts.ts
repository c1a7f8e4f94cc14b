/** The plain parts of a card. */
import type { Link } from "../notes/meetup.ts";
import type { Choice } from "./action.ts";
import type { Part, PointsPart } from "./card.ts";
import { namedLinks } from "./links.ts";
import type { Texts } from "./text-table.ts";

/** The sentence that answers. */
export function statement(text: string): Part {
  return { kind: "statement", text };
}

/** What a list is of, and which of all its rows are shown. */
export function title(text: string, place: string): Part {
  return { kind: "heading", title: text, facts: place ? [{ text: place }] : [] };
}

/** Words of ours. */
export function text(text: string): Part {
  return { kind: "text", text };
}

/** A small line of ours. */
export function note(text: string): Part {
  return { kind: "note", text };
}

/** What one may go on with. */
export function choices(heading: string, choices: readonly Choice[]): Part {
  return { kind: "choices", heading, choices };
}

/** Points of the notes; that there are none where there are none. */
export function pointsOf(
  points: PointsPart["points"],
  words: PointsPart["words"],
  links: readonly Link[],
  texts: Texts,
): Part {
  if (points.length === 0) return text(texts.noNotes);
  const told = points.map((point) =>
    point.leftOut === undefined ? point : { ...point, text: texts.pointsLeftOut(point.leftOut) },
  );
  return { kind: "points", points: told, words, links: namedLinks(links) };
}
