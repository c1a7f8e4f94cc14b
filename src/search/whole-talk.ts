/** First look: every talk that holds a word of the question, by BM25 over its fields. */
import type { AskedWord } from "./asked-words.ts";
import { ranking } from "./ranking.ts";
import { TalkValues } from "./talk-values.ts";
import { fields, type WordIndex } from "./word-index.ts";

/** An asked word with what it is worth in this library. */
export interface WeighedWord extends AskedWord {
  /** Rare words are worth more; 0 where the library holds none of its terms. */
  readonly worth: number;
  /** In how many talks it occurs. */
  readonly talks: number;
  /** How few talks have it: 1 where one has it or none, near 0 where all do. */
  readonly rarity: number;
}

/** A talk worth a second look. */
export interface Candidate {
  /** Its number in the index. */
  readonly talk: number;
  readonly score: number;
}

/** Weighs the words by how rare they are among `total` talks. */
export function weighWords(
  asked: readonly AskedWord[],
  words: WordIndex,
  total: number,
): WeighedWord[] {
  const tellsOf = (term: string) => inverseFrequency(words.talksWith(term), total);
  return asked.map((word) => {
    const [likeliest] = word.options;
    const talks = likeliest ? words.talksWith(likeliest.term) : 0;
    const telling = inverseFrequency(talks, total);
    return {
      ...word,
      // A frequent word says no more for standing in for a rare one: world for 世界, among English talks.
      options: word.options.map(({ weight, ...option }) => ({
        ...option,
        weight: weight * Math.min(1, tellsOf(option.term) / telling),
      })),
      talks,
      worth: word.weight * telling,
      rarity: Math.log(1 + total / Math.max(1, talks)) / Math.log(1 + total),
    };
  });
}

/** Inverse document frequency, as BM25 has it. */
function inverseFrequency(talks: number, total: number): number {
  return Math.log(1 + (total - talks + 0.5) / (talks + 0.5));
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
 * The rarest words come first. Once they have brought up enough talks, the others only add to the
 * best of these, and a talk that cannot come up any more, whatever it holds of the words to come, is left.
 */
export function likeliestTalks(
  asked: readonly WeighedWord[],
  words: WordIndex,
  { most, total, isAllowed }: CandidateOptions,
): Candidate[] {
  const scores = new TalkValues(total);
  const scratch = { ofWord: new TalkValues(total), ofTerm: new TalkValues(total) };
  const rarestFirst = asked.filter(({ worth }) => worth > 0).sort((a, b) => a.talks - b.talks);
  let toCome = rarestFirst.reduce((sum, { worth }) => sum + worth * mostOfAWord, 0);
  let among: readonly number[] | undefined;
  for (const word of rarestFirst) {
    if (scores.talks.length >= ranking.visited) {
      const likely = bestOf(among ?? scores.talks, scores, ranking.carried);
      const least = Math.min(...bestOf(likely, scores, most).map((talk) => scores.of(talk)));
      among = likely.filter((talk) => scores.of(talk) + toCome >= least);
    }
    addFrequencies(word, words, among, scratch);
    const mayBeNew = among === undefined;
    scratch.ofWord.drain((talk, frequency) => {
      if (scores.of(talk) === 0 && !(mayBeNew && isAllowed(talk))) return;
      scores.add(talk, word.worth * saturate(frequency));
    });
    toCome -= word.worth * mostOfAWord;
  }
  return bestOf(among ?? scores.talks, scores, most)
    .map((talk) => ({ talk, score: scores.of(talk) }))
    .sort((a, b) => b.score - a.score || a.talk - b.talk)
    .slice(0, most);
}

/** At least the best `most` of the talks, and few more: counted by steps of the score, for sorting takes long. */
function bestOf(talks: readonly number[], scores: TalkValues, most: number): readonly number[] {
  if (talks.length <= most) return talks;
  let highest = 0;
  for (const talk of talks) highest = Math.max(highest, scores.of(talk));
  const stepOf = (talk: number) => Math.floor((scores.of(talk) / highest) * STEPS);
  const talksAt = new Uint32Array(STEPS + 1);
  for (const talk of talks) talksAt[stepOf(talk)] = (talksAt[stepOf(talk)] ?? 0) + 1;
  let lowest = STEPS;
  for (let best = talksAt[lowest] ?? 0; best < most; best += talksAt[lowest] ?? 0) lowest -= 1;
  return talks.filter((talk) => stepOf(talk) >= lowest);
}

const STEPS = 1000;

/** Emptied for every word, so that they need not be made anew. */
interface Scratch {
  readonly ofWord: TalkValues;
  readonly ofTerm: TalkValues;
}

/**
 * How often each talk has the word, by field weight and length; the best of its terms counts.
 *
 * Where `among` is given only these talks matter: the others may be left out.
 */
function addFrequencies(
  { options }: AskedWord,
  words: WordIndex,
  among: readonly number[] | undefined,
  { ofWord, ofTerm }: Scratch,
): void {
  for (const { term, weight } of options) {
    for (const [field, postings] of words.postings(term) ?? []) {
      const add = (talk: number, frequency: number) =>
        ofTerm.add(talk, frequency * weightOfField(talk, field, words));
      if (!among || postings.size < among.length) postings.forEach(add);
      else for (const talk of among) add(talk, postings.get(talk) ?? 0);
    }
    ofTerm.drain((talk, frequency) => ofWord.raise(talk, weight * frequency));
  }
}

/** What one occurrence in a field counts: the less, the longer the field. */
function weightOfField(talk: number, field: number, words: WordIndex): number {
  const name = fields[field];
  const { lengthPenalty } = ranking;
  const length = 1 - lengthPenalty + lengthPenalty * words.relativeLength(talk, field);
  return name ? ranking.field[name] / length : 0;
}
