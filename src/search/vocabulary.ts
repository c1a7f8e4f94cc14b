import type { Word } from "./analyzer.ts";
import { NearWords } from "./near-words.ts";

/** Every term of the notes, by number, with the first spelling it was met in. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #spellings: string[] = [];
  /** The terms that are words, not stems of words. */
  readonly near = new NearWords();

  /** How many terms there are; the numbers go from 0 up. */
  get size(): number {
    return this.#terms.length;
  }

  /** The number of a term of a word, which is new where the notes had not used it yet. */
  add(term: string, word: Word): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const isWord = term !== word.stem && !term.startsWith("=");
    return this.#put({ term, spelling: spelledIn(word, term) ?? word.text, isWord });
  }

  #put({ term, spelling, isWord }: Entry): number {
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    this.#spellings.push(spelling);
    if (isWord) this.near.add(term);
    return number;
  }

  /** The number of a term the notes use. */
  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  term(number: number): string {
    return this.#terms[number] ?? "";
  }

  /** The term as the notes first wrote it: コンテナ for こんてな. */
  spelling(term: string): string {
    const number = this.#numbers.get(term);
    return (number === undefined ? undefined : this.#spellings[number]) ?? term;
  }
}

/** What is known of a term. */
export interface Entry {
  readonly term: string;
  readonly spelling: string;
  /** And no stem of one. */
  readonly isWord: boolean;
}

/** How a term is written in a word that holds it: 10 in a date, コンテナ in コンテナランタイム. */
function spelledIn({ text, term, stem, parts }: Word, wanted: string): string | undefined {
  if (wanted === term || wanted === stem) return text;
  for (const part of parts) {
    const spelling = spelledIn(part, wanted);
    if (spelling !== undefined) return spelling;
  }
  return undefined;
}
