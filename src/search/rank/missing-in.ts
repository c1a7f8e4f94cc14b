/** What an answer leaves open. */

import { ranking } from "../ranking.ts";
import { isTelling } from "../words/weigh-words.ts";
import { isNumber } from "./coverage.ts";
import type { TalkReading } from "./read-talk.ts";
import type { Sought } from "./sought.ts";

/** Most words that an answer says it lacks. */
const most = 3;
/** Words up to which each is meant; of a longer question much is said in other words. */
const short = 3;

/**
 * The words of a question, as asked, that a talk does not hold: of a long one, of which it holds the most, only
 * names, and numbers that no talk has.
 */
export function missingIn(
  { isFound, coverage }: TalkReading,
  { asked }: Sought,
): readonly string[] {
  const isShort = asked.filter(isTelling).length <= short || coverage < ranking.heldMostly;
  return asked
    .filter((word, at) => !isFound[at] && isTelling(word))
    .filter(
      ({ isName, text, options }) =>
        isShort || isName || (options.length === 0 && isNumber.test(text)),
    )
    .map(({ text }) => text)
    .slice(0, most);
}
