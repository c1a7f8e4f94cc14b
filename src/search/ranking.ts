/** Every weight of the ranking, with its reason. They were set on the development questions. */
import type { Script } from "./tokenize.ts";
import type { Field } from "./word-index.ts";

export const ranking = {
  /** How much a word counts by where it stands. Above 1.5 a title drowns what was said. */
  field: { title: 1.4, people: 1, meetup: 0.7, about: 0.5, body: 1 } satisfies Record<
    Field,
    number
  >,
  /** BM25: how soon further occurrences stop to count. */
  saturation: 1.2,
  /** BM25: how much a long text is held to have matched by chance. */
  lengthPenalty: 0.7,
  /** A word found by its stem only: deploy for deployed. */
  stem: 0.5,
  /** How much a word tells, by how it is written. Names and terms of the field tell most. */
  script: {
    latin: 1,
    katakana: 1,
    kanji: 1,
    other: 1,
    number: 0.8,
    hiragana: 0.4,
  } satisfies Record<Script, number>,
  /** One kanji alone (方, 数, 動) is part of very many words. */
  singleKanji: 0.6,
  /** Words that say what kind of thing is asked for, not which: 会社, ツール, tool. */
  light: 0.9,
  lightTells: 0.2,
  hiraganaTells: 0.2,
  /** Verbs and adjectives: 遅い is said in many ways. */
  inflectedTells: 0.6,
  /** A term of several words says more than one word. */
  termTells: 1.5,
  knownElsewhere: 0.6,
  /** Share of the whole talk beside its best passage. */
  whole: 0.5,
  passage: 1,
  /** A word that stands in a parent or child of the passage, not in itself. */
  nearby: 0.5,
  titleNearby: 2,
  passageLength: 0.3,
  adjacent: 0.5,
  sentence: 0.3,
  /** How sure a bridge is: the word that was found is the one that was meant. */
  bridge: { kana: 0.95, spelling: 0.9, script: 0.9, prefix: 0.95, unfinished: 0.6, synonym: 0.8 },
  surelySame: 0.2,
  inTerm: 0.5,
  bigrams: 0.5,
  coverage: 0.7,
  /** Talks whose passages are read; those below never came first in the development questions. */
  candidates: 50,
  /** Talks whose postings are visited; beyond, frequent words only add to talks already found. */
  visited: 5000,
  /** Share of what was asked, by weight, that a talk must cover to be shown. */
  threshold: { most: 0.55, least: 0.25, perWord: 0.1 },
  hits: 20,
};
