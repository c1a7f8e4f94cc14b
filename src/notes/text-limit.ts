import type { LineProblem } from "./repair.ts";

/** More than a year of evenings; what is longer is no file of notes. */
const longestText = 1_200_000;

/**
 * The part of a text that is read: all of it, or whole lines up to the limit. Nothing is left out
 * without a problem that says from which line on.
 */
export function limitText(text: string): { text: string; problems: readonly LineProblem[] } {
  if (text.length <= longestText) return { text, problems: [] };
  const end = text.lastIndexOf("\n", longestText);
  const read = text.slice(0, end === -1 ? longestText : end);
  const line = read.split("\n").length;
  const message = `This file is too large: what follows this line was left out. Split it, one file for each meetup.`;
  return { text: read, problems: [{ line, message, severity: "error" }] };
}
