import type { Point, Talk } from "../../notes/meetup.ts";
import type { Question } from "../../question/question.ts";
import type { Hit } from "../../search/hit.ts";
import type { ShownPoint } from "../answer.ts";
import { shownPoint } from "../shown.ts";
import { ancestors, type OutlinePoint, outline } from "./outline.ts";
import { type RatedPoint, ratePoints } from "./rate-points.ts";
import { weights } from "./weights.ts";

/** Of what an author calls a link: 「登壇資料: 」. */
const longestLabel = 12;

/**
 * Picks the two to six points that answer, in the order of the notes, each below its parents.
 *
 * A point that heads a list brings its best children. Where no point holds a word of the question,
 * as when the title matched, the notes are shown from their beginning.
 */
export function pickPoints(hit: Hit, { shape }: Pick<Question, "shape">): readonly ShownPoint[] {
  const { talk } = hit.entry;
  const points = outline(talk).filter(({ point }) => !isLinkLine(point, talk));
  const rated = ratePoints(points, hit, shape);
  const picked = withoutEmptyHeads(pickBest(rated));
  const shown = new Set([...picked].flatMap(({ point }) => [...ancestors(point), point]));
  return rated.filter(({ point }) => shown.has(point)).map(({ point }) => shownPoint(point));
}

/** True for `スライド: https://…`: the answer shows the link itself. */
export function isLinkLine({ text, children }: Point, { links }: Talk): boolean {
  const media = links.filter(({ kind }) => kind === "slides" || kind === "video");
  return (
    children.length === 0 &&
    media.some((link) => text.includes(link.url) && text.length - link.url.length <= longestLabel)
  );
}

function pickBest(rated: readonly RatedPoint[]): ReadonlySet<RatedPoint> {
  const best = rated.toSorted((a, b) => b.worth - a.worth);
  const least = weights.worthShowing * (best[0]?.worth ?? 0);
  const picked = new Set<RatedPoint>();
  const add = (point: RatedPoint) => {
    if (picked.size < weights.most) picked.add(point);
  };
  for (const point of best) {
    if (picked.size >= weights.most) break;
    if (point.worth < least && picked.size >= weights.fewest) break;
    add(point);
    if (!point.answers) continue;
    for (const child of childrenOf(point.point, best).slice(0, weights.mostChildren)) add(child);
  }
  return picked;
}

/** The head of a list says nothing where none of its list is shown and no word of it was asked for. */
function withoutEmptyHeads(picked: ReadonlySet<RatedPoint>): ReadonlySet<RatedPoint> {
  const parents = new Set([...picked].flatMap(({ point }) => ancestors(point)));
  const says = ({ point, answers }: RatedPoint) =>
    answers || point.point.children.length === 0 || parents.has(point);
  return new Set([...picked].filter(says));
}

/** Best first, as `rated` is. */
function childrenOf(parent: OutlinePoint, rated: readonly RatedPoint[]): readonly RatedPoint[] {
  return rated.filter(({ point }) => point.parent === parent);
}
