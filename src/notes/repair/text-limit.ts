import type { LineProblem } from "./repair.ts";

/** More than a year of meetups; what is longer is no file of notes. */
const longestText = 1_200_000;
const mostLines = 120_000;
/** Some pages without a line break. The time that some rules take grows with the square of it. */
const longestLine = 20_000;
/** No indentation is deeper. Rules that look for a space would try each of a run again and again. */
const longSpace = /(\s)\s{99,}/gu;

/**
 * The part of a text that is read: all of it, or whole lines up to the limit, and of each line its
 * beginning. Nothing is left out without a problem that says from where on.
 */
export function limitText(text: string): { text: string; problems: readonly LineProblem[] } {
  const whole = limitWhole(text);
  const problems: LineProblem[] = [...whole.problems];
  const lines = whole.text.split("\n").map((line, at) => {
    if (line.length < 100) return line;
    const squeezed = line.replace(longSpace, (_, space: string) => space.repeat(99));
    if (squeezed.length <= longestLine) return squeezed;
    problems.push({ line: at + 1, finding: { kind: "line-too-long" }, severity: "error" });
    return squeezed.slice(0, longestLine);
  });
  return { text: lines.join("\n"), problems };
}

function limitWhole(text: string): { text: string; problems: readonly LineProblem[] } {
  const start = text.slice(0, longestText);
  const lines = start.split("\n", mostLines + 1);
  if (start.length === text.length && lines.length <= mostLines) return { text, problems: [] };
  const end = start.length === text.length ? -1 : start.lastIndexOf("\n");
  const whole = end === -1 ? start : start.slice(0, end);
  const read = lines.length > mostLines ? lines.slice(0, mostLines).join("\n") : whole;
  const line = read.split("\n").length;
  return {
    text: read,
    problems: [{ line, finding: { kind: "text-too-long" }, severity: "error" }],
  };
}
