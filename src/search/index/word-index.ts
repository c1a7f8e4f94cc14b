/**
 * The inverted index, on MiniSearch: which talk holds which term in which field, and how often.
 *
 * MiniSearch keeps the tree of terms and the lengths; the ranking reads the postings itself. Its own
 * `search()` visits every posting of every term and makes an object for each match, which takes most
 * of a second on a large library, and its `add()` walks the tree for each occurrence of a term. What
 * is read and written here are protected fields of version 7.2, and a test fails when they change.
 */
import MiniSearch from "minisearch";
import { fields, ranking } from "../ranking.ts";
import { PostingTable, TermPostings } from "./postings.ts";
import type { TalkWords } from "./talk-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A short prefix begins very many terms. */
const mostVisited = 200;

export class WordIndex extends MiniSearch<{ readonly id: number }> {
  readonly #vocabulary: Vocabulary;
  readonly #table: PostingTable;
  readonly #weights: readonly Float64Array[];

  private constructor(talks: number, vocabulary: Vocabulary) {
    super({ fields: [...fields] });
    this.#vocabulary = vocabulary;
    this.#table = new PostingTable(vocabulary.size, fields.length);
    this.#weights = fields.map(() => new Float64Array(talks));
  }

  /** Indexes talks, whose number is their place, in small steps. */
  static *of(
    talks: readonly TalkWords[],
    vocabulary: Vocabulary,
  ): Generator<undefined, WordIndex, undefined> {
    const index = new WordIndex(talks.length, vocabulary);
    for (const [talk, words] of talks.entries()) {
      index.#count(talk, words);
      yield;
    }
    index.#table.allot();
    for (const [talk, words] of talks.entries()) {
      index.#add(talk, words);
      yield;
    }
    for (let term = 0; term < vocabulary.size; term += 1) {
      index.#plant(term);
      if (term % 100 === 0) yield;
    }
    return index;
  }

  /** Does what MiniSearch's `add` does with a document, but for the terms. */
  #count(talk: number, words: TalkWords): void {
    const lengths = textsByField(words).map((texts, field) => {
      let length = 0;
      for (const codes of texts) length += this.#table.count(talk, field, codes);
      const total = (this._avgFieldLength[field] ?? 0) * this._documentCount + length;
      this._avgFieldLength[field] = total / (this._documentCount + 1);
      return length;
    });
    this._fieldLength.set(talk, lengths);
    this._documentIds.set(talk, talk);
    this._idToShortId.set(talk, talk);
    this._documentCount += 1;
    this._nextId = this._documentCount;
  }

  #add(talk: number, words: TalkWords): void {
    for (const [field, texts] of textsByField(words).entries()) {
      for (const codes of texts) this.#table.add(talk, field, codes);
      const weights = this.#weights[field];
      if (weights) weights[talk] = this.#weightOf(talk, field);
    }
  }

  /** Puts a term into MiniSearch's tree. */
  #plant(term: number): void {
    const postings = new TermPostings(this.#table, term);
    // as: MiniSearch reads the maps that it would have made; TermPostings has all that it reads.
    const byField = postings as unknown as Map<number, Map<number, number>>;
    this._index.set(this.#vocabulary.term(term), byField);
  }

  /** Where a term occurs, by the field's place in {@link fields}; nothing for an unknown term. */
  postings(term: string): TermPostings | undefined {
    const number = this.#vocabulary.find(term);
    return number === undefined ? undefined : new TermPostings(this.#table, number);
  }

  /** In how many talks a term occurs, by the field that has it most often. */
  talksWith(term: string): number {
    const number = this.#vocabulary.find(term);
    if (number === undefined) return 0;
    let most = 0;
    for (const field of fields.keys()) most = Math.max(most, this.#table.size(number, field));
    return most;
  }

  /** The terms that begin so, those of most talks first. */
  beginningWith(prefix: string, most: number): string[] {
    const found: { term: string; talks: number }[] = [];
    for (const [term] of this._index.atPrefix(prefix)) {
      found.push({ term, talks: this.talksWith(term) });
      if (found.length >= mostVisited) break;
    }
    return found
      .sort((a, b) => b.talks - a.talks)
      .slice(0, most)
      .map(({ term }) => term);
  }

  /** By talk: what one occurrence in the field counts, the less, the longer the field is. */
  weights(field: number): Float64Array {
    return this.#weights[field] ?? new Float64Array();
  }

  #weightOf(talk: number, field: number): number {
    const name = fields[field];
    const { lengthPenalty } = ranking;
    const length = this._fieldLength.get(talk)?.[field] ?? 0;
    const relativeLength = length / (this._avgFieldLength[field] || 1);
    return name ? ranking.field[name] / (1 - lengthPenalty + lengthPenalty * relativeLength) : 0;
  }
}

function textsByField({
  title,
  people,
  meetup,
  about,
  passages,
}: TalkWords): (readonly Uint32Array[])[] {
  const texts = {
    title: [title],
    people: [people],
    meetup: [meetup],
    about: [about],
    body: passages,
  };
  return fields.map((field) => texts[field]);
}
