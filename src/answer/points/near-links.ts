/** Which links of notes belong to the line that answers: those of its own entry, where a page has many. */
import type { Link, Talk } from "../../notes/meetup.ts";
import { isMedia } from "../../notes/talks/link-kind.ts";
import type { Hit } from "../../search/hit.ts";
import { isFrameWord } from "../missing/frame-words.ts";
import { ancestors, type OutlinePoint, outline } from "./outline.ts";

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
  const beside = best.flatMap((line) => linksBeside(line, points, places));
  return [...new Set([...beside, ...ofWhole(talk, places)])];
}

/** The only slides or video of a page, unless they are those of one line of a list. */
function ofWhole({ links }: Talk, places: Places): readonly string[] {
  const [only, ...more] = links.filter(({ kind }) => isMedia(kind));
  if (!only || more.length > 0 || places.get(only.url)?.point.kind === "bullet") return [];
  return [only.url];
}

type Places = ReadonlyMap<string, OutlinePoint>;

/** The line that each link stands in. Links are called alike in many lines, "Video" or "here", but they come in the order of the lines. */
function linkPlaces({ links }: Talk, points: readonly OutlinePoint[]): Places {
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

/** The lines that hold most of the words that tell. */
function bestLines({ passages }: Hit, points: readonly OutlinePoint[]): readonly OutlinePoint[] {
  const held = new Map(
    passages.map(({ point, words }) => [point, words.filter((word) => !isFrameWord(word)).length]),
  );
  const most = Math.max(0, ...held.values());
  return most === 0 ? [] : points.filter(({ point }) => held.get(point) === most);
}

function linksBeside(
  line: OutlinePoint,
  points: readonly OutlinePoint[],
  places: Places,
): readonly string[] {
  const linksIn = (isIn: (point: OutlinePoint) => boolean) =>
    [...places].filter(([, place]) => isIn(place)).map(([url]) => url);
  const isWithin = (head: OutlinePoint) => (point: OutlinePoint) =>
    point === head || ancestors(point).includes(head);
  const own = linksIn(isWithin(line));
  if (own.length > 0) return own;
  for (const head of ancestors(line).toReversed()) {
    const beside = linksIn(isWithin(head));
    // Where several that stand below one head have links, each has its own.
    const branches = points.filter(({ parent }) => parent === head).map(isWithin);
    const linked = branches.filter((isIn) => beside.some((url) => isIn(places.get(url) ?? head)));
    if (linked.length > 1) break;
    if (beside.length > 0) return beside;
  }
  if (line.point.kind === "bullet") return [];
  const at = points.indexOf(line);
  const next = points
    .slice(at + 1, at + 1 + farthest)
    .find((point) => linksIn((one) => one === point).length > 0);
  return next ? linksIn((one) => one === next) : [];
}
