/**
 * The inverted index, on MiniSearch: which talk holds which term in which field, and how often.
 *
 * MiniSearch keeps and measures the postings; the ranking reads them itself. Its own `search()`
 * visits every posting of every term and makes an object for each match, which takes most of a
 * second on a large library. What is read here are protected fields of version 7.2, and a test
 * fails when they change.
 */
import MiniSearch from "minisearch";
import { termOf } from "./passages.ts";
import type { TalkWords } from "./talk-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const fields = ["title", "people", "meetup", "about", "body"] as const;
export type Field = (typeof fields)[number];

/** Talk → how often the term occurs in it. */
export type Postings = ReadonlyMap<number, number>;

/** A short prefix begins very many terms. */
const VISITED = 200;

/** Talks by the order in which they were added, which is their number. */
export class WordIndex extends MiniSearch<{ readonly id: number }> {
  readonly #vocabulary: Vocabulary;
  /** By the term's number, so that the tree of terms is walked once for each, not for each occurrence. */
  readonly #byTerm: Map<number, Map<number, number>>[] = [];

  /** By talk and field, of the talks at hand: it is read for every occurrence of every word asked. */
  #relativeLengths: Float64Array | undefined;

  constructor(vocabulary: Vocabulary) {
    super({ fields: [...fields] });
    this.#vocabulary = vocabulary;
  }

  /** Does what MiniSearch's `add` does with a document, but takes terms for text. */
  addTalk(talk: number, words: TalkWords): void {
    this.#relativeLengths = undefined;
    this._documentIds.set(talk, talk);
    this._idToShortId.set(talk, talk);
    this._nextId = talk + 1;
    const lengths: number[] = [];
    for (const [field, texts] of textsByField(words).entries()) {
      const counts = countTerms(texts);
      for (const [term, count] of counts) this.#postingsOf(term, field).set(talk, count);
      lengths.push(counts.size);
      const average = this._avgFieldLength[field] ?? 0;
      this._avgFieldLength[field] =
        (average * this._documentCount + counts.size) / (this._documentCount + 1);
    }
    this._fieldLength.set(talk, lengths);
    this._documentCount += 1;
  }

  #postingsOf(term: number, field: number): Map<number, number> {
    let byField = this.#byTerm[term];
    if (!byField) {
      byField = this._index.fetch(this.#vocabulary.term(term), newMap);
      this.#byTerm[term] = byField;
    }
    let postings = byField.get(field);
    if (!postings) {
      postings = new Map();
      byField.set(field, postings);
    }
    return postings;
  }

  /** Where a term occurs, by the field's place in {@link fields}; nothing for an unknown term. */
  postings(term: string): ReadonlyMap<number, Postings> | undefined {
    return this._index.get(term);
  }

  /** In how many talks a term occurs, by the field that has it most often. */
  talksWith(term: string): number {
    const byField = this._index.get(term);
    return byField ? largest(byField) : 0;
  }

  /** The terms that begin so, those of most talks first. */
  beginningWith(prefix: string, most: number): string[] {
    const found: { term: string; talks: number }[] = [];
    for (const [term, byField] of this._index.atPrefix(prefix)) {
      found.push({ term, talks: largest(byField) });
      if (found.length >= VISITED) break;
    }
    return found
      .sort((a, b) => b.talks - a.talks)
      .slice(0, most)
      .map(({ term }) => term);
  }

  /** How long a field of a talk is, as a share of the average. */
  relativeLength(talk: number, field: number): number {
    this.#relativeLengths ??= this.#measure();
    return this.#relativeLengths[talk * fields.length + field] ?? 0;
  }

  #measure(): Float64Array {
    const lengths = new Float64Array(this._fieldLength.size * fields.length);
    for (const [talk, ofFields] of this._fieldLength) {
      for (const field of fields.keys()) {
        const average = this._avgFieldLength[field] || 1;
        lengths[talk * fields.length + field] = (ofFields[field] ?? 0) / average;
      }
    }
    return lengths;
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

function countTerms(texts: readonly Uint32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const codes of texts) {
    for (const code of codes) {
      const term = termOf(code);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

function newMap<V>(): Map<number, V> {
  return new Map();
}

function largest(byField: ReadonlyMap<number, Postings>): number {
  return Math.max(...[...byField.values()].map(({ size }) => size));
}
