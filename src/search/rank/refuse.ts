/** What can be said where no talk answers: which words nobody speaks of, and the talks that come nearest. */
import type { Hit } from "../hit.ts";
import type { SearchIndex } from "../index/library.ts";
import { ranking } from "../ranking.ts";
import { type Mended, mendedWords } from "../words/mended.ts";
import { isTelling, type WeighedWord } from "../words/weigh-words.ts";
import { hitOf, type TalkReading } from "./read-talk.ts";
import type { Sought } from "./sought.ts";

export interface Refusal {
  /** Words of the question, as asked, that no talk has. */
  readonly unheld: readonly string[];
  /** The talks that hold most of the question, at most {@link ranking.nearest.talks}. */
  readonly nearest: readonly NearTalk[];
  /** Words of the question that were meant to be others. */
  readonly mended: readonly Mended[];
}

/** A talk that does not answer, with the words of the question that it holds and those it lacks. */
export interface NearTalk {
  readonly hit: Hit;
  /** As asked. */
  readonly covers: readonly string[];
  readonly lacks: readonly string[];
}

/** What is told of a question that none of the talks, best first, answers. */
export function refusalOf(
  ranked: readonly TalkReading[],
  sought: Sought,
  index: SearchIndex,
): Refusal {
  const { asked } = sought;
  const telling = asked.filter(isTelling);
  return {
    unheld: texts(telling.filter(({ options }) => options.length === 0)),
    nearest: varied(
      ranked
        .filter(({ isFound }) => asked.some((word, at) => isFound[at] && isRare(word)))
        .toSorted((a, b) => b.coverage - a.coverage || b.score - a.score),
    ).map((reading) => nearTalk(reading, sought, index)),
    mended: mendedWords(asked, index),
  };
}

/** The first of them, each time one that holds a word which none before it has, where there is one. */
function varied(readings: readonly TalkReading[]): readonly TalkReading[] {
  const picked: TalkReading[] = [];
  const isHeld = (at: number) => picked.some(({ isFound }) => isFound[at]);
  const isNew = ({ isFound }: TalkReading) => isFound.some((held, at) => held && !isHeld(at));
  while (picked.length < Math.min(ranking.nearest.talks, readings.length)) {
    const left = readings.filter((reading) => !picked.includes(reading));
    const next = left.find(isNew) ?? left[0];
    if (next) picked.push(next);
  }
  return picked;
}

function nearTalk(reading: TalkReading, sought: Sought, index: SearchIndex): NearTalk {
  const hit = hitOf(reading, sought, index);
  const telling = sought.asked
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => isTelling(word));
  const isHeld = ({ at }: { at: number }) => Boolean(reading.isFound[at]);
  const covers = telling.filter(isHeld).map(({ word }) => word);
  const lacks = telling.filter((one) => !isHeld(one)).map(({ word }) => word);
  return { hit, covers: texts(covers), lacks: texts(lacks) };
}

/** A word that half of all talks have brings none of them near. */
function isRare(word: WeighedWord): boolean {
  return isTelling(word) && word.rarity >= ranking.nearest.rarity;
}

function texts(words: readonly WeighedWord[]): readonly string[] {
  return [...new Set(words.map(({ text }) => text))].slice(0, ranking.nearest.words);
}
