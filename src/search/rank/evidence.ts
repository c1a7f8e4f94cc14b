/** The one place where what tells that a talk answers is added up. */
import type { Filters } from "../query.ts";
import { ranking } from "../ranking.ts";
import { isTelling, type WeighedWord } from "../words/weigh-words.ts";
import { toldBy } from "./coverage.ts";
import type { TalkReading } from "./read-talk.ts";
import { isInTitle, type Sought } from "./sought.ts";

/** What a question is asked of, whichever talk is looked at. */
export interface Asking {
  readonly filters: Filters;
  /** How many talks there are. */
  readonly total: number;
}

/**
 * What tells that a talk answers, in shares of the question: the share that it holds, with more for what its title says and less
 * for what nobody has heard of, each as {@link ranking.evidence} gives the reason.
 *
 * @param lead How far the talk leads; see {@link leadOf}.
 */
export function evidenceFor(
  { talk, isFound, coverage }: TalkReading,
  sought: Sought,
  { filters, total }: Asking,
  lead = 0,
): number {
  const { asked } = sought;
  const { evidence } = ranking;
  const tens = Math.max(0, Math.log10(total / evidence.small));
  const told = toldBy(asked, isFound);
  const held = sumOf(told);
  const titled = sumOf(told.filter((tells, word) => tells > 0 && isInTitle(talk, word, sought)));
  const unheard = sumOf(
    asked
      .filter(isUnheard)
      .map(({ tells, isName }) => tells * evidence.unheard[isName ? "name" : "word"]),
  );
  return (
    coverage +
    evidence.held * held +
    evidence.title * titled -
    unheard +
    (filters.people || filters.meetups ? evidence.named : 0) -
    evidence.perTenfold * tens +
    evidence.lead.weight * tens ** 3 * lead
  );
}

/** How far the first of some scores, best first, leads: the logarithm of how many times as much it is as one some places behind. */
export function leadOf(scores: readonly number[]): number {
  const { over, alone, most } = ranking.evidence.lead;
  const [first = 0] = scores;
  const other = scores.length > 1 ? (scores[over] ?? scores.at(-1) ?? 0) : first / alone;
  return Math.min(most, Math.log(Math.max(1, first / Math.max(0.01, other))));
}

/** A telling word that no talk has: whatever else a talk holds is mostly about something else. */
function isUnheard(word: WeighedWord): boolean {
  return word.options.length === 0 && isTelling(word);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
