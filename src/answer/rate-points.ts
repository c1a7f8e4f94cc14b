/**
 * How well each point of a talk answers a question.
 *
 * The words of the question that few points of the talk hold tell most: in a talk on Knative, the
 * word Knative tells nothing. A nested point means what stands above it too, and the line after a
 * matching one often holds the answer, so both pass a part of their worth on.
 */
import { analyze, termsOf } from "../search/analyzer.ts";
import type { Hit, Match } from "../search/hit.ts";
import type { AnswerShape } from "./answer-shape.ts";
import { ancestors, type OutlinePoint } from "./outline.ts";

/** What the points around one pass on to it. */
const fromAbove = 0.5;
const fromBelow = 0.3;
const fromBefore = 0.3;
/** What a point gains by looking like the answer, in shares of the best worth. */
const forShape = 0.8;

export interface RatedPoint {
  readonly point: OutlinePoint;
  /** 0 where neither the point nor those around it hold a word of the question. */
  readonly worth: number;
  /** Whether the point itself answers, not only what stands around it. */
  readonly answers: boolean;
}

/** The points with their worth, in the order given. */
export function ratePoints(
  points: readonly OutlinePoint[],
  { matches }: Hit,
  shape: AnswerShape | undefined,
): readonly RatedPoint[] {
  const held = new Map(points.map((point) => [point, heldWords(point.point.text, matches)]));
  const weights = weigh([...held.values()]);
  const sum = (words: Iterable<string>, but: ReadonlySet<string>) => {
    let total = 0;
    for (const word of words) if (!but.has(word)) total += weights.get(word) ?? 0;
    return total;
  };
  const none: ReadonlySet<string> = new Set();
  const rated = points.map((point, index) => {
    const own = held.get(point) ?? none;
    const above = new Set(ancestors(point).flatMap((one) => [...(held.get(one) ?? none)]));
    const below = new Set(
      points
        .filter(({ parent }) => parent === point)
        .flatMap((one) => [...(held.get(one) ?? none)]),
    );
    const before = previousSibling(points, index);
    const worth =
      sum(own, none) +
      fromAbove * sum(above, own) +
      fromBelow * sum(below, own) +
      fromBefore * (before ? sum(held.get(before) ?? none, new Set([...own, ...above])) : 0);
    return { point, worth, answers: own.size > 0 };
  });
  if (!shape) return rated;
  const best = Math.max(...rated.map(({ worth }) => worth));
  return rated.map(({ point, worth, answers }) => {
    const likeness = shape(point.point.text);
    return { point, worth: worth + forShape * likeness * best, answers: answers || likeness === 1 };
  });
}

function heldWords(text: string, matches: readonly Match[]): ReadonlySet<string> {
  const terms = new Set(analyze(text).flatMap(termsOf));
  const isHeld = ({ found }: Match) =>
    analyze(found)
      .flatMap(termsOf)
      .some((term) => terms.has(term));
  return new Set(matches.filter(isHeld).map(({ asked }) => asked));
}

/** Rare words weigh more. */
function weigh(held: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of held) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + held.length / count)]));
}

function previousSibling(points: readonly OutlinePoint[], index: number): OutlinePoint | undefined {
  const { parent } = points[index] ?? {};
  return points.slice(0, index).findLast((one) => one.parent === parent);
}
