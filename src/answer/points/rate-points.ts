/**
 * How well each point of a talk answers a question.
 *
 * The words of the question that few points of the talk hold tell most: in a talk on Knative, the
 * word Knative tells nothing. A nested point means what stands above it too, and the line after a
 * matching one often holds the answer, so both pass a part of their worth on.
 */

import type { AnswerShape } from "../../question/asked.ts";
import type { Hit, PassageHit } from "../../search/hit.ts";
import { likeness } from "./likeness.ts";
import type { OutlinePoint } from "./outline.ts";
import { weights } from "./weights.ts";

export interface RatedPoint {
  readonly point: OutlinePoint;
  /** 0 where neither the point nor those around it hold a word of the question. */
  readonly worth: number;
  /** Whether the point itself answers, not only what stands around it. */
  readonly answers: boolean;
  /** The words of the question that it holds itself. */
  readonly words: ReadonlySet<string>;
}

/** The points with their worth, in the order given. */
export function ratePoints(
  points: readonly OutlinePoint[],
  { entry, passages, matches }: Hit,
  shape: AnswerShape | undefined,
): readonly RatedPoint[] {
  const surroundings = surround(points, passages);
  const isAbove = (field: string) => field === "title" || field === "meetup";
  const above = matches.filter(({ field }) => entry.talk.isNote && isAbove(field));
  const named = new Set(above.map(({ asked }) => asked));
  const worths = weigh(
    surroundings.map(({ own }) => own),
    named,
  );
  const rated = surroundings.map(({ point, own, above, below, before }) => ({
    point,
    worth:
      sum(own, worths) +
      weights.fromAbove * sum(above, worths, own) +
      weights.fromBelow * sum(below, worths, own) +
      weights.fromBefore * sum(before, worths, own, above),
    answers: own.size > 0,
    words: own,
  }));
  return shape ? withShape(rated, shape) : rated;
}

function withShape(rated: readonly RatedPoint[], shape: AnswerShape): readonly RatedPoint[] {
  const best = Math.max(0, ...rated.map(({ worth }) => worth));
  return rated.map(({ point, worth, answers, words }) => {
    const like = likeness(shape, point.point.text);
    return {
      point,
      words,
      worth: worth + weights.forShape * like * best,
      answers: answers || like === 1,
    };
  });
}

type Words = ReadonlySet<string>;

/** The words of the question that a point and those around it hold. */
interface Surroundings {
  readonly point: OutlinePoint;
  readonly own: Words;
  readonly above: Words;
  readonly below: Words;
  readonly before: Words;
}

function surround(
  points: readonly OutlinePoint[],
  passages: readonly PassageHit[],
): Surroundings[] {
  const none: Words = new Set();
  const words = new Map(passages.map((passage) => [passage.point, new Set(passage.words)]));
  const held = new Map(points.map((point) => [point, words.get(point.point) ?? none]));
  const above = new Map<OutlinePoint, Words>();
  const below = new Map<OutlinePoint, Set<string>>(points.map((point) => [point, new Set()]));
  const lastBelow = new Map<OutlinePoint | undefined, OutlinePoint>();
  return points
    .map((point) => {
      const { parent } = point;
      const own = held.get(point) ?? none;
      if (parent) {
        above.set(point, new Set([...(above.get(parent) ?? none), ...(held.get(parent) ?? none)]));
        for (const word of own) below.get(parent)?.add(word);
      }
      const before = lastBelow.get(parent);
      lastBelow.set(parent, point);
      return { point, own, before: (before && held.get(before)) ?? none };
    })
    .map((one) => ({
      ...one,
      above: above.get(one.point) ?? none,
      below: below.get(one.point) ?? none,
    }));
}

/** What words weigh together, but for those counted already. */
function sum(words: Words, worths: ReadonlyMap<string, number>, ...counted: Words[]): number {
  let total = 0;
  for (const word of words) {
    if (!counted.some((others) => others.has(word))) total += worths.get(word) ?? 0;
  }
  return total;
}

/** Rare words weigh more, and those little that stand in the title or in the name of the meetup: they tell of no line. */
function weigh(
  held: readonly ReadonlySet<string>[],
  named: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of held) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const worthOf = (word: string, count: number) =>
    Math.log(1 + held.length / count) * (named.has(word) ? weights.ofTitle : 1);
  return new Map([...counts].map(([word, count]) => [word, worthOf(word, count)]));
}
