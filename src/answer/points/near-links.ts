/** Which links of notes belong to the line that answers: those of its own entry, where a page has many. */

import { isMedia } from "../../notes/links/link-kind.ts";
import type { Link, Point, Talk } from "../../notes/meetup.ts";
import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import type { Hit } from "../../search/hit.ts";
import { foldText } from "../../text/fold.ts";
import { bestLines, ofEntry } from "./entry.ts";
import { type OutlinePoint, outline } from "./outline.ts";

/** Lines behind the one that answers in which what belongs to it may stand, where no list parts them. */
const farthest = 3;

/**
 * The addresses of the links that stand in the line which holds most of the question, or below it, or else beside it under the same
 * head; where that is a line among others of a page, in the next few. Undefined where no line leads there, empty where none stands near.
 */
export function nearLinks(hit: Hit): readonly string[] | undefined {
  const { talk } = hit.entry;
  const points = outline(talk);
  const places = linkPlaces(talk, points);
  const best = bestLines(hit, points);
  if (best.length === 0) return undefined;
  const found = hit.matches.flatMap(({ asked, found }) =>
    isFrameWord(asked) ? [] : foldText(found),
  );
  const beside = best.flatMap(
    (line) => ofRows(line, talk, found) ?? linksBeside(line, points, places),
  );
  return [...new Set([...beside, ...ofWhole(talk, places)])];
}

/** The links of notes that stand in some of their points, or below them. */
export function linksIn(talk: Talk, points: readonly Point[]): readonly Link[] {
  const within = new Set(points.flatMap(withBelow));
  const places = linkPlaces(talk, outline(talk));
  return talk.links.filter(({ url }) => {
    const place = places.get(url);
    return place !== undefined && within.has(place.point);
  });
}

function withBelow(point: Point): readonly Point[] {
  return [point, ...point.children.flatMap(withBelow)];
}

/** Of a table the links of the rows that hold most of the question; undefined of another line, and where the rows do not name them. */
function ofRows(
  { point: { kind, text } }: OutlinePoint,
  { links }: Talk,
  words: readonly string[],
): readonly string[] | undefined {
  if (kind !== "table") return undefined;
  const rows = text.split("\n");
  const held = rows.map((row) => words.filter((word) => foldText(row).includes(word)).length);
  const best = rows.filter((_, at) => held[at] === Math.max(...held));
  const named = links.filter(
    (link) =>
      links.every((other) => other === link || other.text !== link.text) &&
      rows.some((row) => endOf(link, row, 0) !== undefined),
  );
  if (named.length === 0) return undefined;
  return named
    .filter((link) => best.some((row) => endOf(link, row, 0) !== undefined))
    .map(({ url }) => url);
}

/** The only slides or video of a page, unless they are those of one line of a list. */
function ofWhole({ links }: Talk, places: Places): readonly string[] {
  const [only, ...more] = links.filter(({ kind }) => isMedia(kind));
  if (!only || more.length > 0 || places.get(only.url)?.point.kind === "bullet") return [];
  return [only.url];
}

type Places = ReadonlyMap<string, OutlinePoint>;

/** The line that each link stands in. Links are called alike in many lines, "Video" or "here", but they come in the order of the lines. */
export function linkPlaces({ links }: Talk, points: readonly OutlinePoint[]): Places {
  const places = new Map<string, OutlinePoint>();
  let line = 0;
  let from = 0;
  for (const link of links) {
    for (let at = line; at < points.length; at += 1) {
      const end = endOf(link, points[at]?.point.text ?? "", at === line ? from : 0);
      if (end === undefined) continue;
      places.set(link.url, points[at] as OutlinePoint);
      line = at;
      from = end;
      break;
    }
  }
  return places;
}

/** Where the name of a link, or its address, ends in a text. */
function endOf({ text, url }: Link, line: string, from: number): number | undefined {
  const name = text.trim();
  for (const one of [url, name]) {
    const at = one === "" ? -1 : line.indexOf(one, from);
    if (at >= 0) return at + one.length;
  }
  return undefined;
}

function linksBeside(
  line: OutlinePoint,
  points: readonly OutlinePoint[],
  places: Places,
): readonly string[] {
  const linked = new Set(places.values());
  const entry = ofEntry(line, points, (point) => linked.has(point));
  const at = points.indexOf(line);
  const next = points.slice(at + 1, at + 1 + farthest).filter((point) => linked.has(point));
  const beside = entry.length > 0 || line.point.kind === "bullet" ? entry : next.slice(0, 1);
  return [...places].filter(([, place]) => beside.includes(place)).map(([url]) => url);
}
