/** The points of a page as its author parts it: what follows a labelled line belongs to that line. */
import type { Point } from "../../notes/meetup.ts";
import { isReportTitle } from "../../notes/words/report-words.ts";
import type { OutlinePoint } from "../points/outline.ts";
import { itemTitle } from "./item-title.ts";

/** A point with what belongs to it. */
export interface PagePart {
  readonly point: Point;
  /** Set where several follow a line, of which only its words can tell that they are about it. */
  readonly isLoose?: true;
  readonly below: readonly PagePart[];
}

/** Each point with those below it, and a line with the text or the address behind it. */
export function partsOf(
  points: readonly OutlinePoint[],
  parent?: OutlinePoint,
): readonly PagePart[] {
  const parts: PagePart[] = [];
  for (const one of points) {
    if (one.parent !== parent) continue;
    const part: PagePart = { point: one.point, below: partsOf(points, one) };
    const last = parts.at(-1);
    if (!last || !isOfLine(part.point, last.point)) {
      parts.push(part);
      continue;
    }
    const isLoose = last.below.length > 0;
    parts.splice(-1, 1, {
      ...last,
      below: [...last.below, part],
      ...(isLoose && { isLoose }),
    });
  }
  return parts;
}

/** Whether a point tells of the one before it: an address of the bullet, a text of the line. */
function isOfLine(point: Point, line: Point): boolean {
  if (isAddress(point)) return line.kind === "bullet" && !isAddress(line);
  return isLine(line) && !isLine(point) && point.kind !== "heading" && point.kind !== "bullet";
}

/** A paragraph of a short line that is no sentence. */
export function isLine({ kind, text }: Point): boolean {
  return (
    kind === "paragraph" &&
    !text.includes("\n") &&
    itemTitle(text) !== undefined &&
    !isReportTitle(text) &&
    !ends.test(text.trim())
  );
}

/** How a sentence ends, or what leads to the next one. */
const ends = /(?:[。．.!?！？…、,:：]|です|ます|した|ません|にて|다|요|了)$/u;

/** A bullet that is nothing but where the one above it leads. */
function isAddress({ kind, text }: Point): boolean {
  return kind === "bullet" && /^https?:\/\/\S+$/u.test(text.trim());
}
