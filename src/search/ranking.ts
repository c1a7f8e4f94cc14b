/**
 * Every weight of the search, with its reason. How they were found stands in `docs/search.md`.
 *
 * Two things are weighed apart: how much a word counts for the order of the talks, and how much it
 * tells about whether a talk answers at all.
 */
import type { Script } from "../text/tokenize.ts";

/** Where a word of a talk can stand: what the talk is called, who gives it, of which meetup, what is about it, what was said. */
export const fields = ["title", "people", "meetup", "about", "body"] as const;

export type Field = (typeof fields)[number];

/** What a talk must have to answer. */
export interface Threshold {
  /** Least sum of what speaks for it. */
  readonly evidence: number;
  /** Of what the first talk holds of the question, the share that talks behind it must hold. */
  readonly behind: number;
}

export const ranking = {
  /** How much a word counts by where it stands. Above 1.5 a title drowns what was said. */
  field: { title: 1.4, people: 1, meetup: 0.7, about: 0.5, body: 1 } satisfies Record<
    Field,
    number
  >,
  /** How much a word counts by how it is written: a year or a count is what a question is about. */
  script: {
    latin: 1,
    katakana: 1,
    kanji: 1,
    other: 1,
    number: 1.2,
    hiragana: 0.4,
  } satisfies Record<Script, number>,
  /** One kanji alone (数, 動) is part of very many words. */
  singleKanji: 0.75,
  /** A word written as names are, Hastings in "the battle of Hastings", is what the question is about. */
  name: 1.3,
  /** Verbs and adjectives by their ending in kana: 遅い is said in many ways. */
  inflected: 0.8,
  /** A word that says what kind of thing is asked for (会社, tool) orders talks nearly as well as any. */
  light: 0.9,
  /** A word of who asks (boss, 後輩), which only by chance is the talk's, too. */
  asker: 0.6,
  /** A word of a term of several words, beside the term: machine of machine learning. */
  inTerm: 0.3,
  /** Power of the number of words in a compound by which each counts less: together they are one thing that was asked. */
  compound: 0.4,
  /** The stem, for a word that stands there in another form: deploy for deployed. */
  stem: 0.5,
  /** How sure it is that the word found is the one that was meant. */
  bridge: {
    kana: 0.95,
    spelling: 0.9,
    script: 0.9,
    prefix: 0.95,
    unfinished: 0.6,
    synonym: 0.8,
    translation: 0.7,
  },
  /** Sounds nearer than this are one word in two scripts, even where the notes have both. */
  surelySame: 0.15,
  /** Sounds nearer than this make a long katakana word one in Latin letters, and no compound. */
  soundsWhole: 0.2,

  /** BM25: how soon further occurrences stop to count. */
  saturation: 1.2,
  /** BM25: how much a long field is held to have matched by chance. */
  lengthPenalty: 0.8,
  /** The same for a passage, whose length says less: points are short. */
  passageLength: 0.4,

  /** The whole talk and its best passage: the passage answers, the talk is about it. */
  whole: 0.6,
  passage: 1,
  /** A word that stands in a point above or right below the passage. */
  nearby: 0.8,
  /** A word of the title counts in every passage: the notes do not repeat what the talk is about. */
  titleNearby: 4,
  /** What counts of a note beside the talks of its meetup: a talk that holds the same comes first. */
  note: 0.75,
  /** What counts of a talk whose speaker is called as what others speak of: who means the speaker says so. */
  namesake: 0.6,
  /** Of the score of a page, what a talk that it lists must have to come before it. */
  listed: 0.3,
  /** Of the words that only the beginning of a page has, how many of its own a section needs to be what was asked: the name of a page takes several. */
  sectionMeant: 0.5,
  /** Of the rarity of a page's rarest word, what another needs to name a talk that it lists: what the talk has, the page has, too. */
  asRare: 0.7,
  /** What the best sentence holds together, for a long paragraph mentions many things. */
  sentence: 0.3,
  /** Two words asked one after the other that stand so in the notes. */
  adjacent: 0.9,
  /** Runs of letters shared with the question, where words are cut differently (梅雨/入り, 梅雨入り). */
  letters: 0.8,
  /** Share of a question that nobody asked the bot, by what its words tell, that a talk must hold to be shown. */
  certain: 0.8,
  /** What the best sentence holds of a question, as a share: an answer stands in one place. */
  sentenceShare: 0.8,
  /** Words from which a question is one, and no keywords. */
  question: 4,
  /** Power of the share of the question that a talk holds: one with all words beats one with some. Of two keywords, both are meant. */
  coverage: { keywords: 1.5, others: 0.6 },
  /** Words up to which a question is keywords. */
  keywords: 2,

  /** How much a word tells about whether a talk answers; others tell as much as they count. */
  tells: {
    /** The notes may well use another word for the kind of thing. */
    light: 0.2,
    /** It tells of who asks, and of the talk where nothing else does. */
    asker: 0.05,
    /** Mostly grammar. */
    hiragana: 0.2,
    /** Verbs and adjectives: 遅い is said in many ways. */
    inflected: 0.6,
    /** A word that a talk holds in the other language only, of what it would tell: it has several meanings. */
    translated: 0.6,
    /** One that a talk holds as a word that is only written or sounds like it. */
    likened: 0.8,
    /** A term of several words says more than one word. */
    term: 1.5,
    /** From here on a word is one without which a compound is another. */
    part: 0.9,
  },
  /** What the other parts of such a compound count, and all words without the name asked for: half of a thing is mostly another. */
  broken: 0.6,
  /**
   * A word that other talks have may be said otherwise here, a name hardly; one that no talk has was asked for. With a
   * word at .9 three near misses of 56 fewer are answered (`npm run threshold`), and one abstract in 200 is no longer found.
   */
  knownElsewhere: { word: 0.85, name: 0.9 },
  /** From how much evidence on a talk answers, in shares of the question; `npm run threshold` prints the curve. */
  threshold: { evidence: 0.6, behind: 0.4 } satisfies Threshold,
  /** What tells that a talk answers, besides the share of the question that it holds. Fitted to questions with and without an answer; see `docs/search.md`. */
  evidence: {
    /** For each telling word that it holds: of a long question, much may be said in other words. */
    held: 0.1,
    /** For each of these that its title has: it is about that. */
    title: 0.2,
    /** For each telling word that no notes have, and for a name: it was asked for, and a name is said in no other words. */
    unheard: { word: 0.05, name: 0.3 },
    /** Where the question names its meetup or its speakers: it means one of their talks. */
    named: 0.2,
    /** Talks of a small library. */
    small: 30,
    /** Less for each ten times as many: among very many talks, some hold half of any question by chance. */
    perTenfold: 0.05,
    /**
     * For a first talk that leads, by the cube of the tens: by chance, several would hold as much. Of few talks, the first leads for want of others.
     * It is held against the fifth or, alone, taken to score so many times as much; most that counts, as a logarithm.
     */
    lead: { weight: 0.06, over: 4, alone: 4, most: 2 },
  },
  /** Share of a long question that a talk must hold for what is left of it to be taken as said in other words. */
  heldMostly: 0.6,
  /** Of what the best talk holds of a question, and of its score: another that has so much answers as well, with less it is of something else. */
  asWell: { held: 0.75, scored: 0.5 },
  /** Talks like one: asked by so many of its words, of which another must hold some, for one alone may have many meanings. A word that such a share of all talks has tells nothing; one of the title counts so often. */
  like: { words: 8, shared: 2, commonest: 0.2, title: 3 },
  /** Where no talk answers: talks named all the same, by a word so rare; and words told of each. */
  nearest: { talks: 3, rarity: 0.3, words: 4 },

  /** Talks whose postings are visited; beyond, frequent words only add to talks already found. */
  visited: 2000,
  /** The best of these, which are the only ones that frequent words add to. */
  carried: 1000,
  /** Talks whose passages are read; those below never came first in the development questions. */
  candidates: 40,
  /** Talks whose whole text is read for a quoted phrase: its words bring a talk that far up. */
  readForPhrases: 200,
  /** Talks that are given back. */
  hits: 20,
} as const;
