/**
 * The inverted index: which talk holds which term in which field, and how often.
 *
 * MiniSearch's radix tree finds the terms that begin in some way. Its `search()` visits every posting
 * of every term and makes an object for each match: what that costs stands in decision 011.
 */
import SearchableMap from "minisearch/SearchableMap";
import { fields, ranking } from "../ranking.ts";
import { type FieldPostings, PostingTable } from "./postings.ts";
import { type PackedWords, placesOfFields } from "./talk-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

const nowhere: FieldPostings = new Map();

/** A short prefix begins very many terms. */
const visitedTerms = 200;

export class WordIndex {
  readonly #vocabulary: Vocabulary;
  readonly #table: PostingTable;
  #madeTree: SearchableMap<number> | undefined;
  /** By field and talk: how many terms the field has, then what one occurrence in it counts. */
  readonly #weights: readonly Float64Array[];

  private constructor(
    vocabulary: Vocabulary,
    table: PostingTable,
    weights: readonly Float64Array[],
  ) {
    this.#vocabulary = vocabulary;
    this.#table = table;
    this.#weights = weights;
  }

  /** The index that was {@link lists listed} before. */
  static from(lists: readonly Uint32Array[], vocabulary: Vocabulary): WordIndex {
    const weights = lists
      .slice(-fields.length)
      .map((list) => new Float64Array(list.slice().buffer));
    return new WordIndex(vocabulary, PostingTable.from(lists, fields.length), weights);
  }

  /** All that takes long to make of it, as lists of numbers; always as many. */
  lists(): readonly Uint32Array[] {
    return [...this.#table.lists(), ...this.#weights.map(({ buffer }) => new Uint32Array(buffer))];
  }

  /** Indexes talks, whose number is their place, in small steps. */
  static *of(
    talks: readonly PackedWords[],
    vocabulary: Vocabulary,
  ): Generator<undefined, WordIndex, undefined> {
    const table = PostingTable.of(vocabulary.size, fields.length);
    const weights = fields.map(() => new Float64Array(talks.length));
    const index = new WordIndex(vocabulary, table, weights);
    for (const [talk, words] of talks.entries()) {
      index.#count(talk, words);
      yield;
    }
    index.#weigh();
    index.#table.allot();
    for (const [talk, words] of talks.entries()) {
      for (const { field, start, end } of placesOfFields(words))
        index.#table.add(talk, field, words, start, end);
      yield;
    }
    return index;
  }

  /** The number of each term, by its letters; made when first asked for, for few words are looked for by their beginning. */
  get #tree(): SearchableMap<number> {
    if (this.#madeTree) return this.#madeTree;
    const tree = new SearchableMap<number>();
    for (let term = 0; term < this.#vocabulary.size; term += 1)
      tree.set(this.#vocabulary.term(term), term);
    this.#madeTree = tree;
    return tree;
  }

  #count(talk: number, words: PackedWords): void {
    for (const { field, start, end } of placesOfFields(words)) {
      const found = this.#table.count(talk, field, words, start, end);
      const lengths = this.#weights[field];
      if (lengths) lengths[talk] = (lengths[talk] ?? 0) + found;
    }
  }

  /** BM25: a word counts the less, the longer the field is beside that of other talks. */
  #weigh(): void {
    const { lengthPenalty } = ranking;
    for (const [field, name] of fields.entries()) {
      const lengths = this.weights(field);
      const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
      for (const [talk, length] of lengths.entries()) {
        const penalty = 1 - lengthPenalty + (lengthPenalty * length) / average;
        lengths[talk] = ranking.field[name] / penalty;
      }
    }
  }

  /** Where a term occurs, by the field's place in {@link fields}; nowhere for an unknown term. */
  postings(term: string): FieldPostings {
    const number = this.#vocabulary.find(term);
    return number === undefined ? nowhere : this.#table.postings(number);
  }

  /** Whether one talk holds all of the terms. */
  isInOneTalk(terms: readonly string[]): boolean {
    const [first = [], ...others] = terms.map((term) => [...this.postings(term).values()]);
    return first.some(({ talks }) =>
      talks.some((talk) => others.every((fields) => fields.some((one) => one.has(talk)))),
    );
  }

  /** In how many talks a term occurs, by the field that has it most often. */
  talksWith(term: string): number {
    const number = this.#vocabulary.find(term);
    if (number === undefined) return 0;
    let most = 0;
    for (const field of fields.keys()) most = Math.max(most, this.#table.size(number, field));
    return most;
  }

  /** The terms that begin so, those of most talks first: チューニ begins チューニング, which is folded without its ー. */
  beginningWith(prefix: string, most: number): string[] {
    const found = this.#beginning(prefix, most);
    const bare = prefix.replaceAll("ー", "");
    return found.length > 0 || bare === prefix ? found : this.#beginning(bare, most);
  }

  #beginning(prefix: string, most: number): string[] {
    const found: { term: string; talks: number }[] = [];
    for (const [term, number] of this.#tree.atPrefix(prefix)) {
      if (this.#isOnlyName(number)) continue;
      found.push({ term, talks: this.talksWith(term) });
      if (found.length >= visitedTerms) break;
    }
    return found
      .sort((a, b) => b.talks - a.talks)
      .slice(0, most)
      .map(({ term }) => term);
  }

  /** Does it only name who speaks? A word is no beginning of a handle: joke, of joker9. Names are looked for among people. */
  #isOnlyName(number: number): boolean {
    const held = fields.filter((_, field) => this.#table.size(number, field) > 0);
    return held.includes("people") && held.every((name) => name === "people" || name === "about");
  }

  /** By talk: what one occurrence in the field counts. */
  weights(field: number): Float64Array {
    return this.#weights[field] ?? new Float64Array();
  }
}
