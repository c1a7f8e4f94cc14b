import type { Repair } from "./repair.ts";

/** A programme typed a line each: Markdown runs such lines together, and takes them for a part of the bullet above. */
export const timetables: Repair = {
  mends: "lines of a timetable without bullets",
  examples: [
    ["19:00 Doors\n19:30 Kites by Ann", "- 19:00 Doors\n- 19:30 Kites by Ann"],
    [
      "20:50 Short ones\n- Kites by Ann\n21:15 Drinks",
      "- 20:50 Short ones\n- Kites by Ann\n- 21:15 Drinks",
    ],
    ["19:00〜19:10 開場\n19:10〜19:40 凧の話", "- 19:00〜19:10 開場\n- 19:10〜19:40 凧の話"],
    ["We begin at\n19:00 and end\nat ten.", "We begin at\n19:00 and end\nat ten."],
  ],
  apply: (lines, isCode) => ({
    lines: lines.map((line, at) =>
      !isCode[at] && timed.test(line) && [lines[at - 1], lines[at + 1]].some(isBesideTimes)
        ? `- ${line.trimStart()}`
        : line,
    ),
  }),
};

const timed = /^ {0,3}\d{1,2}[:：]\d\d(?!\d|[:：]\d)/u;

function isBesideTimes(line = ""): boolean {
  return timed.test(line) || /^ {0,3}[-*+] /u.test(line);
}
