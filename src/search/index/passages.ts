/**
 * Passages: a talk's notes as ranking reads them, one for each point, in the order of the notes.
 *
 * A nested point makes sense only with the points above it, and a point that heads a list only
 * with those below, so a passage knows its parent. Its words are kept as numbers, for the best
 * passage of a talk is looked up while somebody waits.
 */
import type { Point, Talk } from "../../notes/meetup.ts";

export interface Passage {
  readonly point: Point;
  /** Index of the passage of the parent point; -1 for an outermost one. */
  readonly parent: number;
  /** Words in order; see `note-encoder.ts`. */
  readonly words: Uint32Array;
}

/** The passages of a talk, of its points in order and the words of each: parents before their children. */
export function passagesOf(talk: Talk, words: readonly Uint32Array[]): Passage[] {
  const passages: Passage[] = [];
  for (const [index, { point, parent }] of pointsInOrder(talk).entries()) {
    passages.push({ point, parent, words: words[index] ?? new Uint32Array() });
  }
  return passages;
}

/** All points of a talk, and the place of the parent of each; -1 for an outermost one. */
export function pointsInOrder(talk: Talk): { point: Point; parent: number }[] {
  const points: { point: Point; parent: number }[] = [];
  const add = (point: Point, parent: number): void => {
    const index = points.length;
    points.push({ point, parent });
    for (const child of point.children) add(child, index);
  };
  for (const point of talk.points) add(point, -1);
  return points;
}

/** The number of the term that a code stands for. */
export function termOf(code: number): number {
  return code >> 2;
}

export function startsWord(code: number): boolean {
  return (code & 1) !== 0;
}

export function startsSentence(code: number): boolean {
  return (code & 2) !== 0;
}
