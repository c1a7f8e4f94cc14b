/** A page that lists a programme holds the words of all of its talks, and more often: the talk it lists is the answer. */
import type { Query } from "../query.ts";
import { fields, ranking } from "../ranking.ts";
import { coverageOf } from "./coverage.ts";
import { bestFirst, type TalkReading } from "./read-talk.ts";
import { isInTitle, placesIn, type Sought } from "./sought.ts";
import { wordsOfPoint } from "./to-the-point.ts";

/**
 * The readings, best first, with talks before the notes that are no talk where these only list them: as much of the question
 * is said in a talk of the same file, or it is named by what the question turns on, or by a rare one of its words there. What
 * the page holds besides is said of all of its talks, as Swift is of "Jailbreaking" at a meetup on Swift.
 */
export function withListed(
  readings: readonly TalkReading[],
  sought: Sought,
  { point }: Pick<Query, "point">,
): TalkReading[] {
  const turnsOn = point === undefined ? [] : wordsOfPoint(sought, point).map(({ at }) => at);
  const pages = readings.filter(({ entry }) => entry.talk.isNote);
  return pages
    .reduce((all, page) => raised(all, page, sought, turnsOn), [...readings])
    .sort(bestFirst);
}

function raised(
  all: readonly TalkReading[],
  page: TalkReading,
  sought: Sought,
  turnsOn: readonly number[],
): TalkReading[] {
  const least = ranking.listed * page.score;
  const rarest = rarestOf(page, sought);
  const held = turnsOn.filter((word) => page.isFound[word]);
  const isNamed = (one: TalkReading) =>
    (held.length > 0 && held.every((word) => isNamedBy(word, one, sought))) ||
    rarest.some((word) => isNamedBy(word, one, sought));
  const listed = all.filter(
    (one) =>
      !one.entry.talk.isNote &&
      one.entry.talk.file === page.entry.talk.file &&
      one.score >= least &&
      (one.coverage >= page.coverage || isNamed(one)),
  );
  const best = Math.max(Number.MIN_VALUE, ...listed.map(({ score }) => score));
  const first = Math.max(best, page.score);
  const scoreOf = ({ score }: TalkReading) => (score / best) * first; // The best has the very score of the page.
  return all.map((one) => (listed.includes(one) ? within(page, one, scoreOf(one), sought) : one));
}

/** A talk with what its page holds besides; of a talk and a page that score alike, the talk comes first. */
function within(page: TalkReading, talk: TalkReading, score: number, sought: Sought): TalkReading {
  const isFound = talk.isFound.map((held, word) => Math.max(held, page.isFound[word] ?? 0));
  return {
    ...talk,
    score,
    isFound,
    coverage: coverageOf(sought.asked, isFound),
  };
}

/** The words that a page holds and few others do; none where its own title has them, for then it is about them. */
function rarestOf(page: TalkReading, sought: Sought): readonly number[] {
  const rarities = sought.asked.map(({ rarity }, word) => (page.isFound[word] ? rarity : 0));
  const most = Math.max(...rarities);
  const rarest = [...rarities.keys()].filter(
    (word) => most > 0 && (rarities[word] ?? 0) >= ranking.asRare * most,
  );
  return rarest.some((word) => isInTitle(page.talk, word, sought)) ? [] : rarest;
}

/** Whether a word stands in the title of a talk, or names who gives it. */
function isNamedBy(word: number, { talk }: TalkReading, sought: Sought): boolean {
  return placesIn(talk, sought).some(
    (one) => one.word === word && one.fields.some((field) => naming.has(field)),
  );
}

const naming: ReadonlySet<number> = new Set([fields.indexOf("title"), fields.indexOf("people")]);
