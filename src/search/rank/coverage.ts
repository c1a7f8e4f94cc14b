/** How much of a question a talk holds. */
import { ranking } from "../ranking.ts";
import { isTelling, type WeighedWord } from "../words/weigh-words.ts";

/** Share of the question, by what its words tell and how rare they are, that a talk holds; `isFound` by word. */
export function coverageOf(asked: readonly WeighedWord[], isFound: readonly number[]): number {
  let all = 0;
  for (const [at, word] of asked.entries()) {
    all += word.tells * word.rarity * (isFound[at] || weightOfLacking(word));
  }
  const held = toldBy(asked, isFound).reduce((sum, told) => sum + told, 0);
  return all === 0 ? 0 : held / all;
}

/**
 * By asked word what it tells of a talk that holds it, 0 for the others; `isFound` by word: see {@link wordsIn}.
 *
 * Common words do not make up for what the question is about: without a part of their compound, or
 * without a name that other talks have, they count less. A network alone is no ネットワークポリシー.
 */
export function toldBy(asked: readonly WeighedWord[], isFound: readonly number[]): number[] {
  const lacking = asked.filter((word, at) => !isFound[at] && isTelling(word));
  const lacksName = lacking.some(({ isName, options }) => isName && options.length > 0);
  // Of "Knative 1.13", a talk on another 1.13 holds nothing.
  const hasNumbers =
    lacking.length > 0 && asked.every(({ text }, at) => !isFound[at] || isNumber.test(text));
  const broken = new Set(lacking.map(({ compound }) => compound));
  return asked.map((word, at) => {
    const isBroken = lacksName || hasNumbers || (isTelling(word) && broken.has(word.compound));
    return word.tells * word.rarity * (isFound[at] ?? 0) * (isBroken ? ranking.broken : 1);
  });
}

/** Of a version or a count, which tells nothing without what it is of. */
export const isNumber = /^[\d.#]+$/u;

/** A word that no talk has is what was asked for; one that others have may be said otherwise here. */
function weightOfLacking({ options, isName }: WeighedWord): number {
  if (options.length === 0) return 1;
  return isName ? ranking.knownElsewhere.name : ranking.knownElsewhere.word;
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
