/** The points of an answer as blocks: what only stands above those that answer is one point, however deep they stand in the notes. */
import type { KnownBlock } from "@slack/types";
import type { ShownPoint } from "../../answer/shown-talk.ts";
import type { PointsPart } from "../../card/card.ts";
import { foldText } from "../../text/fold.ts";
import { cut } from "./outside-text.ts";
import { richPoints } from "./rich-points.ts";

/** Points that stand below the same ones. */
interface Run {
  readonly above: readonly ShownPoint[];
  readonly points: ShownPoint[];
}

/** Points with words in bold. */
const mostMarked = 2;

/** The points as lists, with the words of the question in bold in those that hold most of them; each is cut to `longest` characters. */
export function pointBlocks(part: PointsPart, longest: number): readonly KnownBlock[] {
  const isMarked = holdingMost(part);
  const points = runsOf(part.points).flatMap(belowPath);
  return richPoints({ ...part, points }, longest, isMarked);
}

/** The points of a run below the way to them, as in the notes. */
function belowPath({ above, points }: Run): readonly ShownPoint[] {
  if (above.length === 0) return points;
  const path = above.map(({ text }) => cut(text, longestAbove, (part) => part)).join(" › ");
  return [
    { kind: "bullet", text: path, depth: 0 },
    ...points.map((point) => ({ ...point, depth: point.depth + 1 })),
  ];
}

/** Longest that is told of each point above. */
const longestAbove = 120;

/** The points in their order, each run of them as deep as it stands below those above it. */
function runsOf(points: readonly ShownPoint[]): readonly Run[] {
  const runs: Run[] = [];
  let above: readonly ShownPoint[] = [];
  for (const point of points) {
    const path = above.filter(({ depth }) => depth < point.depth);
    if (point.isAbove) {
      above = [...path, point];
      continue;
    }
    const last = runs.at(-1);
    const isSame = last && last.above.length === path.length && last.above.at(-1) === path.at(-1);
    const run = isSame ? last : { above: path, points: [] };
    if (!isSame) runs.push(run);
    run.points.push({ ...point, depth: point.depth - path.length });
    above = path;
  }
  return runs;
}

/** Whether a point holds as many of the words as any, where few do: what stands in every line sets none off. */
function holdingMost({ points, words }: PointsPart): (text: string) => boolean {
  const folded = words.map(foldText);
  const held = (text: string) => {
    const own = foldText(text);
    return folded.filter((word) => own.includes(word)).length;
  };
  const counts = points.filter(({ isAbove }) => !isAbove).map(({ text }) => held(text));
  const most = Math.max(...counts);
  const areFew = counts.filter((count) => count === most).length <= mostMarked;
  return (text) => areFew && held(text) === most;
}
