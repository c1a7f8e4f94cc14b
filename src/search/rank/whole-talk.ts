/** First look: every talk that holds a word of the question, by BM25 over its fields. */

import type { Postings } from "../index/postings.ts";
import type { WordIndex } from "../index/word-index.ts";
import { ranking } from "../ranking.ts";
import type { AskedWord } from "../words/asked-words.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import { TalkValues } from "./talk-values.ts";

/** How well a talk holds the words. */
export interface WordScore {
  /** Its number in the index. */
  readonly talk: number;
  readonly words: number;
}

/** How little a further occurrence adds. */
export function saturate(frequency: number): number {
  return (frequency * (ranking.saturation + 1)) / (frequency + ranking.saturation);
}

/** What {@link saturate} stays below. */
const mostOfAWord = ranking.saturation + 1;

/** How many talks are wanted, of how many, and which of them may be given. */
interface CandidateOptions {
  readonly most: number;
  readonly total: number;
  readonly isAllowed: (talk: number) => boolean;
}

/**
 * The talks that say most of what was asked, best first.
 *
 * The rarest words come first. Once no talk without them can come up, whatever it holds of the words to
 * come, or once they have brought up very many, the others only add to the best of these.
 */
export function likeliestTalks(
  asked: readonly WeighedWord[],
  words: WordIndex,
  { most, total, isAllowed }: CandidateOptions,
): WordScore[] {
  const scratch = scratchFor(words, total);
  const { scores, ofWord } = scratch;
  scores.clear();
  const rarestFirst = asked.filter(({ worth }) => worth > 0).sort((a, b) => a.talks - b.talks);
  let toCome = rarestFirst.reduce((sum, { worth }) => sum + worth * mostOfAWord, 0);
  let highest = 0;
  let among: Uint32Array | undefined;
  for (const word of rarestFirst) {
    if (scores.size >= ranking.visited) {
      among = bestOf(among ?? scores.talks, scores, ranking.carried);
    }
    if (among || highest > toCome) among = stillPossible(among, scores, most, toCome);
    addFrequencies(word, words, among, scratch);
    for (const talk of ofWord.talks) {
      const isKnown = scores.of(talk) > 0;
      if (isKnown || (!among && isAllowed(talk))) {
        scores.add(talk, word.worth * saturate(ofWord.of(talk)));
        highest = Math.max(highest, scores.of(talk));
      }
    }
    ofWord.clear();
    toCome -= word.worth * mostOfAWord;
  }
  return Array.from(bestOf(among ?? scores.talks, scores, most))
    .map((talk) => ({ talk, words: scores.of(talk) }))
    .sort((a, b) => b.words - a.words || a.talk - b.talk)
    .slice(0, most);
}

/**
 * Those of the talks that can be among the best `most` in the end. Where none are given, all that were
 * met; or nothing, where one not met yet can be among the best, too.
 */
function stillPossible(
  among: Uint32Array | undefined,
  scores: TalkValues,
  most: number,
  toCome: number,
): Uint32Array | undefined {
  const talks = among ?? scores.talks;
  if (talks.length < most) return among;
  let least = Number.POSITIVE_INFINITY;
  for (const talk of bestOf(talks, scores, most)) least = Math.min(least, scores.of(talk));
  if (!among && least <= toCome) return undefined;
  return talks.filter((talk) => scores.of(talk) + toCome >= least);
}

/** At least the best `most` of the talks, and few more: counted by steps of the score, for sorting takes long. */
function bestOf(talks: Uint32Array, scores: TalkValues, most: number): Uint32Array {
  if (talks.length <= most) return talks;
  let highest = 0;
  for (const talk of talks) highest = Math.max(highest, scores.of(talk));
  const perScore = scoreSteps / highest;
  const stepOf = (talk: number) => Math.floor(scores.of(talk) * perScore);
  const talksAt = new Uint32Array(scoreSteps + 1);
  for (const talk of talks) talksAt[stepOf(talk)] = (talksAt[stepOf(talk)] ?? 0) + 1;
  let lowest = scoreSteps;
  for (let best = talksAt[lowest] ?? 0; best < most; best += talksAt[lowest] ?? 0) lowest -= 1;
  return talks.filter((talk) => stepOf(talk) >= lowest);
}

const scoreSteps = 1000;

/** Values that are gathered for a question, a word and a term of it. */
interface Scratch {
  readonly scores: TalkValues;
  readonly ofWord: TalkValues;
  readonly ofTerm: TalkValues;
}

/** They are as many as there are talks: made for each question, they would be most of the garbage. */
const scratches = new WeakMap<WordIndex, Scratch>();

function scratchFor(words: WordIndex, total: number): Scratch {
  const known = scratches.get(words);
  if (known) return known;
  const made = {
    scores: new TalkValues(total),
    ofWord: new TalkValues(total),
    ofTerm: new TalkValues(total),
  };
  scratches.set(words, made);
  return made;
}

/**
 * How often each talk has the word, by field weight and length; the best of its terms counts.
 *
 * Where `among` is given only these talks matter: the others may be left out.
 */
function addFrequencies(
  { options }: AskedWord,
  words: WordIndex,
  among: Uint32Array | undefined,
  { scores, ofWord, ofTerm }: Scratch,
): void {
  for (const { term, weight } of options) {
    const isOnly = ofWord.size === 0 && weight === 1; // As for most words: nothing to compare it with.
    const sum = isOnly ? ofWord : ofTerm;
    for (const [field, postings] of words.postings(term)) {
      const weights = words.weights(field);
      if (among) addAmong(among, postings, weights, scores, sum);
      else addAll(postings, weights, sum);
    }
    if (isOnly) continue;
    for (const talk of ofTerm.talks) ofWord.raise(talk, weight * ofTerm.of(talk));
    ofTerm.clear();
  }
}

function addAll({ talks, counts }: Postings, weights: Float64Array, to: TalkValues): void {
  for (let place = 0; place < talks.length; place += 1) {
    const talk = talks[place] ?? 0;
    to.add(talk, (counts[place] ?? 0) * (weights[talk] ?? 0));
  }
}

/** For these talks, and maybe for others that have a score. */
function addAmong(
  among: Uint32Array,
  postings: Postings,
  weights: Float64Array,
  scores: TalkValues,
  to: TalkValues,
): void {
  const { talks, counts } = postings;
  if (talks.length > among.length * lookedUp) {
    for (const talk of among) to.add(talk, (postings.get(talk) ?? 0) * (weights[talk] ?? 0));
    return;
  }
  for (let place = 0; place < talks.length; place += 1) {
    const talk = talks[place] ?? 0;
    if (scores.of(talk) > 0) to.add(talk, (counts[place] ?? 0) * (weights[talk] ?? 0));
  }
}

/** Looking a talk up in postings takes as long as passing over so many of them. */
const lookedUp = 8;
