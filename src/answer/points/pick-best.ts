/** Which points of a talk are worth showing. */
import { widthOf } from "./excerpt.ts";
import { ancestors, type OutlinePoint } from "./outline.ts";
import type { RatedPoint } from "./rate-points.ts";
import { weights } from "./weights.ts";

/**
 * The best of them, as long as they leave room for one another; none heads a list of which nothing is picked.
 *
 * @param share Of the worth of the best one, below which no more than the fewest are shown.
 * @param isLed True where the head of a list is counted by what stands below it.
 */
export function pickBest(
  rated: readonly RatedPoint[],
  most: number,
  { share, fewest }: { readonly share: number; readonly fewest: number },
  isLed: boolean,
): ReadonlySet<RatedPoint> {
  const best = rated.toSorted((a, b) => b.worth - a.worth);
  const least = share * (best[0]?.worth ?? 0);
  const heads = new Set(rated.map(({ point }) => point.parent));
  const picked = new Set<RatedPoint>();
  let width = 0;
  let said = 0;
  const add = (point: RatedPoint) => {
    const more = Math.min(widthOf(point.point.point.text), weights.widestPoint);
    if (picked.has(point) || said >= most) return;
    if (picked.size >= fewest && width + more > weights.widestAll) return;
    picked.add(point);
    if (!isLed || !heads.has(point.point)) said += 1;
    width += more;
  };
  const left = new Set(best);
  while (left.size > 0 && said < most) {
    const point = nextOf([...left], picked);
    left.delete(point);
    if (point.worth < least && picked.size >= fewest) continue;
    add(point);
    if (!point.answers) continue;
    for (const child of childrenOf(point.point, best).slice(0, weights.mostChildren)) add(child);
  }
  return withoutEmptyHeads(picked);
}

/** The best of them, best first, that is left: what is shown already tells less. */
function nextOf(left: readonly RatedPoint[], picked: ReadonlySet<RatedPoint>): RatedPoint {
  const told = new Set([...picked].flatMap(({ words }) => [...words]));
  const isToldAgain = ({ words }: RatedPoint) =>
    words.size > 0 && [...words].every((word) => told.has(word));
  const worthNow = (point: RatedPoint) =>
    point.worth * (isToldAgain(point) ? weights.toldAgain : 1);
  return left.reduce((best, one) => (worthNow(one) > worthNow(best) ? one : best));
}

/** The head of a list says nothing where none of its list is shown. */
function withoutEmptyHeads(picked: ReadonlySet<RatedPoint>): ReadonlySet<RatedPoint> {
  const parents = new Set([...picked].flatMap(({ point }) => ancestors(point)));
  const says = ({ point }: RatedPoint) => point.point.children.length === 0 || parents.has(point);
  return new Set([...picked].filter(says));
}

/** Best first, as `rated` is. */
function childrenOf(parent: OutlinePoint, rated: readonly RatedPoint[]): readonly RatedPoint[] {
  return rated.filter(({ point }) => point.parent === parent);
}
