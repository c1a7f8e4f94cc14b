/**
 * Where the terms of the notes occur, in a few arrays of numbers: a fifth of the memory that a map
 * for each term and field takes.
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

  has(talk: number): boolean {
    return this.talks[this.#placeOf(talk)] === talk;
  }

  get(talk: number): number | undefined {
    const place = this.#placeOf(talk);
    return this.talks[place] === talk ? this.counts[place] : undefined;
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

/** Where a term occurs, by the field's place in `fields`, of the fields that have it, in their order. */
export type FieldPostings = ReadonlyMap<number, Postings>;

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
  #talks: Uint32Array;
  #counts: Uint32Array;

  private constructor(fields: number, starts: Int32Array, ends: Uint32Array) {
    this.fields = fields;
    this.#starts = starts;
    this.#ends = ends;
    this.#talks = new Uint32Array();
    this.#counts = new Uint32Array();
  }

  /** A table to be filled. */
  static of(terms: number, fields: number): PostingTable {
    const starts = new Int32Array(terms * fields).fill(-1);
    return new PostingTable(fields, starts, new Uint32Array(terms * fields));
  }

  /** A table that was filled and {@link lists listed} before. */
  static from(lists: readonly Uint32Array[], fields: number): PostingTable {
    const none = new Uint32Array();
    const [starts = none, ends = none, talks = none, counts = none] = lists;
    const table = new PostingTable(
      fields,
      new Int32Array(starts.buffer, starts.byteOffset, starts.length),
      ends,
    );
    table.#talks = talks;
    table.#counts = counts;
    return table;
  }

  /** All that it holds, as lists of numbers. */
  lists(): readonly Uint32Array[] {
    return [
      new Uint32Array(this.#starts.buffer, this.#starts.byteOffset, this.#starts.length),
      this.#ends,
      this.#talks,
      this.#counts,
    ];
  }

  /** Counts the terms of a text, which stands at these places of the codes, and says how many the field of the talk has for the first time. */
  count(talk: number, field: number, codes: Uint32Array, start: number, end: number): number {
    let found = 0;
    for (let place = start; place < end; place += 1) {
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
  add(talk: number, field: number, codes: Uint32Array, start: number, end: number): void {
    for (let place = start; place < end; place += 1) {
      const at = termOf(codes[place] ?? 0) * this.fields + field;
      const next = this.#ends[at] ?? 0;
      const isKnown = next > (this.#starts[at] ?? 0) && this.#talks[next - 1] === talk;
      const posting = isKnown ? next - 1 : next;
      this.#talks[posting] = talk;
      this.#counts[posting] = (this.#counts[posting] ?? 0) + 1;
      this.#ends[at] = posting + 1;
    }
  }

  postings(term: number): FieldPostings {
    const found = new Map<number, Postings>();
    for (let field = 0; field < this.fields; field += 1) {
      const at = term * this.fields + field;
      const [start, end] = [this.#starts[at] ?? 0, this.#ends[at] ?? 0];
      if (start === end) continue;
      const talks = this.#talks.subarray(start, end);
      found.set(field, new Postings(talks, this.#counts.subarray(start, end)));
    }
    return found;
  }

  /** In how many talks the field has the term. */
  size(term: number, field: number): number {
    const at = term * this.fields + field;
    return (this.#ends[at] ?? 0) - (this.#starts[at] ?? 0);
  }
}
