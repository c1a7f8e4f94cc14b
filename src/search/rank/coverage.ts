/** How much of a question a talk holds, and how much it must hold to answer. */
import type { Filters } from "../query.ts";
import { ranking, type Threshold } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";

/**
 * A short question must be covered well; of a long one, much may be said in other words. Among
 * very many talks, some hold half of any question by chance.
 */
export function coverageNeeded(
  asked: readonly WeighedWord[],
  { people, meetups }: Filters,
  { most: ofFewTalks, small, perTenfold, least, short, perWord, behind }: Threshold,
  total: number,
): number {
  if (people) return least; // Who names the speakers means one of their talks.
  const words = asked.reduce((sum, { tells }) => sum + tells, 0);
  const most = ofFewTalks + perTenfold * Math.max(0, Math.log10(total / small));
  const needed = Math.min(most, Math.max(least, most - perWord * (words - short)));
  return meetups ? Math.max(least, behind * needed) : needed; // A meetup has talks on many things.
}

/**
 * The same for the first talk, given the scores of all, best first. Among very many talks some hold half
 * of any question by chance, but then several do: one that leads by far is meant. Of few talks, the
 * first leads for want of others.
 */
export function coverageNeededToLead(
  needed: number,
  scores: readonly number[],
  { small, lead: { weight, over, alone, most, least } }: Threshold,
  total: number,
): number {
  const [first = 0] = scores;
  const other = scores.length > 1 ? (scores[over] ?? scores.at(-1) ?? 0) : first / alone;
  const ahead = Math.min(most, Math.log(Math.max(1, first / Math.max(0.01, other))));
  const tens = Math.max(0, Math.log10(total / small));
  return Math.max(least * needed, needed - weight * tens ** 3 * ahead);
}

/**
 * Share of the question, by what its words tell and how rare they are, that a talk holds; `isFound` by word:
 * 1, or less where the talk has it in the other language only.
 *
 * Common words do not make up for what the question is about: without a part of their compound, or
 * without a name that other talks have, they count less. A network alone is no ネットワークポリシー.
 */
export function coverageOf(asked: readonly WeighedWord[], isFound: readonly number[]): number {
  const lacking = asked.filter((word, at) => !isFound[at] && isPart(word));
  const lacksName = lacking.some(({ isName, options }) => isName && options.length > 0);
  // Of "Knative 1.13", a talk on another 1.13 holds nothing.
  const hasNumbers =
    lacking.length > 0 && asked.every(({ text }, at) => !isFound[at] || isNumber.test(text));
  const broken = new Set(lacking.map(({ compound }) => compound));
  let all = 0;
  let held = 0;
  for (const [at, word] of asked.entries()) {
    const told = word.tells * word.rarity * (isFound[at] || 1);
    const isBroken = lacksName || hasNumbers || (isPart(word) && broken.has(word.compound));
    if (isFound[at]) held += told * (isBroken ? ranking.broken : 1);
    all += told * (isFound[at] ? 1 : weightOfLacking(word));
  }
  return all === 0 ? 0 : held / all;
}

/** Of a version or a count, which tells nothing without what it is of. */
export const isNumber = /^[\d.#]+$/u;

/** A word that no talk has is what was asked for; one that others have may be said otherwise here. */
function weightOfLacking({ options, isName }: WeighedWord): number {
  if (options.length === 0) return 1;
  return isName ? ranking.knownElsewhere.name : ranking.knownElsewhere.word;
}

/** Not 会 of 誕生日会, nor 方法 of 移行方法, nor a word of a term that is held in another form. */
function isPart({ tells }: WeighedWord): boolean {
  return tells >= ranking.tells.part;
}

/** Share of the question, by how rare its words are, that a talk holds; `isFound` by word. */
export function shareOfWorth(asked: readonly WeighedWord[], isFound: readonly number[]): number {
  const all = worthOf(asked);
  return all === 0 ? 0 : worthOf(asked.filter((_, at) => isFound[at])) / all;
}

/** What the words are worth together. */
export function worthOf(asked: readonly WeighedWord[]): number {
  return asked.reduce((sum, { worth }) => sum + worth, 0);
}
