/** The whole name of a meetup that the notes do not have, of which only the end was understood. */
import { isName } from "./missed.ts";

/** What is unknown with the names right before it in the question: "meetup 9" of "the slides of Kanazawa.js meetup 9" is "Kanazawa.js meetup 9". */
export function wholeName(unknown: string, question: string): string {
  const at = question.indexOf(unknown);
  const before = question.slice(0, Math.max(0, at)).trim().split(" ").toReversed();
  const end = before.findIndex((word) => !isLatinName.test(word) || !isName(word, question));
  const names = before.slice(0, end < 0 ? before.length : end).toReversed();
  return [...names, unknown].join(" ");
}

const isLatinName = /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.&+'-]*$/u;
