/** Of a page that is cut into its sections, the beginning says which page it is, and one of the others what was asked. */
import { ranking } from "../ranking.ts";
import { isTelling } from "../words/weigh-words.ts";
import { bestFirst, type TalkReading } from "./read-talk.ts";
import { type Sought, wordsIn } from "./sought.ts";

/**
 * The readings, best first, with the section of a page before its beginning where it holds at least half as many words of the question
 * that the beginning has not as it lacks of those that this has: of "random numbers at the harbour guild" what is said of random numbers.
 */
export function withSectionsMeant(readings: readonly TalkReading[], sought: Sought): TalkReading[] {
  const beginnings = readings.filter(isBeginning);
  return beginnings
    .reduce((all, beginning) => swapped(all, beginning, sought), [...readings])
    .sort(bestFirst);
}

function isBeginning({ entry: { talk, meetup } }: TalkReading): boolean {
  const first = Math.min(...(meetup.notes ?? []).map(({ line }) => line));
  return meetup.talks.length === 0 && talk.line === first;
}

/** With the score of a beginning given to the section that is meant, which has scored less, and its own to the beginning. */
function swapped(
  all: readonly TalkReading[],
  beginning: TalkReading,
  sought: Sought,
): TalkReading[] {
  const known = wordsIn(beginning.talk, sought);
  const countOf = (held: readonly number[], other: readonly number[]) =>
    sought.asked.filter((one, word) => isTelling(one) && held[word] && !other[word]).length;
  const isMeant = (one: TalkReading) => {
    const held = wordsIn(one.talk, sought);
    const more = countOf(held, known);
    return more > 0 && more >= ranking.sectionMeant * countOf(known, held);
  };
  const meant = all.find(
    (one) =>
      one.entry.talk.isNote === true &&
      one.entry.meetup.id === beginning.entry.meetup.id &&
      one.score < beginning.score &&
      isMeant(one),
  );
  if (!meant) return [...all];
  return all.map((one) => {
    if (one === meant) return { ...one, score: beginning.score };
    return one === beginning ? { ...one, score: meant.score } : one;
  });
}
