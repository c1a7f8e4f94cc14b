import type { Word } from "../../text/analyzer.ts";
import { WordsByLetters } from "../../text/words-by-letters.ts";
import { WordsBySound } from "../../text/words-by-sound.ts";

/** Every term of the notes, by number, with the first spelling it was met in. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #spellings: string[] = [];
  readonly #areWords: boolean[] = [];
  readonly #byLetters = new WordsByLetters();
  readonly #bySound = new WordsBySound();
  /** How many terms these two have been given: they are dear to make, and only a word that no note has needs them. */
  #given = 0;

  /** The vocabulary of these terms, numbered in their order. */
  static of(entries: Iterable<VocabularyEntry>): Vocabulary {
    const vocabulary = new Vocabulary();
    for (const entry of entries) vocabulary.#put(entry);
    return vocabulary;
  }

  /** How many terms there are; the numbers go from 0 up. */
  get size(): number {
    return this.#terms.length;
  }

  /** The number of a term of a word, which is new where the notes had not used it yet; the term of a group is spelled as its form. */
  add(term: string, word: Word, spelling = spelledIn(word, term) ?? word.text): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const isWord = term !== word.stem && !term.startsWith("=");
    return this.#put({ term, spelling, isWord });
  }

  /** The terms that are words, not stems of words, by their letters. */
  get byLetters(): WordsByLetters {
    this.#giveAll();
    return this.#byLetters;
  }

  /** The same by their sound. */
  get bySound(): WordsBySound {
    this.#giveAll();
    return this.#bySound;
  }

  #giveAll(): void {
    for (; this.#given < this.size; this.#given += 1) {
      if (!this.#areWords[this.#given]) continue;
      this.#byLetters.add(this.term(this.#given));
      this.#bySound.add(this.term(this.#given));
    }
  }

  #put({ term, spelling, isWord }: VocabularyEntry): number {
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    this.#spellings.push(spelling);
    this.#areWords.push(isWord);
    return number;
  }

  /** The number of a term the notes use. */
  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** All of them, in the order of their numbers. */
  *entries(): Generator<VocabularyEntry> {
    for (const [number, term] of this.#terms.entries()) {
      const isWord = this.#areWords[number] ?? false;
      yield { term, spelling: this.#spellings[number] ?? term, isWord };
    }
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
export interface VocabularyEntry {
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
