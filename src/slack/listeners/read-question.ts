import { firstGraphemes } from "../../card/graphemes.ts";

/** Longest question that is read, in characters as readers see them. */
const questionLength = 500;
/** Longest it may be as JSON, so that with an id it fits the value of a button. */
const questionSize = 1_400;

/** As much of a question as is read: what is answered is what buttons ask again. */
export function readQuestion(typed: string): string {
  return firstGraphemes(typed, questionLength, questionSize);
}
