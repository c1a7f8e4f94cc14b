/** A question of several clauses is answered by a talk that answers one of them: the others tell why it is asked. */
import type { Filters } from "../query.ts";
import { ranking, type Threshold } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import { coverageNeeded, coverageOf } from "./coverage.ts";
import type { TalkReading } from "./read-talk.ts";

/** Who writes more tells a story, and may mention anything. */
const mostClauses = 6;

/** The clause that a talk answers by itself, if it tells enough to be asked alone and no other names what no talk has. */
export function clauseHeld(
  { isFound }: Pick<TalkReading, "isFound">,
  asked: readonly WeighedWord[],
  filters: Filters,
  threshold: Threshold,
  total: number,
): number | undefined {
  const clauses = [...new Set(asked.map(({ clause }) => clause))];
  if (clauses.length < 2 || clauses.length > mostClauses) return undefined;
  return clauses.find((clause) => {
    const own = asked
      .map((word, at) => ({ word, at }))
      .filter(({ word }) => word.clause === clause);
    const words = own.map(({ word }) => word);
    const isElsewhere = asked.some(
      (word) => word.clause !== clause && word.isName && word.options.length === 0,
    );
    const tells = words.reduce((sum, word) => sum + word.tells, 0);
    if (isElsewhere || tells < ranking.clause) return false;
    const held = coverageOf(
      words,
      own.map(({ at }) => isFound[at] ?? 0),
    );
    return held >= coverageNeeded(words, filters, threshold, total);
  });
}
