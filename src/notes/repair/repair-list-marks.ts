import type { Repair } from "./repair.ts";

/** What outliners put before or below a text: boxes to tick, properties, numbers of footnotes. */
export const listMarks: Repair = {
  mends: "marks of to-do lists, Logseq, Dataview and footnotes",
  examples: [
    ["- [ ] Ask Ann", "- Ask Ann"],
    ["1. [x] done", "1. done"],
    ["- [ ](https://x.y)", "- [ ](https://x.y)"],
    ["Speaker:: Ann Bee", "Speaker: Ann Bee"],
    ["- text\n  id:: 64f0-aa\n  collapsed:: true", "- text\n\n"],
    ["[^1]: The source", "The source"],
    ["a[^1] and std::string", "a[^1] and std::string"],
  ],
  apply: (lines, isCode) => ({
    lines: lines.map((line, at) => (isCode[at] ? line : withoutMarks(line))),
  }),
};

function withoutMarks(line: string): string {
  const box = /^([\s>]{0,60}(?:[-*+]|\d{1,9}[.)])\s{1,4})\[[ xX~/<>?!-]\]\s+(?=\S)/u.exec(line);
  if (box) return `${box[1]}${line.slice(box[0].length)}`;
  const footnote = /^ {0,3}\[\^[^\]\s]{1,60}\]:\s*/u.exec(line);
  if (footnote) return line.slice(footnote[0].length);
  const property = /^(\s{0,60}(?:[-*+]\s{1,4})?)([\p{L}_][\p{L}\p{N}_-]{0,39})::(?:\s+|$)/u.exec(
    line,
  );
  if (!property) return line;
  if (ofProgram.has(property[2] ?? "")) return "";
  return `${property[1]}${property[2]}: ${line.slice(property[0].length)}`;
}

/** Properties by which a program keeps its own state. */
const ofProgram = new Set(
  "id collapsed heading background-color logseq.order-list-type".split(" "),
);
