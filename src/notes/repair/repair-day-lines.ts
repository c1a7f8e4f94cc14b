import { monthsByName } from "../../text/calendar-names.ts";
import type { Repair } from "./repair.ts";

/** In German the day has a dot behind it, and Markdown takes such a line for the item of a numbered list. */
export const dayLines: Repair = {
  mends: "lines that begin with a day and its dot",
  examples: [
    ["8. Mai 2031, Alte Mühle", "8\\. Mai 2031, Alte Mühle"],
    ["12. Okt. 2031", "12\\. Okt. 2031"],
    ["1. Mai Weber: Garn\n2. Tides", "1. Mai Weber: Garn\n2. Tides"],
    ["1. Kites 2031", "1. Kites 2031"],
    ["1. May 2031\n    1. Kites", "1. May 2031\n    1. Kites"],
  ],
  apply: (lines, isCode) => ({
    lines: lines.map((line, at) => {
      const [, day = "", month = ""] = begun.exec(line) ?? [];
      const isItem = isCode[at] || /^(?: {2}|\t)/u.test(lines[at + 1] ?? "");
      return !isItem && monthsByName.has(month.toLowerCase())
        ? `${day}\\${line.slice(day.length)}`
        : line;
    }),
  }),
};

const begun = /^( {0,3}\d{1,2})\. (\p{L}{3,9})\.? \d{4}(?!\d)/u;
