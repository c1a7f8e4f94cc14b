import { codeLines } from "./fence.ts";
import type { LineProblem, Repair } from "./repair.ts";
import { attributes } from "./repair-attributes.ts";
import { bullets } from "./repair-bullet.ts";
import { callouts } from "./repair-callouts.ts";
import { dayLines } from "./repair-day-lines.ts";
import { fences } from "./repair-fence.ts";
import { hatenaLinks } from "./repair-hatena-links.ts";
import { headings } from "./repair-heading.ts";
import { layoutTags } from "./repair-layout-tags.ts";
import { listIndent } from "./repair-list-indent.ts";
import { listMarks } from "./repair-list-marks.ts";
import { nesting } from "./repair-nesting.ts";
import { pageMarks } from "./repair-page-marks.ts";
import { accidentalSetext } from "./repair-setext.ts";
import { talkLines } from "./repair-talk-lines.ts";
import { timetables } from "./repair-timetable.ts";

/** In this order: fences first, since the others must know what is code. */
export const repairs: readonly Repair[] = [
  fences,
  nesting,
  layoutTags,
  pageMarks,
  headings,
  talkLines,
  bullets,
  timetables,
  dayLines,
  callouts,
  listMarks,
  attributes,
  hatenaLinks,
  listIndent,
  accidentalSetext,
];

/** Mends a text step by step. The number of lines stays. */
export function repairText(text: string): { text: string; problems: readonly LineProblem[] } {
  let lines: readonly string[] = text.split("\n");
  const problems: LineProblem[] = [];
  for (const repair of repairs) {
    const repaired = repair.apply(lines, codeLines(lines));
    lines = repaired.lines;
    for (const problem of repaired.problems ?? []) problems.push(problem);
  }
  return { text: lines.join("\n"), problems };
}
