import type { LineProblem } from "./repair.ts";

/** More than a year of evenings; what is longer is no file of notes. */
const longestText = 1_200_000;
const mostLines = 120_000;

/**
 * The part of a text that is read: all of it, or whole lines up to the limit. Nothing is left out
 * without a problem that says from which line on.
 */
export function limitText(text: string): { text: string; problems: readonly LineProblem[] } {
  const start = text.slice(0, longestText);
  const lines = start.split("\n", mostLines + 1);
  if (start.length === text.length && lines.length <= mostLines) return { text, problems: [] };
  const end = start.length === text.length ? -1 : start.lastIndexOf("\n");
  const whole = end === -1 ? start : start.slice(0, end);
  const read = lines.length > mostLines ? lines.slice(0, mostLines).join("\n") : whole;
  const line = read.split("\n").length;
  const message = `This file is too large: what follows this line was left out. Split it, one file for each meetup.`;
  return { text: read, problems: [{ line, message, severity: "error" }] };
}
