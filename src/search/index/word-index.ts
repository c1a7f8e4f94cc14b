/**
 * Which talks hold which words: MiniSearch over the terms of the notes, and how often they occur.
 *
 * MiniSearch finds the talks that are worth reading; what they are worth is read from their own words
 * (`rank/word-score.ts`). It is given the numbers of the terms, for its tree of terms has a branch for
 * each letter that may come next: of ten digits it finds one sooner than of thousands of kanji.
 */
import MiniSearch from "minisearch";
import { fields, ranking } from "../ranking.ts";
import { termOf } from "./passages.ts";
import { type PackedWords, wordsByField } from "./talk-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A talk as MiniSearch is given it: the numbers of its terms, set apart by spaces. */
interface IndexedTalk {
  readonly id: number;
  /** What the talk is called, who gives it, of which meetup. */
  readonly called: string;
  /** What was said in it. */
  readonly said: string;
}

/** A term that is looked for, and how much it counts. */
export interface SoughtTerm {
  readonly term: string;
  readonly boost: number;
}

const batch = 20;

export class WordIndex {
  readonly #vocabulary: Vocabulary;
  readonly #talks = new MiniSearch<IndexedTalk>({
    fields: ["called", "said"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term, // The analyzer has folded it.
  });
  /** By number of the term. */
  readonly #talksWith: Uint32Array;
  /** By talk and field: how many terms the field has. */
  readonly #lengths: Uint32Array;
  /** By field, over all talks. */
  readonly #totals = new Float64Array(fields.length);

  private constructor(talks: number, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#talksWith = new Uint32Array(vocabulary.size);
    this.#lengths = new Uint32Array(talks * fields.length);
  }

  /** Indexes talks, whose number is their place, in small steps. */
  static *of(
    talks: readonly PackedWords[],
    vocabulary: Vocabulary,
  ): Generator<undefined, WordIndex, undefined> {
    const index = new WordIndex(talks.length, vocabulary);
    for (let start = 0; start < talks.length; start += batch) {
      const some = talks.slice(start, start + batch);
      index.#talks.addAll(some.map((words, place) => index.#count(start + place, words)));
      yield;
    }
    return index;
  }

  #count(talk: number, words: PackedWords): IndexedTalk {
    const texts = { called: "", said: "" };
    const ofTalk = new Set<number>();
    const ofField = fields.map(() => new Set<number>());
    for (const { field, codes } of wordsByField(words)) {
      const terms = codes.map(termOf);
      texts[fields[field] === "body" ? "said" : "called"] += `${terms.join(" ")} `;
      for (const term of terms) {
        ofTalk.add(term);
        ofField[field]?.add(term);
      }
    }
    for (const term of ofTalk) this.#talksWith[term] = (this.#talksWith[term] ?? 0) + 1;
    for (const [field, { size }] of ofField.entries()) {
      this.#lengths[talk * fields.length + field] = size;
      this.#totals[field] = (this.#totals[field] ?? 0) + size;
    }
    return { id: talk, ...texts };
  }

  /** The talks that hold any of the terms, likeliest first. Takes the longer, the more talks hold them. */
  find(terms: readonly SoughtTerm[], isAllowed: (talk: number) => boolean): number[] {
    const known = terms.flatMap(({ term, boost }) => {
      const number = this.#vocabulary.find(term);
      return number === undefined ? [] : { number, boost };
    });
    const found = this.#talks.search(known.map(({ number }) => number).join(" "), {
      boost: ranking.found,
      boostTerm: (_, place) => known[place]?.boost ?? 0,
      filter: ({ id }) => isAllowed(id),
    });
    return found.map(({ id }) => id);
  }

  /** Whether one talk holds all of the terms. */
  isInOneTalk(terms: readonly string[]): boolean {
    const numbers = terms.map((term) => this.#vocabulary.find(term) ?? -1);
    return this.#talks.search(numbers.join(" "), { combineWith: "AND" }).length > 0;
  }

  /** What MiniSearch keeps. */
  toJSON(): object {
    return this.#talks.toJSON();
  }

  /** In how many talks a term occurs. */
  talksWith(term: string): number {
    const number = this.#vocabulary.find(term);
    return number === undefined ? 0 : (this.#talksWith[number] ?? 0);
  }

  /** What one occurrence in the field of a talk counts: the less, the longer the field is beside those of other talks. */
  weightIn(field: number, talk: number): number {
    const name = fields[field];
    const length = this.#lengths[talk * fields.length + field] ?? 0;
    const average = (this.#totals[field] ?? 0) / (this.#lengths.length / fields.length);
    const { lengthPenalty } = ranking;
    return name
      ? ranking.field[name] / (1 - lengthPenalty + (lengthPenalty * length) / (average || 1))
      : 0;
  }
}
