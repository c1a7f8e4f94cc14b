/** What of a page belongs to one of its lines: a page has many entries, each with what it tells of itself. */

import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import type { Hit } from "../../search/hit.ts";
import { foldText } from "../../text/fold.ts";
import { ancestors, type OutlinePoint } from "./outline.ts";
import { weights } from "./weights.ts";

/**
 * The lines sought that belong to the same entry as a line: itself and those below it, or else those below the nearest head that has any.
 * None where lines below that head have their own: then it heads a list of entries. The whole page is no entry.
 */
export function ofEntry(
  line: OutlinePoint,
  points: readonly OutlinePoint[],
  isSought: (point: OutlinePoint) => boolean,
): readonly OutlinePoint[] {
  const sought = points.filter(isSought);
  const isWithin = (point: OutlinePoint, head: OutlinePoint) =>
    point === head || ancestors(point).includes(head);
  for (const head of [line, ...ancestors(line).toReversed()]) {
    const within = sought.filter((point) => isWithin(point, head));
    const branches = points.filter(({ parent }) => parent === head);
    const having = branches.filter((branch) => within.some((point) => isWithin(point, branch)));
    const isOthers = ({ point }: OutlinePoint) => !within.some((one) => one.point === point);
    if (head !== line && (having.length > 1 || having.some(isOthers))) return [];
    if (within.length > 0) return within;
  }
  return [];
}

/** The lines that hold most of the words that tell; those that a page is called by are about all of it. */
export function bestLines(
  { entry: { talk, meetup }, passages, matches }: Hit,
  points: readonly OutlinePoint[],
): readonly OutlinePoint[] {
  const above = foldText(`${talk.title}\n${meetup.title}`);
  const called = new Set(
    matches.flatMap(({ asked, found }) => (above.includes(foldText(found)) ? [asked] : [])),
  );
  const worth = (word: string) => (called.has(word) ? weights.ofWholePage : 1);
  const held = new Map(
    passages.map(({ point, words }) => [
      point,
      words.reduce((sum, word) => sum + (isFrameWord(word) ? 0 : worth(word)), 0),
    ]),
  );
  const most = Math.max(0, ...held.values());
  return most === 0 ? [] : points.filter(({ point }) => held.get(point) === most);
}
