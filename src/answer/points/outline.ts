import type { Point, Talk } from "../../notes/meetup.ts";

/** A point and its place among the points of a talk. */
export interface OutlinePoint {
  readonly point: Point;
  readonly parent?: OutlinePoint;
  /** 0 for an outermost point. */
  readonly depth: number;
}

/** The points of a talk in the order of the notes, each after its parent; a line that leads to a list is that of its bullets. */
export function outline(talk: Talk): readonly OutlinePoint[] {
  return level(talk.points);
}

function level(points: readonly Point[], parent?: OutlinePoint): readonly OutlinePoint[] {
  let lead: OutlinePoint | undefined;
  return points.flatMap((point) => {
    const isOfLead = point.kind === "bullet" && lead !== undefined;
    const self = placed(point, isOfLead ? lead : parent);
    if (!isOfLead) lead = leadsToList(point) ? self : undefined;
    return [self, ...level(point.children, self)];
  });
}

/** 「手順は」, "What we lost:": a line that is no sentence without what comes below it. */
function leadsToList({ kind, text, children }: Point): boolean {
  return (
    kind === "paragraph" && children.length === 0 && /(?:[:：]|は|とは|では|として)$/u.test(text)
  );
}

function placed(point: Point, parent: OutlinePoint | undefined): OutlinePoint {
  return { point, depth: (parent?.depth ?? -1) + 1, ...(parent && { parent }) };
}

/** The points above a point, outermost first. */
export function ancestors({ parent }: OutlinePoint): readonly OutlinePoint[] {
  return parent ? [...ancestors(parent), parent] : [];
}
