/** A word in another of its forms: what a talk has so is not missing. */
import { foldText } from "../../text/fold.ts";
import { isLatinWord } from "../../text/letters-and-digits.ts";

/** Whether a text has a word, or one that begins as it does and only ends otherwise. */
export function hasForm(text: string, word: string): boolean {
  const asked = bare(word);
  return (bare(text).match(/[\p{L}\p{N}]+/gu) ?? []).some((one) => isForm(one, asked));
}

/** An apostrophe makes no other word: 4 D's, 4 Ds. */
function bare(text: string): string {
  return foldText(text).replace(/(?<=\p{L})['’](?=s\b)/gu, "");
}

/** Letters that two forms of a long word share at their beginning, and the most of an ending: journal, journaux; Sicherung, Sicherungen. */
const stem = 5;
const ending = 3;
/** Of a Korean word the particle behind it: 로그, 로그를. */
const particle = 2;

function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  if (/^\p{Script=Hangul}{2,}$/u.test(short))
    return long.startsWith(short) && long.length - short.length <= particle;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return isLatinWord(short) && shared >= stem && long.length - shared <= ending;
}
