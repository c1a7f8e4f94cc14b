/**
 * The inverted index, on MiniSearch: which talk holds which term in which field, and how often.
 *
 * MiniSearch keeps and measures the postings; the ranking reads them itself. Its own `search()`
 * visits every posting of every term and makes an object for each match, which takes most of a
 * second on a large library. What is read here are protected fields of version 7.2, and a test
 * fails when they change.
 */
import MiniSearch from "minisearch";

export const fields = ["title", "people", "meetup", "about", "body"] as const;
export type Field = (typeof fields)[number];

/** The terms of one talk, by field; a term that occurs twice stands there twice. */
export type TalkTerms = Readonly<Record<Field, readonly string[]>>;

/** Talk → how often the term occurs in it. */
export type Postings = ReadonlyMap<number, number>;

interface TalkDocument extends TalkTerms {
  readonly id: number;
}

/** A short prefix begins very many terms. */
const VISITED = 200;

/** Talks by the order in which they were added, which is their number. */
export class WordIndex extends MiniSearch<TalkDocument> {
  constructor() {
    super({
      fields: [...fields],
      extractField: (document, field) =>
        // MiniSearch wants text; terms hold no spaces.
        field === "id" ? document.id : document[field as Field].join(" "),
      tokenize: (text) => (text === "" ? [] : text.split(" ")),
      processTerm: (term) => term,
    });
  }

  addTalk(id: number, terms: TalkTerms): void {
    this.add({ id, ...terms });
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
    return (this._fieldLength.get(talk)?.[field] ?? 0) / (this._avgFieldLength[field] || 1);
  }
}

function largest(byField: ReadonlyMap<number, Postings>): number {
  return Math.max(...[...byField.values()].map(({ size }) => size));
}
