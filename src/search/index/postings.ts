/**
 * Where the terms of the notes occur, in a few arrays of numbers: a fifth of the memory that a map
 * for each term and field takes.
 *
 * They are read as the maps are that MiniSearch would have made.
 */

import { termOf } from "./passages.ts";

/** Talk → how often a term occurs in a field of it, in the order of the talks. */
export class Postings {
  /** Ascending. */
  readonly talks: Uint32Array;
  /** By place in {@link talks}. */
  readonly counts: Uint32Array;

  constructor(talks: Uint32Array, counts: Uint32Array) {
    this.talks = talks;
    this.counts = counts;
  }

  get size(): number {
    return this.talks.length;
  }

  has(talk: number): boolean {
    return this.talks[this.#placeOf(talk)] === talk;
  }

  get(talk: number): number | undefined {
    const place = this.#placeOf(talk);
    return this.talks[place] === talk ? this.counts[place] : undefined;
  }

  keys(): Iterable<number> {
    return this.talks;
  }

  *[Symbol.iterator](): Generator<readonly [talk: number, count: number]> {
    for (let place = 0; place < this.talks.length; place += 1) {
      yield [this.talks[place] ?? 0, this.counts[place] ?? 0];
    }
  }

  /** Of the first talk that is not before this one. */
  #placeOf(talk: number): number {
    let from = 0;
    let to = this.talks.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.talks[middle] ?? 0) < talk) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Field → postings, of one term, in the order of the fields. */
export class TermPostings {
  readonly #table: PostingTable;
  readonly #term: number;

  constructor(table: PostingTable, term: number) {
    this.#table = table;
    this.#term = term;
  }

  get(field: number): Postings | undefined {
    return this.#table.postings(this.#term, field);
  }

  *values(): Generator<Postings> {
    for (const [, postings] of this) yield postings;
  }

  *[Symbol.iterator](): Generator<readonly [field: number, postings: Postings]> {
    for (let field = 0; field < this.#table.fields; field += 1) {
      const postings = this.get(field);
      if (postings) yield [field, postings];
    }
  }
}

/**
 * The postings of all terms, by number of the term and field.
 *
 * Texts are counted first and then added, each time in the order of the talks.
 */
export class PostingTable {
  readonly fields: number;
  /** By term and field: while they are counted, the last talk and how many; then where its postings begin and end. */
  readonly #starts: Int32Array;
  readonly #ends: Uint32Array;
  #talks = new Uint32Array();
  #counts = new Uint32Array();

  constructor(terms: number, fields: number) {
    this.fields = fields;
    this.#starts = new Int32Array(terms * fields).fill(-1);
    this.#ends = new Uint32Array(terms * fields);
  }

  /** Counts the terms of a text, and says how many the field of the talk has for the first time. */
  count(talk: number, field: number, codes: Uint32Array): number {
    let found = 0;
    for (let place = 0; place < codes.length; place += 1) {
      const at = termOf(codes[place] ?? 0) * this.fields + field;
      if (this.#starts[at] === talk) continue;
      this.#starts[at] = talk;
      this.#ends[at] = (this.#ends[at] ?? 0) + 1;
      found += 1;
    }
    return found;
  }

  /** Makes room for all that was counted. */
  allot(): void {
    let next = 0;
    for (let at = 0; at < this.#ends.length; at += 1) {
      const size = this.#ends[at] ?? 0;
      this.#starts[at] = next;
      this.#ends[at] = next;
      next += size;
    }
    this.#talks = new Uint32Array(next);
    this.#counts = new Uint32Array(next);
  }

  /** Adds the terms of a text that was counted. */
  add(talk: number, field: number, codes: Uint32Array): void {
    for (let place = 0; place < codes.length; place += 1) {
      const at = termOf(codes[place] ?? 0) * this.fields + field;
      const end = this.#ends[at] ?? 0;
      const isKnown = end > (this.#starts[at] ?? 0) && this.#talks[end - 1] === talk;
      const posting = isKnown ? end - 1 : end;
      this.#talks[posting] = talk;
      this.#counts[posting] = (this.#counts[posting] ?? 0) + 1;
      this.#ends[at] = posting + 1;
    }
  }

  /** Nothing where the term does not occur in the field. */
  postings(term: number, field: number): Postings | undefined {
    const at = term * this.fields + field;
    const [start, end] = [this.#starts[at] ?? 0, this.#ends[at] ?? 0];
    if (start === end) return undefined;
    return new Postings(this.#talks.subarray(start, end), this.#counts.subarray(start, end));
  }

  /** In how many talks the field has the term. */
  size(term: number, field: number): number {
    const at = term * this.fields + field;
    return (this.#ends[at] ?? 0) - (this.#starts[at] ?? 0);
  }
}
