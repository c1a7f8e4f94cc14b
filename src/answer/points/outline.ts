import type { Point, Talk } from "../../notes/meetup.ts";

/** A point and its place among the points of a talk. */
export interface OutlinePoint {
  readonly point: Point;
  readonly parent?: OutlinePoint;
  /** 0 for an outermost point. */
  readonly depth: number;
}

/** The points of a talk in the order of the notes, each after its parent. */
export function outline(talk: Talk): readonly OutlinePoint[] {
  return talk.points.flatMap((point) => branch(point));
}

function branch(point: Point, parent?: OutlinePoint): OutlinePoint[] {
  const self: OutlinePoint = { point, depth: (parent?.depth ?? -1) + 1, ...(parent && { parent }) };
  return [self, ...point.children.flatMap((child) => branch(child, self))];
}

/** The points above a point, outermost first. */
export function ancestors({ parent }: OutlinePoint): readonly OutlinePoint[] {
  return parent ? [...ancestors(parent), parent] : [];
}
