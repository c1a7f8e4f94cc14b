/** Second look: which passage of a talk answers, and how much of the question it covers. */
import { type Passage, startsSentence, startsWord, termOf } from "../index/passages.ts";
import { ranking } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import type { Wanted } from "./sought.ts";
import { saturate } from "./whole-talk.ts";

interface ScoredPassage {
  readonly passage: Passage;
  readonly score: number;
  /** By asked word: how often the passage itself holds it. */
  readonly counts: readonly number[];
}

/** What a passage says of the asked words. */
interface Reading {
  /** How often each occurs. */
  readonly counts: readonly number[];
  /** Words that stand right after the word asked before them, by that word. */
  readonly adjacent: readonly number[];
  /** Worth of the words of the best sentence. */
  readonly sentence: number;
}

/** How well a talk answers where it answers best. */
export interface PassageScores {
  /** Of the best passage, or of the title where that says more. */
  readonly best: number;
  /** Worth of the asked words that the best sentence holds. */
  readonly sentence: number;
  /** The passages that hold an asked word, best first; ties go to the earlier one. */
  readonly passages: readonly ScoredPassage[];
}

/** Scores every passage by its own words, those of the points around it, and the title's. */
export function scorePassages(
  passages: readonly Passage[],
  title: Uint32Array,
  asked: readonly WeighedWord[],
  wanted: Wanted,
): PassageScores {
  const heading = read(title, asked, wanted);
  const readings = passages.map(({ words }) => read(words, asked, wanted));
  const near = nearbyCounts(passages, readings, heading);
  const scored: ScoredPassage[] = [];
  for (const [index, passage] of passages.entries()) {
    const reading = readings[index];
    if (!reading) continue;
    const score = scoreOf(passage.words.length, reading, near[index], asked);
    scored.push({ passage, score, counts: reading.counts });
  }
  scored.sort((a, b) => b.score - a.score);
  const ofTitle = heading ? scoreOf(title.length, heading, heading.counts, asked) : 0;
  let sentence = heading?.sentence ?? 0;
  for (const reading of readings) sentence = Math.max(sentence, reading?.sentence ?? 0);
  return { best: Math.max(ofTitle, scored[0]?.score ?? 0), sentence, passages: scored };
}

/** By passage: what the title, the points above and those right below hold of each asked word. */
function nearbyCounts(
  passages: readonly Passage[],
  readings: readonly (Reading | undefined)[],
  heading: Reading | undefined,
): (readonly number[])[] {
  const ofTitle = heading?.counts.map((count) => count * ranking.titleNearby) ?? [];
  const near: (readonly number[])[] = passages.map(() => ofTitle);
  for (const [index, { parent }] of passages.entries()) {
    if (parent < 0) continue;
    near[index] = highest(highest(near[index], near[parent]), readings[parent]?.counts);
  }
  for (const [index, { parent }] of passages.entries()) {
    if (parent >= 0) near[parent] = highest(near[parent], readings[index]?.counts);
  }
  return near;
}

function read(
  words: Uint32Array,
  asked: readonly WeighedWord[],
  wanted: Wanted,
): Reading | undefined {
  let state: State | undefined; // Most passages hold no word of the question.
  let best = 0;
  let place = 0;
  for (const code of words) {
    if (startsWord(code)) place += 1;
    if (state && startsSentence(code)) {
      best = Math.max(best, worthOf(state.sentence, asked));
      state.sentence.fill(0);
    }
    const answered = wanted.get(termOf(code));
    if (!answered) continue;
    state ??= newState(asked.length);
    for (const { word, weight } of answered) note(state, word, weight, place);
  }
  if (!state) return undefined;
  const sentence = Math.max(best, worthOf(state.sentence, asked));
  return { counts: state.counts, adjacent: state.adjacent, sentence };
}

/** What was read so far, by asked word. Plain arrays: there are hundreds for a question, and typed ones are slow to make. */
interface State {
  readonly counts: number[];
  readonly adjacent: number[];
  /** Of the sentence at hand: the weight of the best term of each word. */
  readonly sentence: number[];
  readonly lastPlace: number[];
}

function newState(words: number): State {
  const all = (value: number) => new Array<number>(words).fill(value);
  return { counts: all(0), adjacent: all(0), sentence: all(0), lastPlace: all(-1) };
}

/** A word and its stem stand at one place and count once. */
function note(state: State, word: number, weight: number, place: number): void {
  const { counts, adjacent, sentence, lastPlace } = state;
  if (lastPlace[word] !== place) counts[word] = (counts[word] ?? 0) + weight;
  lastPlace[word] = place;
  sentence[word] = Math.max(sentence[word] ?? 0, weight);
  const follows = word > 0 && place > 1 && lastPlace[word - 1] === place - 1;
  if (follows) adjacent[word] = Math.max(adjacent[word] ?? 0, weight);
}

function worthOf(found: readonly number[], asked: readonly WeighedWord[]): number {
  let worth = 0;
  for (let word = 0; word < asked.length; word += 1) {
    worth += (asked[word]?.worth ?? 0) * (found[word] ?? 0);
  }
  return worth;
}

/** The higher of the two counts of each word; either may have none. */
function highest(a: readonly number[] = [], b: readonly number[] = []): readonly number[] {
  if (a === b || b.length === 0) return a;
  return b.map((count, word) => Math.max(count, a[word] ?? 0));
}

function scoreOf(
  words: number,
  { counts, adjacent, sentence }: Reading,
  near: readonly number[] | undefined,
  asked: readonly WeighedWord[],
): number {
  const length = 1 - ranking.passageLength + (ranking.passageLength * words) / 40;
  let score = ranking.sentence * sentence;
  for (let word = 0; word < asked.length; word += 1) {
    const worth = asked[word]?.worth ?? 0;
    const count = (counts[word] ?? 0) + ranking.nearby * (near?.[word] ?? 0);
    score += worth * saturate(count / length);
    const pair = Math.min(worth, asked[word - 1]?.worth ?? 0);
    score += ranking.adjacent * (adjacent[word] ?? 0) * pair;
  }
  return score;
}
