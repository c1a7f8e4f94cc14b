/**
 * Which points of a talk to show: those that answer, and as many around them as make them understood.
 *
 * The answer often stands beside the words that were asked for: below the heading of a list, or on
 * the next line. So the children of a good point, and the point after it, compete with weaker matches.
 */
import type { Hit } from "../search/hit.ts";
import type { Query } from "../search/query.ts";
import type { ShownPoint } from "./answer.ts";
import { ancestors, type OutlinePoint, outline } from "./outline.ts";

const mostPoints = 6;

/** Two to six points, in the order of the notes, each with the points above it. */
export function pickPoints(hit: Hit, _query: Query): readonly ShownPoint[] {
  const points = outline(hit.entry.talk);
  const scores = scorePoints(points, hit);
  const picked = new Set(
    points
      .filter((point) => (scores.get(point) ?? 0) > 0)
      .toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
      .slice(0, mostPoints),
  );
  if (picked.size === 0) for (const point of points.slice(0, mostPoints)) picked.add(point);
  const shown = new Set([...picked].flatMap((point) => [...ancestors(point), point]));
  const matched = new Set(hit.passages.map(({ point }) => point));
  return points
    .filter((point) => shown.has(point))
    .map(({ point, depth }) => ({
      kind: point.kind,
      text: point.text,
      line: point.line,
      depth,
      matched: matched.has(point),
    }));
}

function scorePoints(
  points: readonly OutlinePoint[],
  { passages }: Hit,
): ReadonlyMap<OutlinePoint, number> {
  const own = new Map(passages.map(({ point, score }) => [point, score]));
  const scores = new Map<OutlinePoint, number>();
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    scores.set(
      point,
      Math.max(
        own.get(point.point) ?? 0,
        0.6 * ((point.parent && own.get(point.parent.point)) ?? 0),
        0.3 * ((before && own.get(before.point)) ?? 0),
      ),
    );
  }
  return scores;
}
