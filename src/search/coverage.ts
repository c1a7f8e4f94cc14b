/** How much of a question a talk holds, and how much it must hold to answer. */
import type { Filters } from "./query.ts";
import { ranking, type Threshold } from "./ranking.ts";
import type { WeighedWord } from "./whole-talk.ts";

/**
 * A short question must be covered well; of a long one, much may be said in other words. Among
 * very many talks, some hold half of any question by chance.
 */
export function coverageNeeded(
  asked: readonly WeighedWord[],
  { person, namesakes, meetups }: Filters,
  { most: ofFewTalks, perTenfold, least, perWord }: Threshold,
  total: number,
): number {
  if (person || namesakes || meetups) return least; // Who names the speaker or the evening means one of these.
  const words = asked.reduce((sum, { tells }) => sum + tells, 0);
  const most = ofFewTalks + perTenfold * Math.max(0, Math.log10(total / FEW));
  return Math.min(most, Math.max(least, most - perWord * (words - 2.5)));
}

/** Talks of a small library, for which the threshold is set. */
const FEW = 30;

/** Share of the question, by what its words tell and how rare they are, that a talk holds; `isFound` by word. */
export function coverageOf(asked: readonly WeighedWord[], isFound: readonly boolean[]): number {
  return share(asked, isFound, ({ tells, rarity, options, isName }, found) => {
    // A word that no talk has is what was asked for; one that others have may be said otherwise here.
    const sayable = !found && options.length > 0;
    const { word, name } = ranking.knownElsewhere;
    return tells * rarity * (sayable ? (isName ? name : word) : 1);
  });
}

/** Share of the question, by how rare its words are, that a talk holds; `isFound` by word. */
export function shareOfWorth(asked: readonly WeighedWord[], isFound: readonly boolean[]): number {
  return share(asked, isFound, ({ worth }) => worth);
}

function share(
  asked: readonly WeighedWord[],
  isFound: readonly boolean[],
  weightOf: (word: WeighedWord, found: boolean) => number,
): number {
  let all = 0;
  let covered = 0;
  for (const [at, word] of asked.entries()) {
    const found = isFound[at] ?? false;
    const weight = weightOf(word, found);
    all += weight;
    if (found) covered += weight;
  }
  return all === 0 ? 0 : covered / all;
}
