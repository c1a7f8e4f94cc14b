import type { Point, Talk } from "../../notes/meetup.ts";
import type { ShownPoint } from "../shown-talk.ts";

/** A point and its place among the points of a talk. */
export interface OutlinePoint {
  readonly point: Point;
  readonly parent?: OutlinePoint;
  /** 0 for an outermost point. */
  readonly depth: number;
}

/** The points of a talk in the order of the notes, each after its parent; a line that leads to a list is above its bullets. */
export function outline(talk: Talk): readonly OutlinePoint[] {
  return level(talk.points);
}

function level(points: readonly Point[], parent?: OutlinePoint): readonly OutlinePoint[] {
  let lead: OutlinePoint | undefined;
  return points.flatMap((point) => {
    const isOfLead = lead !== undefined && leadsTo(lead.point, point);
    const self = placed(point, isOfLead ? lead : parent);
    if (!isOfLead) lead = self;
    return [self, ...level(point.children, self)];
  });
}

/** Whether a line says nothing without those behind it: 「手順は」 and "What we lost:" without the bullets, a question without the quote that answers it. */
function leadsTo({ kind, text, children }: Point, next: Point): boolean {
  if (kind !== "paragraph" || children.length > 0) return false;
  if (next.kind === "quote") return /[?？]$/u.test(text);
  return next.kind === "bullet" && (opens.test(text) || (isShort(text) && !ends.test(text)));
}

/** How a line ends that is no sentence without what comes below it. */
const opens = /(?:[:：]|は|とは|では|として)[、,]?$/u;
/** How a whole sentence ends, or the name of what stands above. */
const ends = /[。．.!?！？…)）」』\]]$/u;

/** Short enough to head a list. */
function isShort(text: string): boolean {
  return text.length <= 100 && !text.includes("\n");
}

function placed(point: Point, parent: OutlinePoint | undefined): OutlinePoint {
  return { point, depth: (parent?.depth ?? -1) + 1, ...(parent && { parent }) };
}

/** The points above a point, outermost first. */
export function ancestors({ parent }: OutlinePoint): readonly OutlinePoint[] {
  return parent ? [...ancestors(parent), parent] : [];
}

/** A point where it stands in the notes. */
export function shownPoint({ point: { kind, text }, depth }: OutlinePoint): ShownPoint {
  return { kind, text, depth };
}
