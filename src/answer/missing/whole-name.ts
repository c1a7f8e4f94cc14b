/** The whole name of a meetup that the notes do not have, of which only the end was understood. */
import { isName } from "./missed.ts";

/** What is unknown with the names right before it in the question: "meetup 9" of "the slides of Kanazawa.js meetup 9" is "Kanazawa.js meetup 9". */
export function wholeName(unknown: string, question: string): string {
  const at = question.indexOf(unknown);
  if (at <= 0) return unknown;
  const before =
    question
      .slice(0, at)
      .match(/\S+\s+/gu)
      ?.toReversed() ?? [];
  const isNamed = (word: string) => isLatinName.test(word) && isName(word.trim(), question);
  const end = before.findIndex((word) => !isNamed(word));
  const names = before.slice(0, end < 0 ? before.length : end).toReversed();
  return names.join("") + unknown;
}

const isLatinName = /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.&+'-]*\s+$/u;
