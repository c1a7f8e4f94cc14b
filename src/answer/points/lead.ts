import { ancestors, type OutlinePoint } from "./outline.ts";
import type { RatedPoint } from "./rate-points.ts";
import { weights } from "./weights.ts";

/** The point that answers better than any other by far, if one does; what stands above or below it is no other. */
export function leading(rated: readonly RatedPoint[]): OutlinePoint | undefined {
  const [best, ...others] = rated
    .filter(({ answers }) => answers)
    .toSorted((a, b) => b.worth - a.worth);
  if (!best) return undefined;
  const isApart = ({ point }: RatedPoint) =>
    !ancestors(point).includes(best.point) && !ancestors(best.point).includes(point);
  const second = others.find(isApart)?.worth ?? 0;
  return best.worth >= weights.leads * second ? best.point : undefined;
}

/** The only point that has the look of the answer, among several. */
export function onlyAlike(
  rated: readonly RatedPoint[],
  isAlike: (text: string) => boolean,
): OutlinePoint | undefined {
  const [only, ...more] = rated.filter(
    ({ point, answers }) => answers && isAlike(point.point.text),
  );
  return rated.length > 1 && more.length === 0 ? only?.point : undefined;
}

/** Beside a point that is surely the answer, what stands above or below it, what looks like an answer, too, or is worth nearly as much. */
export function besideSure(
  lead: OutlinePoint,
  rated: readonly RatedPoint[],
  isAlike: (text: string) => boolean,
): readonly RatedPoint[] {
  const most = Math.max(...rated.map(({ worth }) => worth));
  return rated.filter(
    ({ point, worth }) =>
      isAlike(point.point.text) ||
      worth >= weights.worthBesideSure * most ||
      ancestors(lead).includes(point) ||
      ancestors(point).includes(lead),
  );
}

/** The lines in their order, but the one that leads, with what stands above it, before those beside them. */
export function ledBy(lead: OutlinePoint, lines: readonly OutlinePoint[]): readonly OutlinePoint[] {
  const path = new Set([...ancestors(lead), lead]);
  const shown = new Set(lines);
  const above = (point: OutlinePoint) => ancestors(point).findLast((one) => shown.has(one));
  const below = (parent: OutlinePoint | undefined): readonly OutlinePoint[] =>
    lines
      .filter((line) => above(line) === parent)
      .toSorted((a, b) => Number(path.has(b)) - Number(path.has(a)))
      .flatMap((line) => [line, ...below(line)]);
  return below(undefined);
}
