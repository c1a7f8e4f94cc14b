/** What tells that a talk answers besides how much of the question it holds, and what it leaves open. */

import { ranking } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import { isNumber } from "./coverage.ts";
import type { TalkReading } from "./read-talk.ts";
import { isInTitle, type Sought } from "./sought.ts";

/**
 * Whether a talk is about what a short question names: "React 19" is answered by a talk on React, and the
 * answer says that it tells nothing on 19.
 */
export function isNamedInTitle({ talk, isFound }: TalkReading, sought: Sought): boolean {
  const telling = sought.asked
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => word.tells >= ranking.tells.inflected);
  if (telling.length === 0 || telling.length > ranking.inTitle.words) return false;
  if (telling.filter(({ at }) => isFound[at]).length * 2 < telling.length) return false;
  // What is told of elsewhere in the notes is lacking here; what nobody tells of may be left open.
  const isElsewhere = telling.some(({ word, at }) => !isFound[at] && word.options.length > 0);
  return telling.some(
    ({ word, at }) =>
      isPlain(word) &&
      !isNumber.test(word.text) &&
      (word.isName || !isElsewhere) &&
      word.rarity >= ranking.inTitle.rarity &&
      isInTitle(talk, at, sought),
  );
}

/** Most words that an answer says it lacks. */
const most = 3;
/** Words up to which each is meant; of a longer question much is said in other words. */
const short = 3;

/**
 * The words of a question, as asked, that a talk does not hold: of a long one, of which it holds the most, only
 * names, and numbers that no talk has. Of a question of which it answers a clause, those of the clause.
 */
export function missingIn(
  { isFound, coverage }: TalkReading,
  { asked }: Sought,
  clause?: number,
): readonly string[] {
  const isShort = asked.filter(isPlain).length <= short || coverage < ranking.heldMostly;
  return asked
    .filter((word, at) => !isFound[at] && isPlain(word))
    .filter((word) => clause === undefined || word.clause === clause)
    .filter(
      ({ isName, text, options }) =>
        isShort || isName || (options.length === 0 && isNumber.test(text)),
    )
    .map(({ text }) => text)
    .slice(0, most);
}

/** No verb, no 方法, no word of a term that is held as a whole. */
function isPlain({ tells }: WeighedWord): boolean {
  return tells >= ranking.tells.part;
}
